// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/linear.h"

#include "engine/nn/multiply_adds.h"

#include <ATen/ATen.h>

namespace engine::nn {

LinearImpl::LinearImpl(std::int64_t in, std::int64_t out, const at::TensorOptions& options) {
    weight = register_parameter("weight", at::empty({out, in}, options), false);
    bias = register_parameter("bias", at::empty({out}, options), false);
}

Tensor LinearImpl::forward(const Tensor& x) {
    if (!x.is_meta())
        return at::linear(x, weight, bias);
    countMultiplyAdds(x.size(0) * weight.numel());
    return at::empty({x.size(0), weight.size(0)}, x.options());
}

}  // namespace engine::nn
