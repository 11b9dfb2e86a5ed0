// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/tensor.h"
#include "engine/nn/activation_kind.h"

namespace engine::nn {

/// In place where no gradient needs the input.
Tensor activate(Activation activation, const Tensor& x);

}  // namespace engine::nn
