// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/mixup.h"

#include <cmath>

namespace engine::augment {
namespace {

// Shape >= 1, scale 1.
double gamma(Random& random, double shape) {
    const double d = shape - 1.0 / 3.0, c = 1.0 / std::sqrt(9.0 * d);
    while (true) {
        const double x = random.normal(), cube = 1.0 + c * x;
        const double u = 1.0 - random.uniform();
        if (cube <= 0)
            continue;
        const double v = cube * cube * cube;
        if (std::log(u) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v;
    }
}

}  // namespace

double drawMixupShare(Random& random) {
    const double first = gamma(random, 32), second = gamma(random, 32);
    return first / (first + second);
}

data::Sample mixup(data::Sample first, const data::Sample& second, double share) {
    CV_Assert(first.image.size() == second.image.size() && first.image.type() == CV_8UC3);
    cv::Mat mixed(first.image.size(), CV_8UC3);
    for (int y = 0; y < mixed.rows; ++y) {
        const auto* a = first.image.ptr<std::uint8_t>(y);
        const auto* b = second.image.ptr<std::uint8_t>(y);
        auto* to = mixed.ptr<std::uint8_t>(y);
        for (int i = 0; i < mixed.cols * 3; ++i)
            to[i] = static_cast<std::uint8_t>(a[i] * share + b[i] * (1 - share));
    }
    first.image = mixed;
    first.boxes.insert(first.boxes.end(), second.boxes.begin(), second.boxes.end());
    return first;
}

}  // namespace engine::augment
