// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/box_tool.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

#include "ui/widgets/box_geometry.h"
#include "ui/widgets/image_view.h"

namespace ui {
namespace {

constexpr double kReach = 6;
constexpr double kClickSlack = 4;
constexpr double kNewBoxShare = 0.25;  // of what is visible
constexpr int kStep = 1;
constexpr int kLargeStep = 10;

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

}  // namespace

BoxTool::BoxTool(ImageView& view) : QObject(&view), m_view(view) {
    view.installEventFilter(this);
}

void BoxTool::setOn(bool isOn) {
    commitNudge();
    cancelDrag();
    m_isOn = isOn;
    m_view.setHandlesVisible(isOn);
    if (isOn)
        m_view.setBoxesVisible(true);
    else
        m_view.unsetCursor();
    select(-1);
}

void BoxTool::forget() {
    m_drag = Drag::None;
    m_isNudged = false;
}

void BoxTool::select(int index) {
    m_view.setSelectedBox(index);
    emit selectionChanged();
}

bool BoxTool::eventFilter(QObject*, QEvent* event) {
    if (!m_isOn || !m_view.hasPicture())
        return false;
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            return drag(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        case QEvent::KeyPress:
            return key(*static_cast<QKeyEvent*>(event));
        case QEvent::KeyRelease:
            if (!static_cast<QKeyEvent*>(event)->isAutoRepeat())
                commitNudge();
            return false;
        case QEvent::ShortcutOverride:
            if (!isArrow(static_cast<QKeyEvent*>(event)->key()))
                commitNudge();
            if (m_drag == Drag::None || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
                return false;
            event->accept();
            return true;
        case QEvent::FocusOut:
            commitNudge();
            return false;
        default:
            return false;
    }
}

bool BoxTool::press(const QMouseEvent& event) {
    commitNudge();
    if (event.button() != Qt::LeftButton || event.modifiers() & Qt::ControlModifier)
        return false;
    m_start = event.position();
    m_startInImage = m_view.transform().toImage(m_start);
    m_isMoved = false;
    const bool mustDraw = event.modifiers() & Qt::ShiftModifier;
    m_edges = mustDraw ? Qt::Edges() : edgesOfSelected(m_start);
    if (m_edges) {
        m_drag = Drag::Resize;
    } else {
        select(mustDraw ? -1 : m_view.boxAt(m_start));
        m_drag = m_view.selectedBox() < 0 ? Drag::Draw : Drag::Move;
    }
    m_before = m_view.boxes();
    m_changed = m_view.selectedBox();
    return true;
}

bool BoxTool::drag(const QMouseEvent& event) {
    if (m_drag == Drag::None) {
        if (event.buttons() == Qt::NoButton)
            showCursor(event.position());
        return false;
    }
    if (!m_isMoved && (event.position() - m_start).manhattanLength() < kClickSlack)
        return true;
    m_isMoved = true;
    preview(rectAt(event.position()));
    return true;
}

bool BoxTool::release(const QMouseEvent& event) {
    if (m_drag == Drag::None || event.button() != Qt::LeftButton)
        return false;
    const Drag kind = std::exchange(m_drag, Drag::None);
    if (!m_isMoved)
        return true;
    m_isMoved = false;
    const QRectF rect = m_view.boxes().at(m_view.selectedBox()).rect;
    if (kind == Drag::Draw)
        emit drawn(rect);
    else
        emit reshaped(m_changed, rect);
    return true;
}

void BoxTool::cancelDrag() {
    if (m_drag == Drag::None)
        return;
    m_drag = Drag::None;
    m_view.setBoxes(m_before);
    select(m_changed);
}

Qt::Edges BoxTool::edgesOfSelected(const QPointF& position) const {
    const int selected = m_view.selectedBox();
    if (selected < 0)
        return {};
    return edgesAt(m_view.boxes().at(selected).rect, m_view.transform().toImage(position), kReach / m_view.zoom());
}

QRectF BoxTool::rectAt(const QPointF& position) const {
    const QPointF point = m_view.transform().toImage(position);
    const QSize image = m_view.transform().imageSize();
    if (m_drag == Drag::Draw)
        return drawnBox(m_startInImage, point, image);
    const QRectF& rect = m_before.at(m_changed).rect;
    return m_drag == Drag::Move ? movedBox(rect, point - m_startInImage, image)
                                : resizedBox(rect, m_edges, point - m_startInImage, image);
}

void BoxTool::preview(const QRectF& rect) {
    QList<ViewBox> boxes = m_before;
    int shown = m_changed;
    if (shown < 0) {
        shown = static_cast<int>(boxes.size());
        boxes << m_draft;
    }
    boxes[shown].rect = rect;
    m_view.setBoxes(boxes);
    m_view.setSelectedBox(shown);
}

void BoxTool::showCursor(const QPointF& position) {
    const Qt::Edges edges = edgesOfSelected(position);
    if (edges)
        m_view.setCursor(cursorOf(edges));
    else
        m_view.setCursor(m_view.boxAt(position) >= 0 ? Qt::SizeAllCursor : Qt::CrossCursor);
}

bool BoxTool::key(const QKeyEvent& event) {
    if (isArrow(event.key()))
        return nudge(event);
    commitNudge();
    const int selected = m_view.selectedBox();
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
        case Qt::Key_Tab:
            return step(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
        case Qt::Key_Backtab:
            return step(-1);
        case Qt::Key_Escape:
            cancelDrag();
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (selected >= 0)
                emit removeRequested(selected);
            return true;
        case Qt::Key_N:
        case Qt::Key_Insert:
            drawInMiddle();
            return true;
        case Qt::Key_C:
        case Qt::Key_Menu:
            emit classMenuRequested();
            return true;
        default:
            if (event.key() < Qt::Key_1 || event.key() > Qt::Key_9)
                return false;
            emit classChosen(event.key() - Qt::Key_1);
            return true;
    }
}

bool BoxTool::step(int offset) {
    const int count = static_cast<int>(m_view.boxes().size()), selected = m_view.selectedBox();
    const int next = selected < 0 && offset < 0 ? count - 1 : selected + offset;
    if (next < 0 || next >= count) {
        select(-1);
        return false;
    }
    m_view.revealBox(next);
    select(next);
    return true;
}

bool BoxTool::nudge(const QKeyEvent& event) {
    const int selected = m_view.selectedBox();
    if (selected < 0)
        return !m_view.transform().isLargerThanView();  // no other image by mistake
    const int distance = event.modifiers() & Qt::ShiftModifier ? kLargeStep : kStep;
    const int sign = event.key() == Qt::Key_Left || event.key() == Qt::Key_Up ? -1 : 1;
    const bool isAcross = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const QPointF offset = isAcross ? QPointF(sign * distance, 0) : QPointF(0, sign * distance);
    if (!m_isNudged)
        m_before = m_view.boxes();
    m_isNudged = true;
    m_changed = selected;
    const QRectF& rect = m_view.boxes().at(selected).rect;
    const QSize image = m_view.transform().imageSize();
    preview(event.modifiers() & Qt::ControlModifier
                ? resizedBox(rect, isAcross ? Qt::RightEdge : Qt::BottomEdge, offset, image)
                : movedBox(rect, offset, image));
    m_view.revealBox(selected);
    return true;
}

void BoxTool::commitNudge() {
    if (!std::exchange(m_isNudged, false) || m_changed >= m_view.boxes().size())
        return;
    emit reshaped(m_changed, m_view.boxes().at(m_changed).rect);
}

void BoxTool::drawInMiddle() {
    const QRectF picture(QPointF(), QSizeF(m_view.transform().imageSize()));
    const QRectF seen(m_view.transform().toImage({}), QSizeF(m_view.size()) / m_view.zoom());
    const QRectF visible = seen.intersected(picture);
    const QPointF half(visible.width() * kNewBoxShare / 2, visible.height() * kNewBoxShare / 2);
    emit drawn(drawnBox(visible.center() - half, visible.center() + half, m_view.transform().imageSize()));
}

}  // namespace ui
