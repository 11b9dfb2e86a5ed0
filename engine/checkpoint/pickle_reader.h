// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "engine/checkpoint/pickle_tree.h"

namespace engine::checkpoint {

/// Reads a pickle of protocol 2 to 5 and runs nothing of it. Opcodes are an allow-list: those that PyTorch writes and
/// those that only make plain values; limits are in api/limits.h. Linear in time and memory.
/// Throws FormatError: "model.unsafe_opcode" for another opcode (named with its offset), "model.truncated",
/// "model.damaged".
PickleTree readPickle(std::string bytes);

}  // namespace engine::checkpoint
