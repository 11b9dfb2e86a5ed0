// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTextObjectInterface>

#include "ui/theme.h"

namespace ui {

/// Draws the pictures of the guide as wide as its text, in the colours of the window where there are such. A picture is
/// read when it is painted, and again after a change of colours: all at once would hold the window up.
class GuidePictures final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// @param width of every picture, in pixels of the window
    GuidePictures(QTextDocument& document, int width);

    /// The resource for the picture that the guide calls `name`.
    static QString fileOf(const QString& name, Scheme scheme);

    /// In the colours of the window; null where there is no such picture.
    /// @param ratio pixels of the screen for each of the window
    const QImage& picture(const QString& name, qreal ratio);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    struct Read {
        QString file;
        qreal ratio = 0;
        QImage picture;
    };

    int m_width;
    QHash<QString, Read> m_read;  // by name
};

}  // namespace ui
