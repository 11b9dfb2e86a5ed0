// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/conv.h"
#include "engine/nn/dfl.h"
#include "engine/nn/sequence.h"

#include <array>
#include <cstdint>
#include <vector>

namespace engine::nn {

/// The anchor-free head: a box branch and a depthwise class branch per level (yolo11-spec.md 1.5).
class DetectHeadImpl : public torch::nn::Module {
public:
    static constexpr std::array<int, 3> kStrides{8, 16, 32};

    /// @param inputs the channels of the three maps
    DetectHeadImpl(std::int64_t classes, const std::array<std::int64_t, 3>& inputs, const at::TensorOptions& options);

    /// @return a raw map [B, 64 + classes, H, W] per level.
    std::vector<Tensor> forward(const std::array<Tensor, 3>& maps);

    /// The biases of the last convolutions: 1 for boxes, the expected share of objects for classes.
    void initialiseBiases();

    Sequence cv2{nullptr}, cv3{nullptr};
    Dfl dfl{nullptr};

private:
    std::array<Conv2d, 3> m_lastBox{Conv2d{nullptr}, Conv2d{nullptr}, Conv2d{nullptr}};
    std::array<Conv2d, 3> m_lastClass{Conv2d{nullptr}, Conv2d{nullptr}, Conv2d{nullptr}};
};
TORCH_MODULE(DetectHead);

}  // namespace engine::nn
