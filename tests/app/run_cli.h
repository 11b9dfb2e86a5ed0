// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace test {

struct CliResult {
    int exitCode = -1;  ///< 128 + signal where a signal ended it
    std::string out, err;

    nlohmann::json json() const { return nlohmann::json::parse(out); }
    std::vector<nlohmann::json> lines() const;
};

/// Runs espalier-cli with these arguments and waits for its end.
CliResult runCli(const std::vector<std::string>& arguments);

/// Runs it, sends `signal` as soon as a line of standard output makes `isTime` true, and waits for its end.
CliResult runCliAndSignal(const std::vector<std::string>& arguments,
                          const std::function<bool(const std::string&)>& isTime, int signal);

/// Every file below `folder` with its size and modification time, to prove that nothing was touched.
std::string treeState(const std::filesystem::path& folder);

}  // namespace test
