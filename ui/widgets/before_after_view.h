// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/widgets/lens_painter.h"
#include "ui/widgets/picture_view.h"

namespace ui {

/// One picture with what two models find in it: before on the left of a line that can be dragged, after on its right;
/// zoom and position are one. Truth as white corner brackets; what changed has a pill with icon and word, and what is
/// newly broken always.
///
/// Keys: Space shows one side whole, then the other; Shift+Left and Shift+Right move the line; T truth.
class BeforeAfterView final : public PictureView {
    Q_OBJECT

public:
    explicit BeforeAfterView(QWidget* parent = nullptr);

    /// Over the two sides.
    void setTitles(const QString& before, const QString& after);
    /// Fits the picture and drops the focus of a mark. @param preview may be smaller than the scene, or null
    void setScene(const LensScene& scene, const QPixmap& preview);
    const LensScene& scene() const { return m_scene; }
    /// A sentence in place of the picture.
    void setMessage(const QString& text);
    /// What alone stands out beside what is newly broken; nothing = all that changed.
    void setFilter(std::optional<engine::LensState> state);
    /// Stands out, and is brought into the view; -1 = none.
    void setFocusedMark(int mark);
    /// What a screen reader says; which side is shown is added.
    void setDescription(const QString& text);
    /// How much of the view's width the side before takes, in [0, 1].
    void setSwipe(double share);

    const LensLook& look() const { return m_look; }
    QList<LensPill> pills() const;
    /// Draws both sides as they are shown now, whole, beside each other; on any thread, and without this view.
    std::function<QImage()> pairOf(const QImage& picture) const;
    double swipe() const { return m_swipe; }

public slots:
    void setTruthVisible(bool isOn);
    void swapSides();

signals:
    /// -1 = beside all.
    void markClicked(int mark);
    void truthVisibleChanged(bool isOn);

protected:
    void transformChanged() override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void describe();
    /// With the labels above it.
    QRectF visiblePicture() const;
    int lineX() const;
    bool isOnLine(const QPointF& position) const;
    int markAt(const QPointF& position) const;
    LensLook hoveredLook() const;
    void setHovered(int mark);
    /// The boxes have changed, the picture has not.
    void boxesChanged();
    void drawLayers();
    void paintLine(QPainter& painter) const;

    LensScene m_scene;
    LensLook m_look;
    QString m_beforeTitle, m_afterTitle;
    QString m_description;
    double m_swipe = 0.5;
    int m_hovered = -1;
    bool m_isSwiping = false;

    // As large as the view, so that moving the line only copies: the picture, then with each side's boxes.
    QPixmap m_base, m_before, m_after;
};

}  // namespace ui
