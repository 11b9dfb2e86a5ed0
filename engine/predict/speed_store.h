// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "engine/api/device.h"
#include "engine/api/model_speed.h"
#include "engine/predict/model_description.h"

namespace engine::prediction {

/// Everything the figures depend on: the file as it is now, or the architecture without one; the device, and the
/// threads on a CPU.
std::string speedKey(const ResolvedModel& model, const DeviceInfo& device);

/// Nothing where none was kept, there is no cache folder, or the file does not hold what keepSpeed() writes.
std::optional<ModelSpeed> keptSpeed(const std::string& key);

/// One small file a key, atomic. A cache that cannot be written is no error: it is measured again next time.
void keepSpeed(const std::string& key, const ModelSpeed& speed);

}  // namespace engine::prediction
