// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/widgets/view_transform.h"

class QPainter;

namespace ui {

/// What views of one picture have in common: wheel and + - zoom, dragging and arrows pan, 0 fits; Left and Right ask
/// for the neighbour while the picture fits, Page Up and Page Down always; a sentence where there is no picture.
class PictureView : public QWidget {
    Q_OBJECT

public:
    /// Keeps zoom and position: the same picture in better quality.
    void refinePicture(const QPixmap& pixmap);
    bool hasPicture() const { return !m_pixmap.isNull(); }
    const ViewTransform& transform() const { return m_transform; }
    double zoom() const { return m_transform.zoom(); }
    /// Around the middle; never less than the whole picture.
    void setZoom(double zoom);

public slots:
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    void previousRequested();
    void nextRequested();
    void zoomChanged(double zoom);

protected:
    explicit PictureView(QWidget* parent);

    /// Fits it. @param fileSize of the file in pixels; `pixmap` may be a smaller preview, or null
    void showPicture(const QPixmap& pixmap, const QSize& fileSize);
    void showSentence(const QString& text);
    /// In view pixels.
    QRectF pictureRect() const;
    void reveal(const QRectF& area);
    /// The picture, or where it lies, has changed.
    virtual void transformChanged();

    void paintSentence(QPainter& painter) const;
    void paintPicture(QPainter& painter) const;
    void paintFocusRing(QPainter& painter) const;

    /// For mouse events: the left button moves the picture.
    void beginDrag(const QPointF& position) { m_transform.beginDrag(position); }
    void drag(QMouseEvent* event);
    /// True where it was a click.
    bool endDrag(QMouseEvent* event);

    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void zoomBy(double factor, const QPointF& anchor);

    QPixmap m_pixmap;
    QString m_sentence;
    ViewTransform m_transform;
    bool m_isShowing = false;  // a picture, though perhaps not decoded yet
};

}  // namespace ui
