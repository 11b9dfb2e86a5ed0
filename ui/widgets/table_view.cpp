// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QPainter>

#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kRowHeight = 28;
constexpr int kTwoLines = 36;
constexpr int kPadding = 6;
constexpr int kIconSize = 16;

}  // namespace

TableView::TableView(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setFixedHeight(kRowHeight);
    horizontalHeader()->setFont(textFont(TextRole::Caption));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void TableView::setTwoLineHeads() {
    horizontalHeader()->setFixedHeight(kTwoLines);
}

void RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const Theme& theme = themeOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.accentSoft);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
}

void TableView::beginEdit(const QModelIndex& index) {
    if (state() != EditingState)
        edit(index);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    painter->save();
    paintGround(*painter, option);
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        icon.paint(painter, QRect(rect.left(), rect.center().y() - kIconSize / 2, kIconSize, kIconSize));
        rect.setLeft(rect.left() + kIconSize + kPadding);
    }
    const QString text = index.data().toString();
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(theme.text);
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
        drawNumber(*painter, rect, text);
    else
        painter->drawText(rect, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

}  // namespace ui
