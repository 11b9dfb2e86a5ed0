// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/run.h"

namespace fake {

/// What the functions of engine/api/run.h find; epochs are those of Script::run. Change only while no job runs.
struct RunScript {
    engine::RunList list;
    /// Settings, mismatches, verdict of every pair; the runs themselves are those of `list`.
    engine::RunComparison comparison;
    std::optional<engine::Error> listFailure, compareFailure, renameFailure;
    std::vector<std::filesystem::path> inUse;
    std::vector<std::pair<std::filesystem::path, std::string>> renamed;  ///< calls
    std::atomic<int> listed{0}, compared{0};                             ///< calls
};

RunScript& runs();
void resetRuns();

/// A completed detector of ten epochs, its score sure to 0.06, its frozen tensors unchanged. @param day of March 2026,
/// when it was trained
engine::RunSummary runSummary(const std::filesystem::path& folder, int day, double map50_95);

}  // namespace fake
