// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/start_art.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/convert.h"
#include "ui/widgets/box_painter.h"

namespace ui {
namespace {

// Both scenes are drawn in 340 x 180 units, as the look's picture of the Start page.
constexpr QSizeF kScene(340, 180);

void drawRedCell(QPainter& painter, const QPointF& centre, qreal radius) {
    QRadialGradient gradient(centre, radius);
    gradient.setColorAt(0, "#EFD3CB");
    gradient.setColorAt(0.45, "#E0A79B");
    gradient.setColorAt(1, "#CE8275");
    painter.setPen(QPen(QColor("#C0766A"), 1));
    painter.setBrush(gradient);
    painter.drawEllipse(centre, radius, radius * 0.96);
}

void drawPlatelet(QPainter& painter, const QPointF& centre) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor("#8E6BB8"));
    painter.drawEllipse(centre, 6, 5);
}

void drawWhiteCell(QPainter& painter, const QPointF& centre) {
    painter.setPen(QPen(QColor("#B9A4D2"), 1.2));
    painter.setBrush(QColor("#D9CBE6"));
    painter.drawEllipse(centre, 38, 37);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor("#6C4FA3"));
    for (const QPointF& lobe : {QPointF(-12, -6), QPointF(10, -10), QPointF(14, 8), QPointF(-6, 12)})
        painter.drawEllipse(centre + lobe, 14, 12);
}

QList<ViewBox> drawSmear(QPainter& painter) {
    painter.fillRect(QRectF(QPointF(), kScene), QColor("#EFE9E1"));
    QList<ViewBox> boxes;
    for (const QPointF& cell : {QPointF(40, 48), QPointF(112, 33), QPointF(300, 40), QPointF(176, 70), QPointF(60, 128),
                                QPointF(128, 112), QPointF(188, 152), QPointF(250, 150), QPointF(317, 112)}) {
        drawRedCell(painter, cell, 25);
        boxes << ViewBox{0, QRectF(cell.x() - 28, cell.y() - 28, 56, 56), {}};
    }
    drawRedCell(painter, {14, 178}, 25);
    for (const QPointF& platelet : {QPointF(150, 36), QPointF(96, 82), QPointF(214, 128)}) {
        drawPlatelet(painter, platelet);
        boxes << ViewBox{2, QRectF(platelet.x() - 10, platelet.y() - 10, 20, 20), {}};
    }
    drawWhiteCell(painter, {241, 78});
    boxes.prepend(ViewBox{1, QRectF(199, 39, 83, 79), "WBC"});
    return boxes;
}

void drawPerson(QPainter& painter, const QPointF& feet, const QColor& coat) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor("#3B3F4A"));
    painter.drawRoundedRect(QRectF(feet.x() - 6, feet.y() - 26, 5, 26), 2, 2);
    painter.drawRoundedRect(QRectF(feet.x() + 1, feet.y() - 26, 5, 26), 2, 2);
    painter.setBrush(coat);
    painter.drawRoundedRect(QRectF(feet.x() - 9, feet.y() - 54, 18, 32), 6, 6);
    painter.setBrush(QColor("#B98A6A"));
    painter.drawEllipse(feet + QPointF(0, -61), 7, 8);
}

void drawBus(QPainter& painter, const QRectF& body) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor("#B5342B"));
    painter.drawRoundedRect(body, 10, 10);
    painter.setBrush(QColor("#EAD9C4"));
    painter.drawRect(QRectF(body.left(), body.top() + 58, body.width(), 8));
    painter.setBrush(QColor("#34424E"));
    for (int window = 0; window < 5; ++window)
        painter.drawRoundedRect(QRectF(body.left() + 12 + window * 38, body.top() + 16, 30, 32), 3, 3);
    for (const qreal wheel : {0.2, 0.78}) {
        const QPointF hub(body.left() + body.width() * wheel, body.bottom());
        painter.setBrush(QColor("#23262A"));
        painter.drawEllipse(hub, 17, 17);
        painter.setBrush(QColor("#9AA0A5"));
        painter.drawEllipse(hub, 7, 7);
    }
}

QList<ViewBox> drawStreet(QPainter& painter) {
    QLinearGradient sky(0, 0, 0, 96);
    sky.setColorAt(0, "#BCCBD2");
    sky.setColorAt(1, "#DFE3DF");
    painter.fillRect(QRectF(QPointF(), kScene), sky);
    painter.setPen(Qt::NoPen);
    for (int house = 0; house < 6; ++house) {
        painter.setBrush(QColor(house % 2 ? "#A99A88" : "#B8AC9B"));
        painter.drawRect(QRectF(house * 62 - 12, 30 + (house * 29) % 34, 60, 120));
    }
    painter.fillRect(QRectF(0, 128, 340, 52), QColor("#7C7D7B"));
    painter.fillRect(QRectF(0, 124, 340, 6), QColor("#C9C6BE"));
    drawBus(painter, {62, 38, 206, 100});
    drawPerson(painter, {38, 158}, "#2F6B7D");
    drawPerson(painter, {300, 166}, "#C08A2D");
    return {ViewBox{5, {60, 36, 210, 122}, "bus " + decimalText(0.92, 2)}, ViewBox{0, {26, 86, 25, 75}, {}},
            ViewBox{0, {287, 94, 26, 75}, {}}};
}

}  // namespace

StartArt::StartArt(Scene scene, QWidget* parent) : QWidget(parent), m_scene(scene) {
    setFixedHeight(static_cast<int>(kScene.height()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StartArt::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Round at the top only, where the card is.
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(rect()).adjusted(0, 0, 0, 20), 7, 7);
    painter.setClipPath(rounded);
    QTransform transform;
    const qreal scale = std::max(width() / kScene.width(), height() / kScene.height());
    transform.translate((width() - kScene.width() * scale) / 2, (height() - kScene.height() * scale) / 2);
    transform.scale(scale, scale);
    painter.setTransform(transform);
    const QList<ViewBox> boxes = m_scene == Scene::BloodSmear ? drawSmear(painter) : drawStreet(painter);
    painter.resetTransform();
    paintBoxes(painter, boxes, transform, rect(), BoxSize::View);
}

}  // namespace ui
