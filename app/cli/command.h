// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace cli {

/// Options that every command takes.
struct CommonOptions {
    std::string device = "auto";
    std::string precision = "auto";
    int threads = 0;
    std::uint64_t seed = 0;
    bool isQuiet = false;
    bool isJson = false;
};

/// What the chosen command does; returns the exit code. Errors are exceptions.
using Run = std::function<int(const CommonOptions&, std::stop_token)>;

/// Each adds a command to `app` and sets `run` when it is the one given.
void addModelCommand(CLI::App& app, CommonOptions& common, Run& run);
void addModelListCommand(CLI::App& model, CommonOptions& common, Run& run);
void addModelGetCommand(CLI::App& model, CommonOptions& common, Run& run);
void addDataCommand(CLI::App& app, CommonOptions& common, Run& run);
void addDataConvertCommand(CLI::App& data, CommonOptions& common, Run& run);
void addPredictCommand(CLI::App& app, CommonOptions& common, Run& run);
void addValCommand(CLI::App& app, CommonOptions& common, Run& run);
void addAdviseCommand(CLI::App& app, CommonOptions& common, Run& run);
void addTrainCommand(CLI::App& app, CommonOptions& common, Run& run);
void addExportCommand(CLI::App& app, CommonOptions& common, Run& run);
void addRunsCommand(CLI::App& app, CommonOptions& common, Run& run);

/// --device --threads --precision --seed --quiet --json
void addCommonOptions(CLI::App& command, CommonOptions& common);

}  // namespace cli
