// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/box_painter.h"
#include "ui/widgets/picture_view.h"

namespace ui {

/// The picture that a finding is about, with its boxes; those that are wrong are marked.
class FindingPicture final : public PictureView {
    Q_OBJECT

public:
    explicit FindingPicture(QWidget* parent = nullptr);

    void setPicture(const QPixmap& pixmap, const QSize& fileSize) { showPicture(pixmap, fileSize); }
    /// A sentence in place of the picture.
    void setMessage(const QString& text);
    /// @param wrong may reach beyond the picture; with a label where they have one
    void setBoxes(const QList<ViewBox>& boxes, const QList<ViewBox>& wrong);
    const QList<ViewBox>& wrongBoxes() const { return m_wrong; }

    QSize sizeHint() const override { return {264, 198}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintWrong(QPainter& painter) const;

    QList<ViewBox> m_boxes, m_wrong;
};

}  // namespace ui
