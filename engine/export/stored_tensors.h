// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/predict/model_loader.h"

namespace engine::exporting {

/// Every tensor of the network in its order, bit for bit and in the type that its file has; nothing else of that file.
StateDict storedTensors(const prediction::LoadedModel& model);

}  // namespace engine::exporting
