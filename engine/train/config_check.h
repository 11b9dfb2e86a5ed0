// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"

namespace engine::training {

/// The settings as used: image size rounded up to a multiple of 32, worker count and absolute paths filled in.
/// Throws Error (Usage), code "train.setting", for a value out of range (yolo11-spec.md 5.1).
TrainConfig checkedConfig(TrainConfig config);

}  // namespace engine::training
