// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Dashed zone that says what may be dropped; the window around it takes the drop. A click asks for a file dialog.
class DropArea final : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Bar, Tall };

    DropArea(const QString& iconName, const QString& text, const QString& detail, Shape shape,
             QWidget* parent = nullptr);

    /// While something is dragged over the window: accent outline and what will happen; empty = back to rest.
    void setDragText(const QString& text);

    /// A bar of one line, where something else needs the room.
    void setSlim(bool isSlim);

    QSize sizeHint() const override;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
    QString m_text;
    QString m_detail;
    QString m_dragText;
    Shape m_shape;
    bool m_isSlim = false;
};

}  // namespace ui
