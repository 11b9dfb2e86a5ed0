// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/conv.h"
#include "engine/nn/sequence.h"

#include <cstdint>

namespace engine::nn {

/// Two Bottlenecks of full width beside a 1 x 1 Conv, joined (yolo11-spec.md 1.4).
class C3kImpl : public Block {
public:
    C3kImpl(std::int64_t in, std::int64_t out, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Conv cv1{nullptr}, cv2{nullptr}, cv3{nullptr};
    Sequence m{nullptr};
};
TORCH_MODULE(C3k);

struct C3k2Options {
    std::int64_t blocks = 1;
    bool usesC3k = false;  ///< inner blocks are C3k, else Bottleneck
    double expansion = 0.5;
};

/// Half of the channels pass a chain of inner blocks; every step of the chain reaches the output Conv
/// (yolo11-spec.md 1.4).
class C3k2Impl : public Block {
public:
    C3k2Impl(std::int64_t in, std::int64_t out, const C3k2Options& c3k2, const at::TensorOptions& options);

    Tensor forward(const Tensor& x) override;

    Conv cv1{nullptr}, cv2{nullptr};
    Sequence m{nullptr};
};
TORCH_MODULE(C3k2);

}  // namespace engine::nn
