// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QPushButton;

namespace ui {

/// Segmented control: at most one segment is on.
class Segments final : public QFrame {
    Q_OBJECT

public:
    explicit Segments(const QString& accessibleName, QWidget* parent = nullptr);

    /// @param number shown before the text, muted; 0 = none. `name` becomes the objectName.
    void add(const QString& text, int number, const QString& name);
    void setText(int index, const QString& text);
    void setShown(int index, bool isShown);
    /// -1 = none is on. Emits nothing.
    void setCurrent(int index);
    int current() const { return m_current; }

signals:
    /// The user pressed it; it is on already.
    void chosen(int index);

private:
    void updatePlaces();

    QList<QPushButton*> m_buttons;
    QList<int> m_numbers;
    int m_current = -1;
};

}  // namespace ui
