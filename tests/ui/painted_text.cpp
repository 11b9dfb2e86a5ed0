// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/painted_text.h"

#include <QApplication>
#include <QEvent>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <climits>
#include <cmath>

namespace {

constexpr QSizeF kLeastPhoto(48, 32);  ///< smaller ones are icons
constexpr qreal kWidestGap = 4;        ///< between two pieces of a text
constexpr qreal kLeastGap = -2;

/// In device pixels.
struct Piece {
    QString text;
    QFont font;
    QRectF ink;
    QPointF end;  ///< of the line that it stands on
    QRegion clip, visible;
    QWidget* widget = nullptr;
    bool isOverPicture = false;
};

struct Photo {
    QRectF rect;
    const QWidget* widget = nullptr;
};

/// Keeps texts and what covers them, and draws nothing.
class Recorder final : public QPaintEngine {
public:
    Recorder() : QPaintEngine(AllFeatures) {}

    QList<Piece> pieces;
    QWidget* widget = nullptr;  ///< that paints now

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override;
    void drawPath(const QPainterPath& path) override { fill(path); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (mode == PolylineMode)
            return;
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        fill(path);
    }
    void drawPolygon(const QPoint* points, int count, PolygonDrawMode mode) override {
        QPaintEngine::drawPolygon(points, count, mode);
    }
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF&) override {
        photo(target, !pixmap.hasAlphaChannel());
    }
    void drawImage(const QRectF& target, const QImage& image, const QRectF&, Qt::ImageConversionFlags) override {
        photo(target, !image.hasAlphaChannel());
    }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawLines(const QLineF*, int) override {}
    void drawLines(const QLine*, int) override {}
    void drawPoints(const QPointF*, int) override {}
    void drawPoints(const QPoint*, int) override {}

private:
    QRegion clip() const;
    void fill(const QPainterPath& path);
    void photo(const QRectF& target, bool isOpaque);
    void cover(const QRegion& region);
    bool isLastContinuedBy(const Piece& piece, const QPointF& start) const;

    QList<Photo> m_photos;
};

/// In device pixels, as are the system clip and what comes of deviceTransform().
QRegion Recorder::clip() const {
    QRegion region = systemClip();
    if (painter()->hasClipping())
        region &= painter()->deviceTransform().map(painter()->clipRegion());
    return region;
}

bool Recorder::isLastContinuedBy(const Piece& piece, const QPointF& start) const {
    if (pieces.isEmpty())
        return false;
    const Piece& last = pieces.last();
    const QPointF step = start - last.end;
    const qreal ratio = paintDevice()->devicePixelRatioF();
    return last.widget == piece.widget && last.font == piece.font && last.clip == piece.clip &&
           std::abs(step.y()) < 0.5 && step.x() > kLeastGap * ratio && step.x() < kWidestGap * ratio;
}

void Recorder::drawTextItem(const QPointF& at, const QTextItem& item) {
    const QTransform toDevice = painter()->deviceTransform();
    Piece piece;
    piece.text = item.text();
    piece.font = item.font();
    piece.font.setUnderline(false);  // a letter that a key chooses is no other text
    piece.widget = widget;
    piece.clip = clip();
    const QPointF start = toDevice.map(at);
    piece.end = toDevice.map(at + QPointF(item.width(), 0));
    const QRectF ink = QFontMetricsF(piece.font).tightBoundingRect(piece.text);
    if (!ink.isEmpty())
        piece.ink = toDevice.mapRect(ink.translated(at));
    if (isLastContinuedBy(piece, start)) {
        Piece& last = pieces.last();
        piece.text.prepend(last.text);
        piece.ink |= last.ink;
        pieces.removeLast();
    } else if (piece.ink.isEmpty()) {
        return;
    }
    piece.visible = piece.clip & piece.ink.toAlignedRect();
    for (const Photo& photo : m_photos)
        piece.isOverPicture |= photo.widget == widget && photo.rect.intersects(piece.ink);
    pieces << piece;
}

void Recorder::fill(const QPainterPath& path) {
    if (!painter()->brush().isOpaque() || painter()->opacity() < 1 || painter()->brush().style() == Qt::NoBrush)
        return;
    const QTransform toDevice = painter()->deviceTransform();
    const QRect around = toDevice.mapRect(path.boundingRect()).toRect();
    for (const Piece& piece : pieces) {
        if (piece.visible.intersects(around)) {
            cover(QRegion(toDevice.map(path).toFillPolygon().toPolygon()) & clip());
            return;
        }
    }
}

void Recorder::photo(const QRectF& target, bool isOpaque) {
    const QTransform toDevice = painter()->deviceTransform();
    const QRectF rect = toDevice.mapRect(target);
    if (isOpaque)
        cover(clip() & rect.toRect());
    if (target.width() >= kLeastPhoto.width() && target.height() >= kLeastPhoto.height())
        m_photos.append({rect, widget});
}

void Recorder::cover(const QRegion& region) {
    for (Piece& piece : pieces)
        if (piece.visible.intersects(region.boundingRect()))
            piece.visible -= region;
}

/// As large and as dense as the window, so that fonts and layouts are the same.
class Paper final : public QPaintDevice {
public:
    Paper(const QWidget& window, Recorder& recorder) : m_window(window), m_recorder(recorder) {}

    QPaintEngine* paintEngine() const override { return &m_recorder; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        const qreal ratio = m_window.devicePixelRatioF();
        switch (metric) {
            case PdmWidth:
                return static_cast<int>(std::ceil(m_window.width() * ratio));
            case PdmHeight:
                return static_cast<int>(std::ceil(m_window.height() * ratio));
            case PdmWidthMM:
                return m_window.widthMM();
            case PdmHeightMM:
                return m_window.heightMM();
            case PdmNumColors:
                return INT_MAX;
            case PdmDepth:
                return 32;
            case PdmDpiX:
                return m_window.logicalDpiX();
            case PdmDpiY:
                return m_window.logicalDpiY();
            case PdmPhysicalDpiX:
                return m_window.physicalDpiX();
            case PdmPhysicalDpiY:
                return m_window.physicalDpiY();
            case PdmDevicePixelRatio:
                return static_cast<int>(ratio);
            case PdmDevicePixelRatioScaled:
                return static_cast<int>(ratio * devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget& m_window;
    Recorder& m_recorder;
};

/// Tells the recorder who paints.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(Recorder& recorder) : m_recorder(recorder) { qApp->installEventFilter(this); }

    bool eventFilter(QObject* receiver, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            m_recorder.widget = qobject_cast<QWidget*>(receiver);
        return false;
    }

private:
    Recorder& m_recorder;
};

QRectF scaled(const QRectF& rect, qreal factor) {
    return {rect.topLeft() * factor, rect.size() * factor};
}

}  // namespace

QList<PaintedText> paintedTexts(QWidget& window) {
    Recorder recorder;
    Paper paper(window, recorder);
    const PaintWatch watch(recorder);
    window.render(&paper);
    QList<PaintedText> texts;
    const qreal factor = 1 / window.devicePixelRatioF();
    for (const Piece& piece : recorder.pieces) {
        const QRectF visible = QRectF(piece.visible.boundingRect()) & piece.ink;
        if (!visible.isEmpty())
            texts.append({piece.text.simplified(), scaled(piece.ink, factor), scaled(visible, factor), piece.widget,
                          piece.isOverPicture});
    }
    return texts;
}
