// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRectF>

#include "ui/widgets/box_painter.h"

class QKeyEvent;
class QMouseEvent;

namespace ui {

class ImageView;

/// Mouse and keys that edit the boxes of an ImageView while it is on. It shows what a drag would do and asks for the
/// change at its end; the boxes are then set anew from outside. A held arrow key is one change.
///
/// Mouse: a click selects, a drag inside moves, at an edge or corner resizes, elsewhere or with Shift draws; Ctrl pans.
/// Keys: Tab and Shift+Tab select, and leave the view past the last box; arrows move, with Ctrl resize, with Shift by
/// 10 px; N draws in the middle, Del deletes, 1-9 and C are classes, Esc gives a drag up.
class BoxTool final : public QObject {
    Q_OBJECT

public:
    explicit BoxTool(ImageView& view);

    void setOn(bool isOn);
    bool isOn() const { return m_isOn; }
    /// -1 = none.
    void select(int index);
    /// What is under the hand is dropped: the boxes of the view are others.
    void forget();
    /// How the box looks that is being drawn.
    void setDraft(const ViewBox& draft) { m_draft = draft; }

signals:
    void selectionChanged();
    void drawn(const QRectF& rect);
    void reshaped(int index, const QRectF& rect);
    void removeRequested(int index);
    /// A digit, from 0.
    void classChosen(int place);
    void classMenuRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Drag { None, Draw, Move, Resize };

    bool press(const QMouseEvent& event);
    bool drag(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool key(const QKeyEvent& event);
    bool step(int offset);
    bool nudge(const QKeyEvent& event);
    void commitNudge();
    void cancelDrag();
    void drawInMiddle();
    void showCursor(const QPointF& position);
    Qt::Edges edgesOfSelected(const QPointF& position) const;
    QRectF rectAt(const QPointF& position) const;
    /// The boxes as they were before the drag, with one in another place or a new one at the end.
    void preview(const QRectF& rect);

    ImageView& m_view;
    bool m_isOn = false;
    ViewBox m_draft;
    Drag m_drag = Drag::None;
    bool m_isMoved = false;  // more than a click that was not quite still
    Qt::Edges m_edges;
    QPointF m_start;  // pixels of the view
    QPointF m_startInImage;
    QList<ViewBox> m_before;  // the drag or the nudge
    int m_changed = -1;       // which of them; -1 = a new one
    bool m_isNudged = false;
};

}  // namespace ui
