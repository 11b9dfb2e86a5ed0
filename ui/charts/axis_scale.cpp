// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int kMostSteps = 5;

/// The smallest of 1, 2, 5, 10, 20... times a power of ten that is at least `value`.
double roundStep(double value) {
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= value * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

}  // namespace

QList<double> AxisScale::ticks() const {
    QList<double> result;
    const int count = static_cast<int>(std::lround((max - min) / step));
    for (int index = 0; index <= count; ++index)
        result.append(min + index * step);
    return result;
}

int AxisScale::decimals() const {
    int digits = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    const double scaled = step * std::pow(10.0, digits);
    if (std::abs(scaled - std::round(scaled)) > 1e-6)
        ++digits;  // 0.25
    return digits;
}

AxisScale roundScale(double min, double max) {
    if (!(max > min)) {
        const double room = std::max(0.5, std::abs(min) * 0.1);
        min -= min >= 0 ? std::min(min, room) : room;
        max += room;
    }
    AxisScale scale;
    scale.step = roundStep((max - min) / kMostSteps);
    scale.min = std::floor(min / scale.step + 1e-9) * scale.step;
    scale.max = std::ceil(max / scale.step - 1e-9) * scale.step;
    return scale;
}

QList<int> epochTicks(int epochs, int most) {
    most = std::max(2, most);
    QList<int> result;
    if (epochs <= most) {
        for (int epoch = 1; epoch <= epochs; ++epoch)
            result.append(epoch);
        return result;
    }
    const int step = std::max(1, static_cast<int>(roundStep(static_cast<double>(epochs) / (most - 1))));
    result.append(1);
    for (int epoch = step; epoch < epochs; epoch += step)
        if (epoch - 1 >= step / 2.0 && epochs - epoch >= step / 2.0)
            result.append(epoch);
    result.append(epochs);
    return result;
}

}  // namespace ui
