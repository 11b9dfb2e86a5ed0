// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/box_painter.h"
#include "ui/widgets/picture_view.h"

class QFrame;
class QLabel;

namespace ui {

/// One picture with its boxes; the one under the pointer has a stronger outline and tells class, size and file. B hides
/// the boxes.
class ImageView final : public PictureView {
    Q_OBJECT

public:
    explicit ImageView(QWidget* parent = nullptr);

    /// Fits the picture. @param fileSize of the file in pixels, where `pixmap` is a smaller preview; boxes are in it.
    void setPicture(const QPixmap& pixmap, const QSize& fileSize);
    /// A sentence in place of the picture.
    void setMessage(const QString& text);
    void setBoxes(const QList<ViewBox>& boxes);
    const QList<ViewBox>& boxes() const { return m_boxes; }
    /// -1 = none. Stays until boxes or picture are others.
    void setSelectedBox(int index);
    int selectedBox() const { return m_selected; }
    /// Of the selected box, where it can be taken hold of.
    void setHandlesVisible(bool isOn);
    /// Pans as little as brings it into the view.
    void revealBox(int index);
    /// The smallest one there, so that a small box inside a large one can be reached; -1 = none, or they are hidden.
    int boxAt(const QPointF& position) const;
    /// The second line of a box's tooltip; empty = none.
    void setFileText(const QString& text) { m_fileText = text; }
    /// What a screen reader says.
    void setDescription(const QString& text);

    bool areBoxesVisible() const { return m_areBoxesVisible; }

public slots:
    void setBoxesVisible(bool isOn);

signals:
    void boxClicked(int index);

protected:
    void transformChanged() override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void buildToolbar();
    void paintHandles(QPainter& painter) const;
    void setHoveredBox(int index);

    QString m_fileText;
    QList<ViewBox> m_boxes;
    int m_selected = -1;
    int m_hovered = -1;
    bool m_areBoxesVisible = true;
    bool m_areHandlesVisible = false;
    QFrame* m_toolbar = nullptr;
    QLabel* m_percent = nullptr;
};

}  // namespace ui
