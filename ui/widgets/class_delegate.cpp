// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/class_delegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "ui/models/class_model.h"
#include "ui/theme.h"
#include "ui/widgets/box_painter.h"

namespace ui {
namespace {

constexpr int kBarsHeight = 58;
constexpr int kChecksHeight = 28;
constexpr int kSwatch = 14;
constexpr int kLeastRows = 3;

void paintBar(QPainter& painter, const QRectF& rect, double trainPart, double restPart, const Theme& theme) {
    const qreal train = std::max(trainPart > 0 ? 1.0 : 0.0, rect.width() * trainPart);
    painter.fillRect(QRectF(rect.left(), rect.top(), train, rect.height()), theme.accent);
    if (restPart > 0)
        painter.fillRect(QRectF(rect.left() + train, rect.top(), std::max(1.0, rect.width() * restPart), rect.height()),
                         QBrush(theme.accent, Qt::BDiagPattern));
}

}  // namespace

QSize ClassDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {100, m_look == Look::Bars ? kBarsHeight : kChecksHeight};
}

void ClassDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QRect rect = option.rect.adjusted(0, 0, -2, 0);
    if (m_look == Look::Bars)
        paintBars(*painter, rect, option, index);
    else
        paintCheck(*painter, rect, option, index);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.palette = option.palette;
        ring.rect = option.rect;
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
}

void ClassDelegate::paintBars(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const bool isChosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (isChosen)
        painter.fillRect(rect, theme.accentSoft);
    const QRect inner = rect.adjusted(4, 4, -4, 0);
    paintSwatch(painter, QRect(inner.left(), inner.top() + 2, kSwatch, kSwatch),
                index.data(ClassModel::IdRole).toLongLong(), theme);
    const QString count = index.data(ClassModel::CountRole).toString();
    painter.setFont(textFont(TextRole::Heading));
    painter.setPen(theme.text);
    const int countWidth = static_cast<int>(numberWidth(painter.font(), count)) + 2;
    drawNumber(painter, QRectF(inner.left(), inner.top(), inner.width(), 18), count);
    QFont name = textFont(isChosen ? TextRole::Heading : TextRole::Body);
    name.setUnderline(true);
    painter.setFont(name);
    const QRect nameRect(inner.left() + kSwatch + 8, inner.top(), inner.width() - kSwatch - 16 - countWidth, 18);
    painter.drawText(nameRect, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));
    paintBar(painter, QRectF(inner.left(), inner.top() + 22, inner.width(), 8),
             index.data(ClassModel::TrainPartRole).toDouble(), index.data(ClassModel::RestPartRole).toDouble(), theme);
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(theme.muted);
    painter.drawText(QRect(inner.left(), inner.top() + 32, inner.width(), 18), Qt::AlignVCenter,
                     index.data(ClassModel::DetailRole).toString());
}

void ClassDelegate::paintCheck(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const int middle = rect.center().y();
    QStyleOptionViewItem box(option);
    box.rect = QRect(rect.left() + 4, middle - 7, 16, 16);
    box.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    paintSwatch(painter, QRect(rect.left() + 28, middle - 6, kSwatch, kSwatch),
                index.data(ClassModel::IdRole).toLongLong(), theme);
    const QString count = index.data(ClassModel::CountRole).toString();
    painter.setFont(textFont(TextRole::Heading));
    painter.setPen(theme.text);
    const int countWidth = static_cast<int>(numberWidth(painter.font(), count)) + 2;
    drawNumber(painter, QRectF(rect).adjusted(0, 0, -4, 0), count);
    painter.setFont(textFont(TextRole::Body));
    const QRect nameRect = rect.adjusted(50, 0, -countWidth - 12, 0);
    painter.drawText(nameRect, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));
}

bool ClassDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&,
                                const QModelIndex& index) {
    const bool isClick =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool isKey = event->type() == QEvent::KeyPress && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space ||
                                                             static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return);
    if (!isClick && !isKey)
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QListView* makeClassList(QAbstractItemModel& rows, ClassDelegate::Look look, const QString& name,
                         const QString& accessibleName) {
    auto* list = new QListView;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setItemDelegate(new ClassDelegate(look, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setModel(&rows);
    const auto fitHeight = [list, look, &rows] {
        const int rowHeight = look == ClassDelegate::Look::Bars ? kBarsHeight : kChecksHeight;
        list->setMaximumHeight(std::max(1, rows.rowCount()) * rowHeight);
        list->setMinimumHeight(std::min(list->maximumHeight(), kLeastRows * rowHeight));
    };
    QObject::connect(&rows, &QAbstractItemModel::modelReset, list, fitHeight);
    fitHeight();
    return list;
}

}  // namespace ui
