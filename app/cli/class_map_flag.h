// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "engine/api/evaluate.h"

namespace cli {

/// --class-map, may be given again. @param texts "names" or "MODEL=DATA"; must outlive the parsing
void addClassMapFlag(CLI::App& command, std::vector<std::string>& texts);

/// "names": by equal names; "MODEL=DATA": names or numbers of two classes, goes before the names. The rest is left out.
/// Throws Error (Usage) for a class that is not there. @param model, data the names of their classes
engine::ClassMap parseClassMap(const std::vector<std::string>& texts, const std::vector<std::string>& model,
                               const std::vector<std::string>& data);

}  // namespace cli
