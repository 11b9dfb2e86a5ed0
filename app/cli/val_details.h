// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/json_lines.h"
#include "engine/api/evaluate.h"

namespace cli {

/// Adds `interval`, `confusion` (detectors; a classifier's is there already), `errors` and `best_threshold` (detectors)
/// to what `val --json` prints. @param report with details
void addDetails(Json& value, const engine::EvaluateReport& report);

/// The same in short, to standard output.
void printDetails(const engine::EvaluateReport& report);

}  // namespace cli
