// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/train_estimate.h"

#include <fmt/format.h>

#include <iostream>

#include "app/cli/console_text.h"
#include "app/cli/json_lines.h"

namespace cli {
namespace {

std::string duration(double seconds) {
    return seconds < 10 ? fmt::format("{:.1f} s", seconds) : durationText(seconds);
}

Json toJson(const engine::TrainCost& cost) {
    Json phases = Json::array();
    for (const engine::TrainCost::Phase& phase : cost.phases)
        phases.push_back({{"epochs", phase.epochs}, {"seconds_per_epoch", rounded(phase.secondsPerEpoch, 3)}});
    return {{"phases", std::move(phases)},
            {"preparation_seconds", rounded(cost.preparationSeconds, 1)},
            {"total_seconds", rounded(cost.totalSeconds(), 1)},
            {"cached_feature_bytes", cost.cachedFeatureBytes},
            {"peak_memory_bytes", cost.peakMemoryBytes}};
}

}  // namespace

void printEstimate(const engine::TrainCost& cost, bool isJson) {
    if (isJson) {
        printJson(toJson(cost));
        return;
    }
    if (cost.cachedFeatureBytes > 0)
        std::cout << fmt::format("at first {} to run every image through the frozen blocks; {:.0f} MB of features\n",
                                 duration(cost.preparationSeconds), static_cast<double>(cost.cachedFeatureBytes) / 1e6);
    for (const engine::TrainCost::Phase& phase : cost.phases)
        std::cout << fmt::format("{} epochs of about {} each, with validation\n", phase.epochs,
                                 duration(phase.secondsPerEpoch));
    std::cout << fmt::format("about {} in all", duration(cost.totalSeconds()));
    if (cost.peakMemoryBytes > 0)
        std::cout << fmt::format(", {:.1f} GB of memory at most", static_cast<double>(cost.peakMemoryBytes) / 1e9);
    std::cout << std::endl;
}

}  // namespace cli
