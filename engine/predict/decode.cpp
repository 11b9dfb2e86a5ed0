// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/decode.h"

#include <ATen/ATen.h>

namespace engine::prediction {

namespace {

constexpr std::int64_t kBins = 16;
constexpr std::int64_t kBoxChannels = 4 * kBins;
constexpr std::int64_t kFirstStride = 8;

}  // namespace

Tensor decode(const std::vector<Tensor>& maps) {
    std::int64_t anchors = 0;
    for (const Tensor& map : maps) {
        anchors += map.size(2) * map.size(3);
    }
    const Tensor& first = maps.front();
    const auto options = first.options().dtype(at::kFloat);
    const std::int64_t images = first.size(0), classes = first.size(1) - kBoxChannels;
    Tensor decoded = at::empty({images, 4 + classes, anchors}, options);
    const Tensor bins = at::arange(kBins, options).view({1, 1, kBins, 1});

    std::int64_t offset = 0, stride = kFirstStride;
    for (const Tensor& map : maps) {
        const std::int64_t height = map.size(2), width = map.size(3), cells = height * width;
        const Tensor flat = map.to(at::kFloat).flatten(2);  // [B, 64 + classes, cells]
        const Tensor sides =
            (flat.narrow(1, 0, kBoxChannels).reshape({images, 4, kBins, cells}).softmax(2) * bins).sum(2);
        const Tensor x =
            (at::arange(width, options) + 0.5).view({1, width}).expand({height, width}).reshape({1, cells});
        const Tensor y =
            (at::arange(height, options) + 0.5).view({height, 1}).expand({height, width}).reshape({1, cells});
        const Tensor left = x - sides.select(1, 0), top = y - sides.select(1, 1);
        const Tensor right = x + sides.select(1, 2), bottom = y + sides.select(1, 3);
        Tensor out = decoded.narrow(2, offset, cells);
        const double scale = static_cast<double>(stride);
        out.select(1, 0).copy_((left + right) * (0.5 * scale));
        out.select(1, 1).copy_((top + bottom) * (0.5 * scale));
        out.select(1, 2).copy_((right - left) * scale);
        out.select(1, 3).copy_((bottom - top) * scale);
        Tensor scores = out.narrow(1, 4, classes);
        at::sigmoid_out(scores, flat.narrow(1, kBoxChannels, classes));
        offset += cells;
        stride *= 2;
    }
    return decoded;
}

}  // namespace engine::prediction
