// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

#include "ui/theme.h"

namespace ui {
namespace {

QColor toneColor(IconTone tone, const Theme& theme) {
    switch (tone) {
        case IconTone::Text:
            return theme.text;
        case IconTone::Muted:
            return theme.muted;
        case IconTone::Accent:
            return theme.accent;
        case IconTone::AccentText:
            return theme.accentText;
        case IconTone::Success:
            return theme.success;
        case IconTone::Warning:
            return theme.warning;
        case IconTone::Error:
            return theme.error;
        case IconTone::Frozen:
            return theme.frozen;
        case IconTone::Trainable:
            return theme.trainable;
    }
    return theme.text;
}

/// Qt's own SVG engine paints in the file's colours; this one takes them from the palette each time.
class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        drawIcon(*painter, rect, m_name, color(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawIcon(painter, QRect(QPoint(), size), m_name, color(mode, state));
        return pixmap;
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const {
        const Theme& theme = themeOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return theme.muted;
        if (state == QIcon::On && (m_tone == IconTone::Text || m_tone == IconTone::Muted))
            return theme.accent;
        return toneColor(m_tone, theme);
    }

    QString m_name;
    IconTone m_tone;
};

QImage rendered(const QString& name, const QColor& color, const QSize& pixels) {
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (QFile file(":/icons/" + name + ".svg"); file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        QPainter painter(&image);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    }
    return image;
}

}  // namespace

QIcon icon(const QString& name, IconTone tone) {
    return QIcon(new TintedEngine(name, tone));
}

void drawIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (QSizeF(rect.size()) * ratio).toSize();
    if (painter.device()->devType() == QInternal::Image) {
        // A picture may be drawn on any thread, where pixmaps are not safe.
        QImage image = rendered(name, color, pixels);
        image.setDevicePixelRatio(ratio);
        painter.drawImage(rect.topLeft(), image);
        return;
    }
    const QString key = QString("icon/%1/%2/%3x%4").arg(name, color.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(rendered(name, color, pixels));
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

}  // namespace ui
