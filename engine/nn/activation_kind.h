// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace engine::nn {

enum class Activation { None, Silu, Relu, Relu6, Hardswish };

}  // namespace engine::nn
