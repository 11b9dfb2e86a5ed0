// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/checkpoint/input_file.h"
#include "engine/core/atomic_file.h"
#include "engine/core/state_dict.h"

namespace engine::checkpoint {

/// The file starts like safetensors: a header length that fits it, then '{'.
bool isSafetensors(InputFile& file);

/// Every tensor and the metadata. Checked before anything is allocated: header length, form, known types, shape x
/// type == bytes, tensors side by side without hole or overlap from the first to the last byte.
/// Throws FormatError.
StateDict readSafetensors(InputFile& file, std::vector<std::pair<std::string, std::string>>& metadata);

/// Sends the bytes of such a file to `write`, tensors in their order. Throws Error (Internal) for a dtype that the
/// format lacks.
void produceSafetensors(const WriteFunction& write, const StateDict& tensors,
                        const std::vector<std::pair<std::string, std::string>>& metadata);

}  // namespace engine::checkpoint
