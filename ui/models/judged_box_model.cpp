// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/judged_box_model.h"

#include <algorithm>

#include "ui/convert.h"
#include "ui/evaluation_text.h"
#include "ui/theme.h"

namespace ui {
namespace {

QString verdictText(const JudgedBoxModel::Row& row) {
    return row.mistake ? mistakeText(*row.mistake) : JudgedBoxModel::tr("Found");
}

}  // namespace

void JudgedBoxModel::setImage(const engine::EvaluatedImage& image, const engine::EvaluationDetails& details) {
    beginResetModel();
    m_rows.clear();
    m_classNames = details.classNames;
    const auto background = static_cast<std::int64_t>(m_classNames.size());
    for (const engine::EvaluatedBox& box : image.boxes) {
        const std::int64_t truth =
            box.label < 0 ? background : image.labels[static_cast<std::size_t>(box.label)].classId;
        m_rows.push_back({box.mistake, truth, box.classId, box.confidence, box.xyxy});
    }
    for (const engine::EvaluatedLabel& label : image.labels)
        if (label.isMissed)
            m_rows.push_back({engine::MistakeKind::Missed, label.classId, background, 0, label.xyxy});
    const auto place = [](const Row& row) {
        return row.mistake ? static_cast<std::size_t>(*row.mistake) : engine::kMistakeKinds.size();
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&place](const Row& a, const Row& b) { return place(a) < place(b); });
    endResetModel();
}

QString JudgedBoxModel::className(std::int64_t classId) const {
    return toText(m_classNames.at(static_cast<std::size_t>(classId)));
}

QString JudgedBoxModel::labelText(int row) const {
    const Row& one = this->row(row);
    const QString name = one.isMissed() ? className(one.classId())
                                        : QString("%1 %2").arg(className(one.classId()),
                                                               decimalText(static_cast<double>(one.confidence), 2));
    return one.mistake ? QString("%1: %2").arg(name, verdictText(one)) : name;
}

int JudgedBoxModel::find(const JudgedFocus& focus) const {
    const auto first = [this](auto isMeant) {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), isMeant);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    };
    int row = -1;
    if (focus.kind)
        row = first([&](const Row& one) { return one.mistake == focus.kind; });
    if (focus.field) {
        const auto [truth, predicted] = *focus.field;
        row = first([&](const Row& one) { return one.truth == truth && one.predicted == predicted; });
        // The matrix takes boxes and labels for a pair at another overlap.
        if (row < 0)
            row = first(
                [&](const Row& one) { return one.mistake && (one.truth == truth || one.predicted == predicted); });
    }
    return row >= 0 ? row : first([](const Row& one) { return one.mistake.has_value(); });
}

int JudgedBoxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JudgedBoxModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString JudgedBoxModel::hintText(const Row& row) const {
    if (!row.mistake)
        return {};
    const bool isOfOther = *row.mistake == engine::MistakeKind::Class || *row.mistake == engine::MistakeKind::Both;
    return isOfOther ? mistakeHint(*row.mistake) + ' ' + tr("The label is %1.").arg(className(row.truth))
                     : mistakeHint(*row.mistake);
}

QVariant JudgedBoxModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& one = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
            if (index.column() == Verdict)
                return verdictText(one);
            if (index.column() == Class)
                return className(one.classId());
            return one.isMissed() ? QStringLiteral("–") : decimalText(static_cast<double>(one.confidence), 2);
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole: {
            const QString hint = hintText(one);
            return hint.isEmpty() ? labelText(index.row()) : labelText(index.row()) + '\n' + hint;
        }
        case Qt::TextAlignmentRole:
            return QVariant((index.column() == Confidence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case kClassIdRole:
            return index.column() == Class ? QVariant(static_cast<qint64>(one.classId())) : QVariant();
        case kMistakeRole:
            return one.mistake ? static_cast<int>(*one.mistake) : -1;
        default:
            return {};
    }
}

QVariant JudgedBoxModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::FontRole)
        return textFont(TextRole::Caption);
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Confidence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Verdict:
            return tr("Verdict");
        case Class:
            return tr("Class");
        case Confidence:
            return tr("Confidence");
        default:
            return {};
    }
}

}  // namespace ui
