// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/class_mapping_delegate.h"

#include <QComboBox>
#include <QPainter>

#include "ui/icons.h"
#include "ui/models/class_mapping_model.h"
#include "ui/theme.h"
#include "ui/widgets/box_painter.h"

namespace ui {
namespace {

constexpr int kPadding = 6;
constexpr int kSwatch = 14;
constexpr int kChevron = 16;

}  // namespace

void ClassMappingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    if (index.column() != ClassMappingModel::Target)
        return RowDelegate::paint(painter, option, index);
    const Theme& theme = themeOf(option.palette);
    const qint64 target = index.data(Qt::EditRole).toLongLong();
    painter->save();
    paintGround(*painter, option);
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    drawIcon(*painter, QRect(rect.right() - kChevron, rect.center().y() - kChevron / 2, kChevron, kChevron),
             "chevron-down", theme.edge);
    rect.setRight(rect.right() - kChevron - kPadding);
    if (target >= 0)
        paintSwatch(*painter, QRect(rect.left(), rect.center().y() - kSwatch / 2, kSwatch, kSwatch), target, theme);
    rect.setLeft(rect.left() + kSwatch + 8);
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(target >= 0 ? theme.text : theme.muted);
    painter->drawText(rect, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

QWidget* ClassMappingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                            const QModelIndex& index) const {
    auto* combo = new QComboBox(parent);
    combo->setObjectName("classTarget");
    combo->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    combo->addItems(static_cast<const ClassMappingModel*>(index.model())->targetTexts());
    auto* self = const_cast<ClassMappingDelegate*>(this);  // its signals are not const
    connect(combo, &QComboBox::activated, self, [self, combo] {
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
    return combo;
}

void ClassMappingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    static_cast<QComboBox*>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt() + 1);
}

void ClassMappingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentIndex() - 1);
}

}  // namespace ui
