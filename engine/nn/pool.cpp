// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/pool.h"

#include <ATen/ATen.h>

#include <array>

namespace engine::nn {

Tensor GlobalAveragePoolImpl::forward(const Tensor& x) {
    static constexpr std::array<std::int64_t, 2> kHeightAndWidth{2, 3};
    return x.mean(kHeightAndWidth);
}

}  // namespace engine::nn
