// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace ui {

class LensModel;

/// The compared pictures in a row, below each how many of its boxes are newly broken, fixed and so on, as far as there
/// is room. Scrolls sideways.
class LensStrip final : public QListView {
    Q_OBJECT

public:
    /// @param images must outlive the strip
    explicit LensStrip(LensModel& images, QWidget* parent = nullptr);
};

}  // namespace ui
