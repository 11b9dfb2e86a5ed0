// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/checkpoint/torch_file.h"

namespace engine::checkpoint {

/// @param start the first bytes of a file
bool isTorchLegacy(std::string_view start);

/// The format of torch.save before version 1.6: pickles of a magic number, of the protocol (1001), of facts about the
/// writer's computer, of the object, and of the list of its storages; then for each storage an int64 with its number of
/// elements and the elements, little-endian. Opening checks that these are all the storages of the object, each once,
/// of the length it claims, and that the file ends after the last; nothing of them is read yet.
/// Throws FormatError, or Error "file.missing" and the like.
TorchFile openTorchLegacy(const std::filesystem::path& file);

}  // namespace engine::checkpoint
