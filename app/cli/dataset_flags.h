// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"

namespace cli {

/// What names a dataset on the command line.
struct DatasetOptions {
    std::string path;
    std::vector<std::string> answers;  ///< "code=choice"

    engine::DatasetRef ref() const;
};

/// @param name "--data", or "PATH" for a positional argument. @returns the option of the path.
CLI::Option* addDatasetFlags(CLI::App& command, const std::string& name, DatasetOptions& options);

}  // namespace cli
