// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/ops/boxes.h"

#include <ATen/ATen.h>

#include <numbers>

namespace engine::ops {

namespace {

constexpr double kEps = 1e-7;

}  // namespace

Tensor xywhToXyxy(const Tensor& boxes) {
    const Tensor centre = boxes.narrow(-1, 0, 2);
    const Tensor half = boxes.narrow(-1, 2, 2) / 2;
    return at::cat({centre - half, centre + half}, -1);
}

Tensor xyxyToXywh(const Tensor& boxes) {
    const Tensor low = boxes.narrow(-1, 0, 2);
    const Tensor high = boxes.narrow(-1, 2, 2);
    return at::cat({(low + high) / 2, high - low}, -1);
}

Tensor completeIou(const Tensor& boxes1, const Tensor& boxes2) {
    const std::vector<Tensor> a = boxes1.unbind(-1);
    const std::vector<Tensor> b = boxes2.unbind(-1);
    const Tensor width1 = a[2] - a[0];
    const Tensor height1 = a[3] - a[1] + kEps;
    const Tensor width2 = b[2] - b[0];
    const Tensor height2 = b[3] - b[1] + kEps;

    const Tensor interWidth = (at::minimum(a[2], b[2]) - at::maximum(a[0], b[0])).clamp_min(0);
    const Tensor interHeight = (at::minimum(a[3], b[3]) - at::maximum(a[1], b[1])).clamp_min(0);
    const Tensor inter = interWidth * interHeight;
    const Tensor iou = inter / (width1 * height1 + width2 * height2 - inter + kEps);

    const Tensor outerWidth = at::maximum(a[2], b[2]) - at::minimum(a[0], b[0]);
    const Tensor outerHeight = at::maximum(a[3], b[3]) - at::minimum(a[1], b[1]);
    const Tensor diagonal2 = outerWidth.square() + outerHeight.square() + kEps;
    const Tensor distance2 = ((b[0] + b[2] - a[0] - a[2]).square() + (b[1] + b[3] - a[1] - a[3]).square()) / 4;

    constexpr double kScale = 4 / (std::numbers::pi * std::numbers::pi);
    const Tensor v = (at::atan(width2 / height2) - at::atan(width1 / height1)).square() * kScale;
    const Tensor alpha = v.detach() / (v.detach() - iou.detach() + (1 + kEps));
    return iou - (distance2 / diagonal2 + v * alpha);
}

Tensor iouMatrix(const Tensor& boxes1, const Tensor& boxes2) {
    const Tensor a = boxes1.unsqueeze(1);
    const Tensor b = boxes2.unsqueeze(0);
    const Tensor low = at::maximum(a.narrow(-1, 0, 2), b.narrow(-1, 0, 2));
    const Tensor high = at::minimum(a.narrow(-1, 2, 2), b.narrow(-1, 2, 2));
    const Tensor inter = (high - low).clamp_min(0).prod(-1);
    const Tensor area1 = (a.narrow(-1, 2, 2) - a.narrow(-1, 0, 2)).prod(-1);
    const Tensor area2 = (b.narrow(-1, 2, 2) - b.narrow(-1, 0, 2)).prod(-1);
    return inter / (area1 + area2 - inter + kEps);
}

}  // namespace engine::ops
