// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "engine/api/train.h"

namespace engine {

/// What belongs together: a dataset and how it is read, a model, what of it learns, the settings of the next run, and
/// the runs so far. Changes to classes and splits are kept by dataset (dataset_overlay.h), so that two projects on the
/// same data agree about them. The runs' folders are the truth about them.
struct Project {
    TrainConfig settings;                     ///< of the next run, with its model, dataset and freeze plan
    std::vector<std::filesystem::path> runs;  ///< folders, oldest first
};

/// Of a project's file.
inline constexpr const char* kProjectSuffix = ".espalier";

/// Paths below the file's folder may have moved with it. Throws Error (Usage, "project.*") naming the file where it is
/// no project, is damaged or was written by a later version; Error (Usage, "file.*") where it cannot be read.
Project readProject(const std::filesystem::path& file);

/// Atomically; paths below the file's folder are written relative to it. Throws Error (Disk).
void writeProject(const std::filesystem::path& file, const Project& project);

}  // namespace engine
