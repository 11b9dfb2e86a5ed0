// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace engine {

struct Progress {
    std::string phase;  ///< stable id: "scan", "read", "evaluate", ...
    std::int64_t done = 0;
    std::int64_t total = 0;  ///< 0 = unknown
};

/// Called from the thread that does the work. May be empty.
using ProgressFunction = std::function<void(const Progress&)>;

struct NamedValue {
    std::string name;
    double value = 0.0;
};

}  // namespace engine
