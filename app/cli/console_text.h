// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/api/issue.h"

namespace cli {

/// UTF-8 whatever the path holds.
std::string pathText(const std::filesystem::path& path);
std::string className(const std::vector<std::string>& names, std::int64_t id);
const char* lossName(engine::Loss loss);
/// "2,624,080"
std::string withThousands(std::int64_t value);
/// "45 s", "3 min 20 s", "1 h 05 min"
std::string durationText(double seconds);
/// "warning: labels/a.txt:3: message"
std::string issueText(const engine::Issue& issue);

}  // namespace cli
