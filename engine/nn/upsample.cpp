// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/upsample.h"

#include <ATen/ATen.h>

namespace engine::nn {

Tensor UpsampleImpl::forward(const Tensor& x) {
    return at::upsample_nearest2d(x, {x.size(2) * 2, x.size(3) * 2}, 2.0, 2.0);
}

}  // namespace engine::nn
