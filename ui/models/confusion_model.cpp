// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/confusion_model.h"

#include <algorithm>
#include <numeric>

#include "ui/convert.h"
#include "ui/evaluation_text.h"
#include "ui/theme.h"

namespace ui {
namespace {

QVariant alignment(int column) {
    const bool isText = column == ConfusionModel::Truth || column == ConfusionModel::Predicted;
    return QVariant::fromValue(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
}

}  // namespace

void ConfusionModel::setReport(std::shared_ptr<const engine::EvaluateReport> report) {
    beginResetModel();
    m_report = std::move(report);
    m_order.resize(m_report ? m_report->details->confusion.size() : 0);
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) {
        const engine::ConfusionCell& left = m_report->details->confusion[a];
        const engine::ConfusionCell& right = m_report->details->confusion[b];
        const bool isLeftRight = left.truth == left.predicted, isRightRight = right.truth == right.predicted;
        return isLeftRight != isRightRight ? isRightRight : left.count > right.count;
    });
    endResetModel();
}

const engine::ConfusionCell& ConfusionModel::cell(int row) const {
    return m_report->details->confusion[m_order[static_cast<std::size_t>(row)]];
}

int ConfusionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ConfusionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const engine::ConfusionCell& one = cell(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::AccessibleTextRole && index.column() == Truth)
        return confusionText(*m_report->details, one.truth, one.predicted);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
        case Truth:
            return evaluatedClassText(*m_report->details, one.truth);
        case Predicted:
            return evaluatedClassText(*m_report->details, one.predicted);
        case Count:
            return countText(one.count);
        case Images:
            return countText(static_cast<qint64>(one.images.size()));
        default:
            return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::FontRole)
        return textFont(TextRole::Caption);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Truth:
            return tr("Is");
        case Predicted:
            return tr("Taken for");
        case Count:
            return tr("Count");
        case Images:
            return tr("Images");
        default:
            return {};
    }
}

}  // namespace ui
