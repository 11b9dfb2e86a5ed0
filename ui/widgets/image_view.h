// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTransform>
#include <QWidget>

#include "ui/widgets/box_painter.h"

class QFrame;
class QLabel;

namespace ui {

/// One picture with its boxes; the one under the pointer is filled and tells class, size and file. Wheel and + - zoom,
/// dragging pans, 0 fits, B hides the boxes; Left and Right ask for the neighbour while the picture fits, and pan once
/// it is larger.
class ImageView final : public QWidget {
    Q_OBJECT

public:
    explicit ImageView(QWidget* parent = nullptr);

    /// Fits the picture. @param fileSize of the file in pixels, where `pixmap` is a smaller preview; boxes are in it.
    void setPicture(const QPixmap& pixmap, const QSize& fileSize);
    /// Keeps zoom and position: the same picture in better quality.
    void refinePicture(const QPixmap& pixmap);
    /// A sentence in place of the picture.
    void setMessage(const QString& text);
    void setBoxes(const QList<ViewBox>& boxes);
    const QList<ViewBox>& boxes() const { return m_boxes; }
    void setSelectedBox(int index);
    /// The second line of a box's tooltip; empty = none.
    void setFileText(const QString& text) { m_fileText = text; }
    /// What a screen reader says.
    void setDescription(const QString& text);

    double zoom() const { return m_zoom; }
    bool areBoxesVisible() const { return m_areBoxesVisible; }

public slots:
    void zoomIn();
    void zoomOut();
    void fit();
    void setBoxesVisible(bool isOn);

signals:
    void boxClicked(int index);
    void previousRequested();
    void nextRequested();
    void zoomChanged(double zoom);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void buildToolbar();
    void setZoom(double zoom, const QPointF& anchor);
    void clampCentre();
    bool isLargerThanView() const;
    double fitZoom() const;
    QTransform imageToView() const;
    int boxAt(const QPointF& position) const;
    void setHoveredBox(int index);

    QPixmap m_pixmap;
    QSize m_fileSize;
    QString m_message;
    QString m_fileText;
    QList<ViewBox> m_boxes;
    int m_selected = -1;
    int m_hovered = -1;
    bool m_areBoxesVisible = true;
    bool m_isFitted = true;
    double m_zoom = 1;
    QPointF m_centre;  // of the view, in image pixels
    QPointF m_dragStart;
    QPointF m_centreAtDragStart;
    bool m_isDragging = false;
    QFrame* m_toolbar = nullptr;
    QLabel* m_percent = nullptr;
};

}  // namespace ui
