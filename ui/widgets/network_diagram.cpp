// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/network_diagram.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <limits>

#include "ui/convert.h"
#include "ui/widgets/network_accessible.h"
#include "ui/widgets/network_painter.h"

namespace ui {

NetworkDiagram::NetworkDiagram(QWidget* parent) : QWidget(parent) {
    installNetworkAccessibility();
    setObjectName(QStringLiteral("networkDiagram"));
    setAccessibleName(tr("Network"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void NetworkDiagram::setNetwork(std::vector<engine::StageInfo> stages) {
    m_stages = std::move(stages);
    std::erase_if(m_plan.stages, [&](int stage) { return stage >= static_cast<int>(m_stages.size()); });
    if (!canToggle(m_focused))
        m_focused = 0;
    m_hovered = -1;
    layOut();
    updateGeometry();
}

void NetworkDiagram::setImageSize(int px) {
    m_imageSizePx = px;
    update();
}

void NetworkDiagram::setHeadNotes(const QString& box, const QString& classes) {
    m_boxNote = box;
    m_classNote = classes;
    update();
}

void NetworkDiagram::setPlan(const engine::FreezePlan& plan) {
    m_plan = plan;
    update();
}

void NetworkDiagram::setFrozenFirst(const engine::FreezePlan& stages, int joinEpoch) {
    m_frozenFirst = stages;
    m_joinEpoch = joinEpoch;
    update();
}

void NetworkDiagram::setFocusedStage(int stage) {
    if (stage == m_focused || !canToggle(stage))
        return;
    m_focused = stage;
    update();
    emit stageFocused(stage);
    announceFocus(*this);
}

bool NetworkDiagram::canToggle(int stage) const {
    return stage >= 0 && stage < static_cast<int>(m_stages.size()) &&
           m_stages[static_cast<std::size_t>(stage)].parameters > 0;
}

void NetworkDiagram::toggle(int stage) {
    if (!canToggle(stage))
        return;
    const auto place = std::ranges::lower_bound(m_plan.stages, stage);
    if (place != m_plan.stages.end() && *place == stage)
        m_plan.stages.erase(place);
    else
        m_plan.stages.insert(place, stage);
    update();
    announceState(*this, stage);
    emit planChanged(m_plan);
}

QString NetworkDiagram::stageText(int stage) const {
    const engine::StageInfo& info = m_stages.at(static_cast<std::size_t>(stage));
    const QString size = tr("%1 px maps").arg(countText(m_imageSizePx / info.stride));
    QString state = m_plan.isFrozen(stage) ? tr("frozen") : tr("learns");
    if (joinsLater(stage))
        state = m_joinEpoch > 0 ? tr("learns from epoch %1").arg(countText(m_joinEpoch)) : tr("learns later");
    return tr("Block %1, %2: %3 parameters, %4, %5")
        .arg(countText(stage), toText(info.module), countText(info.parameters), size, state);
}

QSize NetworkDiagram::sizeHint() const {
    return m_stages.empty() ? QSize(600, 419) : layOutNetwork(m_stages, 1046, 419).size.toSize();
}

QSize NetworkDiagram::minimumSizeHint() const {
    return m_stages.empty() ? QSize(600, 366) : layOutNetwork(m_stages, 0, 0).size.toSize();
}

void NetworkDiagram::layOut() {
    m_layout = layOutNetwork(m_stages, width(), height());
    update();
}

int NetworkDiagram::stageAt(const QPointF& position) const {
    for (const NetworkItem& item : m_layout.items)
        if (item.rect.contains(position) && canToggle(item.stage))
            return item.stage;
    return -1;
}

void NetworkDiagram::paintEvent(QPaintEvent*) {
    if (m_stages.empty())
        return;
    QPainter painter(this);
    const QRect seen = visibleRegion().boundingRect();
    NetworkPicture picture{
        m_stages,      m_plan, m_frozenFirst, m_joinEpoch, seen.isEmpty() ? rect() : seen, m_boxNote, m_classNote, {},
        m_imageSizePx, -1,     m_hovered};
    picture.focusText = stageText(m_hovered >= 0 ? m_hovered : m_focused);
    if (hasFocus())
        picture.focused = m_focused;
    paintNetwork(painter, m_layout, picture, themeOf(this));
}

void NetworkDiagram::resizeEvent(QResizeEvent*) {
    layOut();
}

void NetworkDiagram::mousePressEvent(QMouseEvent* event) {
    const int stage = event->button() == Qt::LeftButton ? stageAt(event->position()) : -1;
    if (stage < 0) {
        event->ignore();
        return;
    }
    setFocusedStage(stage);
    toggle(stage);
}

void NetworkDiagram::mouseMoveEvent(QMouseEvent* event) {
    hover(stageAt(event->position()));
}

void NetworkDiagram::leaveEvent(QEvent*) {
    hover(-1);
}

void NetworkDiagram::hover(int stage) {
    if (stage == m_hovered)
        return;
    m_hovered = stage;
    setCursor(stage >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void NetworkDiagram::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_Select:
            toggle(m_focused);
            break;
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            moveFocus(event->key());
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

/// Left and right follow the order of the blocks; up and down go to the nearest block of the next row that has one.
void NetworkDiagram::moveFocus(int key) {
    const int count = static_cast<int>(m_stages.size());
    const auto step = [&](int from, int by) {
        for (int stage = from; stage >= 0 && stage < count; stage += by)
            if (canToggle(stage))
                return stage;
        return m_focused;
    };
    switch (key) {
        case Qt::Key_Home:
            return setFocusedStage(step(0, 1));
        case Qt::Key_End:
            return setFocusedStage(step(count - 1, -1));
        case Qt::Key_Left:
            return setFocusedStage(step(m_focused - 1, -1));
        case Qt::Key_Right:
            return setFocusedStage(step(m_focused + 1, 1));
        default:
            break;
    }
    if (m_layout.items.empty())
        return;
    const QPointF from = m_layout.items[static_cast<std::size_t>(m_focused)].rect.center();
    int nearest = m_focused;
    qreal best = std::numeric_limits<qreal>::max();
    for (const NetworkItem& item : m_layout.items) {
        const QPointF way = item.rect.center() - from;
        const qreal down = key == Qt::Key_Down ? way.y() : -way.y();
        const qreal distance = down * 10 + std::abs(way.x());
        if (canToggle(item.stage) && down > 1 && distance < best) {
            best = distance;
            nearest = item.stage;
        }
    }
    setFocusedStage(nearest);
}

void NetworkDiagram::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void NetworkDiagram::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool NetworkDiagram::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int stage = stageAt(help->pos());
    if (stage >= 0)
        QToolTip::showText(help->globalPos(), stageText(stage), this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace ui
