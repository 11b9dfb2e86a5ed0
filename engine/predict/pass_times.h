// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "engine/api/model_speed.h"

namespace engine::prediction {

/// The median of at least one pass in milliseconds; not steady where it is more than half above the fastest. The memory
/// stays unknown.
ModelSpeed speedOf(std::vector<double> passesMs);

}  // namespace engine::prediction
