// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "engine/checkpoint/torch_file.h"

namespace engine::checkpoint {

/// The zip archive that torch.save writes since version 1.6 (yolo11-spec.md 2.1).
/// Throws FormatError, or Error "file.missing" and the like.
TorchFile openTorchZip(const std::filesystem::path& file);

}  // namespace engine::checkpoint
