// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/class_weights.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>

namespace engine::training {

Tensor balancedClassWeights(const std::vector<SampleInfo>& samples, std::int64_t classCount) {
    std::vector<std::int64_t> counts(static_cast<std::size_t>(classCount));
    for (const SampleInfo& sample : samples) {
        if (sample.classId >= 0)
            ++counts[static_cast<std::size_t>(sample.classId)];
        for (const BoxLabel& box : sample.boxes)
            ++counts[static_cast<std::size_t>(box.classId)];
    }
    const auto present = std::count_if(counts.begin(), counts.end(), [](std::int64_t count) { return count > 0; });
    const double mean = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0})) /
                        static_cast<double>(std::max<std::ptrdiff_t>(present, 1));
    std::vector<float> weights;
    for (const std::int64_t count : counts)
        weights.push_back(count == 0 ? 1.0f
                                     : static_cast<float>(std::clamp(mean / static_cast<double>(count), 0.1, 10.0)));
    return at::tensor(weights);
}

}  // namespace engine::training
