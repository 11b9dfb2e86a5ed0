// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/pass_times.h"

#include <algorithm>

namespace engine::prediction {

ModelSpeed speedOf(std::vector<double> passesMs) {
    std::sort(passesMs.begin(), passesMs.end());
    const std::size_t middle = passesMs.size() / 2;
    ModelSpeed speed;
    speed.msPerImage = passesMs.size() % 2 == 1 ? passesMs[middle] : (passesMs[middle - 1] + passesMs[middle]) / 2;
    speed.isSteady = speed.msPerImage <= 1.5 * passesMs.front();
    return speed;
}

}  // namespace engine::prediction
