// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/conv.h"

#include <cstdint>

namespace engine::nn {

struct BottleneckOptions {
    double expansion = 0.5;  ///< hidden channels / output channels
    bool hasShortcut = true;
};

/// Two 3 x 3 Convs; adds its input where the channels match (yolo11-spec.md 1.4).
class BottleneckImpl : public Block {
public:
    BottleneckImpl(std::int64_t in, std::int64_t out, const BottleneckOptions& bottleneck,
                   const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Conv cv1{nullptr}, cv2{nullptr};

private:
    bool m_addsInput;
};
TORCH_MODULE(Bottleneck);

}  // namespace engine::nn
