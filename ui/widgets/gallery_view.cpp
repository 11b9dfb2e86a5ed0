// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gallery_view.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

#include "ui/widgets/tile_delegate.h"

namespace ui {

GalleryView::GalleryView(Flow flow, TileDelegate* delegate, QWidget* parent)
    : QListView(parent), m_flow(flow), m_delegate(delegate) {
    delegate->setParent(this);
    setItemDelegate(delegate);
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(flow == Flow::Grid);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    if (flow == Flow::Grid) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        // With Ctrl or Shift a click chooses more images.
        connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
            if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
                emit opened(index);
        });
    } else {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    fitTiles();
}

void GalleryView::setTileWidth(int width) {
    m_tileWidth = width;
    fitTiles();
}

void GalleryView::paintEvent(QPaintEvent* event) {
    constexpr double kDrawingMs = 3;
    constexpr int kNextFrameMs = 10;
    m_delegate->beginFrame(kDrawingMs);
    QListView::paintEvent(event);
    if (m_delegate->hasUndrawn())
        QTimer::singleShot(kNextFrameMs, viewport(), qOverload<>(&QWidget::update));
    if (m_flow != Flow::Grid || !model())
        return;
    const int height = gridSize().height();
    const int rows = model()->rowCount(rootIndex());
    const int first = verticalOffset() / height * m_columns;
    const int last = ((verticalOffset() + viewport()->height()) / height + 1) * m_columns - 1;
    const std::pair range{std::clamp(first, 0, std::max(rows - 1, 0)), std::min(last, rows - 1)};
    if (range != std::exchange(m_shown, range))
        emit shown(range.first, range.second);
}

void GalleryView::resizeEvent(QResizeEvent* event) {
    fitTiles();
    QListView::resizeEvent(event);
}

void GalleryView::fitTiles() {
    int width = m_tileWidth;
    if (m_flow == Flow::Grid) {
        // One less than the viewport: QListView wraps a row that is exactly as wide.
        const int room = std::max(viewport()->width() - 1, m_tileWidth + TileDelegate::kGap);
        m_columns = std::max(1, room / (m_tileWidth + TileDelegate::kGap));
        width = room / m_columns - TileDelegate::kGap;
    }
    m_delegate->setTileWidth(width);
    setGridSize(m_delegate->cellSize());
    verticalScrollBar()->setSingleStep(m_delegate->cellSize().height() / 3);
}

void GalleryView::keyPressEvent(QKeyEvent* event) {
    const bool isOpen =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpen && currentIndex().isValid() && event->modifiers() == Qt::NoModifier)
        emit opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

}  // namespace ui
