// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include "engine/api/model_info.h"
#include "engine/checkpoint/model_file.h"

namespace engine::prediction {

/// What a ModelRef means: a file, or an architecture without weights. Exactly one is set.
struct ResolvedModel {
    std::filesystem::path file;
    std::string untrained;  ///< "yolo11n"
};

/// An existing file is that file; "yolo11n.yaml" is the untrained architecture; any other bare name is looked for in
/// modelsFolder(), with ".pt" added where it has no suffix. A path with folders is left as it is, for the reader to
/// complain about. Throws Error (Model), code "model.not_found", naming the folder.
ResolvedModel resolveModel(const ModelRef& ref);

/// What the file says, completed by what its tensors show.
ModelInfo describe(const std::filesystem::path& file, const checkpoint::ModelFile& content);
/// 80 classes named "0" ... "79".
ModelInfo describeUntrained(const std::string& architecture);

}  // namespace engine::prediction
