// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <utility>

#include "ui/theme.h"
#include "ui/widgets/state_pill.h"

namespace ui {
namespace {

constexpr qreal kLabelHeight = 18;
constexpr qreal kTitleHeight = 26;
constexpr qreal kTitleStrip = 50;  ///< at the top of a side, where its title is
constexpr qreal kLeastTitle = 48;
constexpr qreal kMargin = 12;
constexpr int kMaxExportSide = 4096;
constexpr double kExportViewSide = 1000;  // the size at which lines and texts look as they do on the screen
constexpr qreal kExportGap = 8;
constexpr qsizetype kMostWords = 6;
const QColor kTitleGround(26, 30, 27, 225);
/// What is hovered or chosen, though it did not change, takes nothing else's place.
constexpr std::array kPillOrder{engine::LensState::NewlyBroken, engine::LensState::StillWrong,
                                engine::LensState::LostOldClass, engine::LensState::Fixed,
                                engine::LensState::Unchanged};

void paintAnswer(QPainter& painter, const QRectF& rect, const QString& text, const QColor& ground,
                 const QColor& color) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter, text);
}

/// What a classifier says, at its side's bottom corner, and the truth between them.
void paintAnswers(QPainter& painter, const LensScene& scene, LensSide which, const QRectF& area, const LensLook& look) {
    painter.setFont(textFont(TextRole::Heading));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto place = [&](const QString& text, qreal share) {
        const qreal width = metrics.horizontalAdvance(text) + 20;
        return QRectF(area.left() + kMargin + share * (area.width() - 2 * kMargin - width),
                      area.bottom() - kMargin - kTitleHeight, width, kTitleHeight);
    };
    const LensSideBoxes& side = scene.side(which);
    if (!side.answer.isEmpty()) {
        const ClassStyle style = classStyle(side.answerClass);
        paintAnswer(painter, place(side.answer, which == LensSide::Before ? 0 : 1), side.answer, style.color,
                    style.textColor);
    }
    if (look.isTruthVisible)
        paintAnswer(painter, place(scene.truthAnswer, 0.5), scene.truthAnswer, kTitleGround, Qt::white);
}

/// Around what is chosen or hovered, also where the side has no box.
void paintFocus(QPainter& painter, const QRectF& rect) {
    painter.setBrush(QColor(255, 255, 255, 70));
    for (const auto& [color, width] : {std::pair{QColor(0, 0, 0, 140), 5.0}, std::pair{QColor(Qt::white), 2.5}}) {
        painter.setPen(QPen(color, width));
        painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
}

/// Dashes of a line are drawn outside of the view, too: at a large zoom there are many.
QRectF nearlyVisible(const QRectF& rect, const QTransform& imageToView, const QRectF& area) {
    constexpr qreal kOutside = 16;
    return rect.intersected(imageToView.inverted().mapRect(area.adjusted(-kOutside, -kOutside, kOutside, kOutside)));
}

/// Those of `state` that have a pill.
QList<int> stressedMarks(const LensScene& scene, engine::LensState state, const QTransform& imageToView,
                         const QRectF& area, const LensLook& look) {
    QList<int> marks;
    for (int mark = 0; mark < scene.marks.size(); ++mark) {
        const LensScene::Mark& one = scene.marks[mark];
        const bool isSeen = scene.isClassified() || imageToView.mapRect(one.rect).intersects(area);
        if (one.state == state && isSeen && look.stressed(scene, mark))
            marks << mark;
    }
    return marks;
}

bool needsALook(engine::LensState state) {
    return state != engine::LensState::Fixed && state != engine::LensState::Unchanged;
}

/// The first place for a pill that is free: above the box and its name, below, inside.
QRectF placePill(const QRectF& box, const QSizeF& size, qreal labelHeight, const QRectF& room,
                 const QList<LensPill>& taken, bool isForced) {
    const qreal left = std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - size.width()));
    const QRectF seen = box.intersected(room);
    for (const qreal top : {box.top() - labelHeight - size.height() - 4, box.bottom() + 4,
                            seen.bottom() - size.height() - 4, seen.top() + labelHeight + 4, seen.center().y()}) {
        const QRectF pill(QPointF(left, std::round(top)), size);
        const auto covers = [&pill](const LensPill& other) { return other.rect.intersects(pill); };
        if (room.contains(pill) && std::none_of(taken.begin(), taken.end(), covers))
            return pill;
    }
    if (!isForced)
        return {};
    const qreal top = std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - size.height()));
    return {QPointF(left, std::round(top)), size};
}

}  // namespace

void paintLensSide(QPainter& painter, const LensScene& scene, LensSide which, const QTransform& imageToView,
                   const QRectF& area, const LensLook& look) {
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    const LensSideBoxes& side = scene.side(which);
    QList<ViewBox> quiet, stressed;
    if (look.isTruthVisible)
        stressed = scene.truth;
    int selected = -1;
    for (qsizetype i = 0; i < side.boxes.size(); ++i) {
        ViewBox box = side.boxes[i];
        const int mark = side.marks[i];
        if (look.stressed(scene, mark)) {
            if (mark == look.focused)
                selected = static_cast<int>(stressed.size());
            stressed << box;
        } else if (box.rect = nearlyVisible(box.rect, imageToView, area); !box.rect.isEmpty()) {
            quiet << box;
        }
    }
    if (look.focused >= 0)
        paintFocus(painter, imageToView.mapRect(scene.marks[look.focused].rect));
    paintBoxes(painter, quiet, imageToView, area, BoxSize::Thumbnail);
    paintBoxes(painter, stressed, imageToView, area, BoxSize::View, selected);
    if (scene.isClassified())
        paintAnswers(painter, scene, which, area, look);
    painter.restore();
}

QList<LensPill> placePills(const LensScene& scene, const QTransform& imageToView, const QRectF& area,
                           const LensLook& look) {
    const QRectF room = area.adjusted(0, kTitleStrip, 0, 0);
    QList<LensPill> pills;
    for (const engine::LensState state : kPillOrder) {
        const QList<int> marks = stressedMarks(scene, state, imageToView, area, look);
        const bool haveWords = needsALook(state) || marks.size() <= kMostWords;
        for (const int mark : marks) {
            const LensScene::Mark& one = scene.marks[mark];
            const bool hasWord = haveWords || mark == look.focused;
            const QSizeF size = hasWord ? statePillSize(state) : stateIconPillSize();
            if (scene.isClassified()) {
                pills << LensPill{QRectF(QPointF(std::round(area.center().x() - size.width() / 2),
                                                 area.bottom() - kMargin - kTitleHeight - size.height() - 6),
                                         size),
                                  mark, hasWord};
                continue;
            }
            const QRectF box = imageToView.mapRect(one.rect);
            const QRectF rect = placePill(box, size, one.hasBox ? kLabelHeight : 0, room, pills,
                                          state == engine::LensState::NewlyBroken);
            if (!rect.isNull())
                pills << LensPill{rect, mark, hasWord};
        }
    }
    return pills;
}

void paintPills(QPainter& painter, const LensScene& scene, const QList<LensPill>& pills, const Theme& theme) {
    // What was placed first, because it is gravest, ends on top.
    for (qsizetype i = pills.size() - 1; i >= 0; --i)
        paintStatePill(painter, pills[i].rect, scene.marks[pills[i].mark].state, theme, pills[i].hasWord);
}

void paintLensTitle(QPainter& painter, const QRectF& room, const QString& text, Qt::Alignment alignment) {
    if (room.width() < kLeastTitle || text.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextRole::Heading));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() - 20);
    const qreal width = std::ceil(metrics.horizontalAdvance(shown)) + 20;
    const QRectF rect(alignment & Qt::AlignRight ? room.right() - width : room.left(), room.top(), width, kTitleHeight);
    paintAnswer(painter, rect, shown, kTitleGround, Qt::white);
    painter.restore();
}

QImage renderLensPair(const LensScene& scene, const QImage& picture, const LensLook& look, const QString& beforeTitle,
                      const QString& afterTitle, const Theme& theme) {
    QSize half = scene.size;
    if (std::max(half.width(), half.height()) > kMaxExportSide)
        half.scale(kMaxExportSide, kMaxExportSide, Qt::KeepAspectRatio);
    const double ratio = std::max(1.0, std::max(half.width(), half.height()) / kExportViewSide);
    const QSizeF view = QSizeF(half) / ratio;
    QImage pair(2 * half.width() + static_cast<int>(kExportGap * ratio), half.height(), QImage::Format_RGB32);
    pair.setDevicePixelRatio(ratio);
    pair.fill(Qt::white);
    QPainter painter(&pair);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (const LensSide side : {LensSide::Before, LensSide::After}) {
        const bool isBefore = side == LensSide::Before;
        const QRectF area(QPointF(isBefore ? 0 : view.width() + kExportGap, 0), view);
        QTransform transform;
        transform.translate(area.left(), 0);
        transform.scale(view.width() / scene.size.width(), view.height() / scene.size.height());
        painter.drawImage(area, picture);
        paintLensSide(painter, scene, side, transform, area, look);
        paintPills(painter, scene, placePills(scene, transform, area, look), theme);
        paintLensTitle(painter, area.adjusted(kMargin, kMargin, -kMargin, 0), isBefore ? beforeTitle : afterTitle,
                       Qt::AlignLeft);
    }
    return pair;
}

}  // namespace ui
