// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "engine/api/lens.h"

namespace ui {

/// A line of the table "What changed": icon, word, how many here and in all. Pressed, only these are shown.
class StateRow final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int kHereWidth = 44;
    static constexpr int kAllWidth = 60;

    explicit StateRow(engine::LensState state, QWidget* parent = nullptr);

    engine::LensState state() const { return m_state; }
    /// Without any it cannot be pressed.
    void setCounts(qint64 here, qint64 all);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    engine::LensState m_state;
    qint64 m_here = 0, m_all = 0;
};

}  // namespace ui
