// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/checkpoint/pickle_tree.h"

namespace engine::checkpoint {

/// A value as Python's print shows it: None, True, 0.01, 1e-05, [1, 'a'], detect; an object as "<module.Class>", a
/// pathlib path as its text. Longer than `maxBytes` is cut.
std::string pythonText(const PickleNode& value, std::size_t maxBytes = 4096);

/// The entries of a dictionary (or of the attributes of an object), keys and values as text, in order.
std::vector<std::pair<std::string, std::string>> textEntries(const PickleNode* dictionary);

}  // namespace engine::checkpoint
