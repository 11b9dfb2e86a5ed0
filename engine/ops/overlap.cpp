// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/ops/overlap.h"

#include <cmath>
#include <limits>

// Once for every processor and once for those with wider vectors, chosen when the program is loaded.
#if defined(__x86_64__) && defined(__ELF__)
#define ESPALIER_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define ESPALIER_CLONES
#endif

namespace engine::ops {

void BoxColumns::clear() {
    for (std::vector<float>* values : {&x1, &y1, &x2, &y2, &area})
        values->clear();
}

void BoxColumns::add(float left, float top, float right, float bottom) {
    x1.push_back(left);
    y1.push_back(top);
    x2.push_back(right);
    y2.push_back(bottom);
    area.push_back((right - left) * (bottom - top));
}

float overlapThreshold(double iou) {
    const auto rounded = static_cast<float>(iou);
    return rounded > iou ? std::nextafter(rounded, -std::numeric_limits<float>::max()) : rounded;
}

// Compiled for vectors (CMakeLists.txt). The quotient, not a product: it rounds as the reference does.
ESPALIER_CLONES void flagOverlaps(const BoxColumns& from, std::size_t index, const BoxColumns& boxes, std::size_t begin,
                                  float threshold, std::vector<int>& flags) {
    const float left = from.x1[index], top = from.y1[index], right = from.x2[index], bottom = from.y2[index];
    const float own = from.area[index];
    const float* __restrict x1 = boxes.x1.data();
    const float* __restrict y1 = boxes.y1.data();
    const float* __restrict x2 = boxes.x2.data();
    const float* __restrict y2 = boxes.y2.data();
    const float* __restrict area = boxes.area.data();
    int* __restrict flag = flags.data();
    for (std::size_t i = begin, count = boxes.size(); i < count; ++i) {
        const float width = (x2[i] < right ? x2[i] : right) - (x1[i] > left ? x1[i] : left);
        const float height = (y2[i] < bottom ? y2[i] : bottom) - (y1[i] > top ? y1[i] : top);
        const float inter = (width > 0 ? width : 0) * (height > 0 ? height : 0);
        flag[i] |= inter / (area[i] + own - inter) > threshold ? 1 : 0;
    }
}

}  // namespace engine::ops
