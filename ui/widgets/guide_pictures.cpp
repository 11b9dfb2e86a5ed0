// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guide_pictures.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTextDocument>

namespace ui {
namespace {

QString fileNow(const QString& name) {
    return GuidePictures::fileOf(name, themeOf(QApplication::palette()).scheme);
}

}  // namespace

GuidePictures::GuidePictures(QTextDocument& document, int width) : QObject(&document), m_width(width) {
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

QString GuidePictures::fileOf(const QString& name, Scheme scheme) {
    const QString file = ":/docs/" + name;
    const QString dark = QString(file).replace("-light.", "-dark.");
    return scheme == Scheme::Dark && QFile::exists(dark) ? dark : file;
}

const QImage& GuidePictures::picture(const QString& name, qreal ratio) {
    const QString file = fileNow(name);
    Read& read = m_read[name];
    if (read.file != file || read.ratio != ratio) {
        read = {file, ratio, QImage(file)};
        if (!read.picture.isNull())
            read.picture = read.picture.scaledToWidth(qRound(m_width * ratio), Qt::SmoothTransformation);
        read.picture.setDevicePixelRatio(ratio);
    }
    return read.picture;
}

QSizeF GuidePictures::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    const QSizeF size = QImageReader(fileNow(format.toImageFormat().name())).size();
    return size.isEmpty() ? QSizeF() : size * (m_width / size.width());
}

void GuidePictures::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format) {
    painter->drawImage(rect, picture(format.toImageFormat().name(), painter->device()->devicePixelRatioF()));
}

}  // namespace ui
