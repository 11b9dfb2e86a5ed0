// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/film_rows.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

#include "engine/api/train.h"
#include "ui/convert.h"
#include "ui/theme.h"
#include "ui/widgets/box_painter.h"

namespace ui {
namespace {

constexpr int kNameWidth = 20, kGap = 8, kRowGap = 8;
constexpr qreal kRadius = 4;

/// Surest first, then the labels: brackets lie under what was found.
QList<ViewBox> cellBoxes(const engine::ImagePrediction* found, const engine::SampleInfo& sample) {
    QList<ViewBox> boxes;
    if (found)
        for (const engine::Prediction& box : found->boxes)
            boxes << ViewBox{
                box.classId, QRectF(QPointF(box.xyxy[0], box.xyxy[1]), QPointF(box.xyxy[2], box.xyxy[3])), {}, false};
    for (ViewBox label : boxesOf(sample)) {
        label.isTruth = true;
        boxes << label;
    }
    return boxes;
}

}  // namespace

FilmRows::FilmRows(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Pinned images"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FilmRows::setImages(const std::vector<engine::SampleInfo>& images, const std::vector<std::string>& classNames) {
    m_images = images;
    m_classNames = classNames;
    m_pictures.clear();
    setRows({}, {});
}

void FilmRows::setPicture(const std::filesystem::path& file, const QImage& picture) {
    m_pictures[file] = picture;
    update();
}

void FilmRows::setRows(const Row& upper, const Row& lower) {
    m_rows = {upper, lower};
    QStringList words;
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < static_cast<int>(m_images.size()); ++column)
            words << cellText(row, column);
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    update();
}

QRect FilmRows::cellRect(int row, int column) const {
    const int columns = std::max(static_cast<int>(engine::kMostPinned), static_cast<int>(m_images.size()));
    const int wide = (width() - kNameWidth - (columns - 1) * kGap) / columns;
    const int high = (height() - kRowGap) / 2;
    const int cellHeight = std::min(high, wide * 3 / 4);
    return {kNameWidth + column * (wide + kGap), row * (cellHeight + kRowGap), wide, cellHeight};
}

const engine::ImagePrediction* FilmRows::foundIn(int row, int column) const {
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    const std::filesystem::path& file = m_images[static_cast<std::size_t>(column)].image;
    const auto found = std::ranges::find(shown.found, file, &engine::ImagePrediction::image);
    return found == shown.found.end() ? nullptr : &*found;
}

QString FilmRows::className(std::int64_t id) const {
    const auto place = static_cast<std::size_t>(id);
    return place < m_classNames.size() ? toText(m_classNames[place]) : countText(id);
}

QString FilmRows::noteText(int row, int column) const {
    const engine::ImagePrediction* found = foundIn(row, column);
    if (!found)
        return {};
    if (m_rows[static_cast<std::size_t>(row)].isUntrained)
        return tr("Not trained yet");
    const std::int64_t label = m_images[static_cast<std::size_t>(column)].classId;
    if (label < 0)
        return found->boxes.empty() ? tr("No boxes yet") : QString();
    if (found->top.empty())
        return {};
    const engine::ClassProbability& best = found->top.front();
    const QString name = tr("%1 %2").arg(className(best.classId), percentText(static_cast<double>(best.probability)));
    return best.classId == label ? tr("%1, right").arg(name) : tr("%1, wrong").arg(name);
}

QString FilmRows::cellText(int row, int column) const {
    const engine::SampleInfo& sample = m_images[static_cast<std::size_t>(column)];
    const QString name = nameText(sample.image), time = m_rows[static_cast<std::size_t>(row)].name;
    const engine::ImagePrediction* found = foundIn(row, column);
    if (!found)
        return name;
    if (m_rows[static_cast<std::size_t>(row)].isUntrained || sample.classId >= 0)
        return tr("%1, %2: %3").arg(name, time, noteText(row, column));
    return tr("%1, %2: %n box(es) found, %3 labelled", nullptr, static_cast<int>(found->boxes.size()))
        .arg(name, time, countText(static_cast<qint64>(sample.boxes.size())));
}

void FilmRows::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Theme& theme = themeOf(this);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < static_cast<int>(m_images.size()); ++column)
            paintCell(painter, row, column);
        const QRect first = cellRect(row, 0);
        QFont font = textFont(TextRole::Chart);
        font.setWeight(row == 1 ? QFont::DemiBold : QFont::Normal);
        painter.save();
        painter.setFont(font);
        painter.setPen(row == 1 ? theme.text : theme.muted);
        painter.translate(0, first.bottom());
        painter.rotate(-90);
        painter.drawText(QRect(0, 0, first.height(), kNameWidth - 4), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_rows[static_cast<std::size_t>(row)].name, Qt::ElideRight,
                                                          first.height()));
        painter.restore();
    }
}

void FilmRows::paintCell(QPainter& painter, int row, int column) const {
    const engine::SampleInfo& sample = m_images[static_cast<std::size_t>(column)];
    const QRect cell = cellRect(row, column);
    painter.save();
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(cell), kRadius, kRadius);
    painter.setClipPath(rounded);
    painter.fillRect(cell, themeOf(this).sunken);
    const QSizeF size(std::max(1, sample.width), std::max(1, sample.height));
    const QSizeF fitted = size.scaled(QSizeF(cell.size()), Qt::KeepAspectRatio);
    const QRectF target(QRectF(cell).center() - QPointF(fitted.width(), fitted.height()) / 2, fitted);
    if (const auto picture = m_pictures.find(sample.image); picture != m_pictures.end())
        painter.drawImage(target, picture->second);
    QTransform imageToView;
    imageToView.translate(target.left(), target.top());
    imageToView.scale(target.width() / size.width(), target.height() / size.height());
    paintBoxes(painter, cellBoxes(foundIn(row, column), sample), imageToView, cell, BoxSize::Thumbnail);
    if (const QString note = noteText(row, column); !note.isEmpty())
        paintNote(painter, cell, note);
    painter.restore();
}

void FilmRows::paintNote(QPainter& painter, const QRect& cell, const QString& text) const {
    const Theme& theme = themeOf(this);
    painter.setFont(textFont(TextRole::Chart));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width() - 20);
    const QRectF pill(cell.left() + 4, cell.bottom() - 21, painter.fontMetrics().horizontalAdvance(shown) + 12, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(pill, 9, 9);
    painter.setPen(theme.text);
    painter.drawText(pill, Qt::AlignCenter, shown);
}

bool FilmRows::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString tip;
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < static_cast<int>(m_images.size()); ++column)
            if (cellRect(row, column).contains(help->pos()))
                tip = cellText(row, column);
            else if (help->pos().x() < kNameWidth && help->pos().y() >= cellRect(row, column).top())
                tip = m_rows[static_cast<std::size_t>(row)].name;
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

}  // namespace ui
