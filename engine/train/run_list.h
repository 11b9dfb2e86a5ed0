// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/run.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace engine::training {

/// @param record its run.json. Throws Error (Usage) where that lacks what every run has.
RunSummary summariseRun(const std::filesystem::path& folder, const nlohmann::json& record);

}  // namespace engine::training
