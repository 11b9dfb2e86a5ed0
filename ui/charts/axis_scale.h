// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace ui {

/// A value axis whose ends and grid lines are round numbers.
struct AxisScale {
    double min = 0, max = 1, step = 0.25;

    QList<double> ticks() const;
    /// Enough to tell two ticks apart.
    int decimals() const;
    bool operator==(const AxisScale&) const = default;
};

/// Covers [min, max] with three to six steps of 1, 2 or 5 times a power of ten. A single value gets room around it.
AxisScale roundScale(double min, double max);

/// 1, then round numbers, then `epochs`: at most `most` of them, never crowded.
QList<int> epochTicks(int epochs, int most);

}  // namespace ui
