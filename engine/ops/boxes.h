// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/tensor.h"

namespace engine::ops {

/// Last dimension 4. Centre + size <-> corners.
Tensor xywhToXyxy(const Tensor& boxes);
Tensor xyxyToXywh(const Tensor& boxes);

/// Complete IoU of yolo11-spec.md 6.5, broadcasting; last dimension 4 (corners). eps on heights only; no gradient
/// through alpha. @return the broadcast shape without the last dimension.
Tensor completeIou(const Tensor& boxes1, const Tensor& boxes2);

/// [n, 4] x [m, 4] -> [n, m], inter / (a1 + a2 - inter + 1e-7) (spec 4.4).
Tensor iouMatrix(const Tensor& boxes1, const Tensor& boxes2);

}  // namespace engine::ops
