// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/json_lines.h"
#include "engine/api/dataset_health.h"

namespace cli {

/// Images by path, issues by their place in the list of issues.
Json toJson(const engine::HealthReport& report, const engine::DatasetInfo& dataset);

/// What the issues do not say, a finding a line, and in the end "training will see N images, M boxes; K files need a
/// look".
std::string healthText(const engine::HealthReport& report);

}  // namespace cli
