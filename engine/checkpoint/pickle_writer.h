// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "engine/checkpoint/pickle_tree.h"

namespace engine::checkpoint {

/// Protocol 2 bytes, as PyTorch writes them. A node that is met twice is written once and recalled from the memo, so
/// what the tree shares is shared in Python too. `tree.root` must be set and free of cycles.
std::string writePickle(const PickleTree& tree);

}  // namespace engine::checkpoint
