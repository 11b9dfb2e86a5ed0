// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/activation.h"

#include "engine/nn/norm_activation.h"

#include <ATen/ATen.h>

namespace engine::nn {

Tensor activate(Activation activation, const Tensor& x) {
    Tensor y = x;
    const bool inPlace = !x.requires_grad();
    if (inPlace && activation != Activation::None && canActivateInPlace(x)) {
        activateInPlace(x, activation);
        return x;
    }
    switch (activation) {
        case Activation::Silu:
            return inPlace ? at::silu_(y) : at::silu(y);
        case Activation::Relu:
            return inPlace ? at::relu_(y) : at::relu(y);
        case Activation::Relu6:
            return inPlace ? at::hardtanh_(y, 0, 6) : at::hardtanh(y, 0, 6);
        case Activation::Hardswish:
            return inPlace ? at::hardswish_(y) : at::hardswish(y);
        case Activation::None:
            break;
    }
    return y;
}

}  // namespace engine::nn
