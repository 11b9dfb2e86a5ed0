// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/export_check_model.h"

#include <algorithm>
#include <utility>

#include "ui/convert.h"
#include "ui/icons.h"

namespace ui {
namespace {

std::int64_t disagreeing(const engine::ExportImageCheck& image) {
    return image.boxes + image.extra - image.agreeing;
}

}  // namespace

void ExportCheckModel::setReport(const engine::ExportReport& report) {
    beginResetModel();
    m_images = report.check.images;
    m_isClassifier = report.task == "classify";
    std::stable_sort(m_images.begin(), m_images.end(), [](const auto& a, const auto& b) {
        return std::pair(disagreeing(a), a.worstDifference) > std::pair(disagreeing(b), b.worstDifference);
    });
    endResetModel();
}

int ExportCheckModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_images.size());
}

int ExportCheckModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExportCheckModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const engine::ExportImageCheck& image = m_images[static_cast<std::size_t>(index.row())];
    const bool agrees = disagreeing(image) == 0;
    switch (role) {
        case Qt::DisplayRole:
            return text(image, index.column());
        case Qt::ToolTipRole:
            return index.column() == Picture ? pathText(image.image) : QVariant();
        case Qt::DecorationRole:
            return index.column() == Picture
                       ? QVariant(icon(agrees ? "check" : "cross", agrees ? IconTone::Success : IconTone::Error))
                       : QVariant();
        case Qt::AccessibleTextRole:
            if (index.column() == Picture)
                return agrees ? tr("%1, agrees").arg(nameText(image.image))
                              : tr("%1, differs").arg(nameText(image.image));
            return text(image, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Picture ? Qt::AlignLeft : Qt::AlignRight));
        default:
            return {};
    }
}

QString ExportCheckModel::text(const engine::ExportImageCheck& image, int column) const {
    switch (column) {
        case Picture:
            return nameText(image.image);
        case Boxes:
            return countText(image.boxes);
        case Agreeing:
            if (m_isClassifier)
                return image.agreeing > 0 ? tr("yes") : tr("no");
            return countText(image.agreeing);
        case Extra:
            return countText(image.extra);
        case Worst:
            return m_isClassifier ? decimalText(image.worstDifference, 6)
                                  : tr("%1 px").arg(decimalText(image.worstDifference, 3));
        default:
            return {};
    }
}

QVariant ExportCheckModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Picture ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section == Extra)
        return tr("Found by the file alone");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Picture:
            return tr("Picture");
        case Boxes:
            return tr("Boxes");
        case Agreeing:
            return m_isClassifier ? tr("Same class") : tr("Agree");
        case Extra:
            return tr("Extra");
        case Worst:
            return tr("Worst difference");
        default:
            return {};
    }
}

}  // namespace ui
