// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/conv.h"

#include <cstdint>

namespace engine::nn {

/// Three 5 x 5 max-pools in a row, all their outputs joined (yolo11-spec.md 1.4).
class SPPFImpl : public Block {
public:
    SPPFImpl(std::int64_t in, std::int64_t out, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Conv cv1{nullptr}, cv2{nullptr};
};
TORCH_MODULE(SPPF);

}  // namespace engine::nn
