// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>

#include "engine/api/progress.h"

namespace engine::data {

/// Calls work(i) for each i below `count`, on up to eight threads of which the caller is one and the only one to report
/// progress. Returns when all are done; after a stop request, or where one throws, the rest is left out. Rethrows.
void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work, const std::string& phase,
                 const ProgressFunction& progress, const std::stop_token& stop);

}  // namespace engine::data
