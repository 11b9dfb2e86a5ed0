// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/random_erasing.h"

#include <cmath>
#include <cstdint>

namespace engine::augment {

cv::Rect drawErasing(Random& random, cv::Size image) {
    constexpr double kMinShare = 0.02, kMaxShare = 0.33, kMinAspect = 0.3, kMaxAspect = 3.3;
    const double area = static_cast<double>(image.width) * image.height;
    for (int attempt = 0; attempt < 10; ++attempt) {
        const double part = area * random.uniform(kMinShare, kMaxShare);
        const double aspect = std::exp(random.uniform(std::log(kMinAspect), std::log(kMaxAspect)));
        const int height = static_cast<int>(std::nearbyint(std::sqrt(part * aspect)));
        const int width = static_cast<int>(std::nearbyint(std::sqrt(part / aspect)));
        if (width >= image.width || height >= image.height)
            continue;
        const auto place = [&](int room) {
            return static_cast<int>(random.below(static_cast<std::uint64_t>(room) + 1));
        };
        const int y = place(image.height - height);
        return {place(image.width - width), y, width, height};
    }
    return {};
}

data::Sample erase(data::Sample sample, const cv::Rect& area) {
    sample.image = sample.image.clone();
    sample.image(area).setTo(cv::Scalar::all(0));
    return sample;
}

}  // namespace engine::augment
