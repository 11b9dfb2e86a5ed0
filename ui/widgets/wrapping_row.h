// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui {

/// Two widgets side by side, or one above the other where they have no room.
class WrappingRow final : public QWidget {
    Q_OBJECT

public:
    WrappingRow(QWidget* first, QWidget* second, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QWidget* m_first;
    QWidget* m_second;
    QBoxLayout* m_layout;
};

}  // namespace ui
