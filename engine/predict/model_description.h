// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include "engine/api/model_info.h"
#include "engine/checkpoint/model_file.h"

namespace engine::prediction {

/// The built-in models: the weights of the second are the backbone of the first.
inline constexpr const char *kLiteDetector = "lite_detector", *kLiteBackbone = "efficientnet_lite0";

/// What a ModelRef means: a file, an architecture without weights, or an architecture that takes what fits from the
/// file of another one.
struct ResolvedModel {
    std::filesystem::path file;  ///< empty = untrained
    std::string architecture;    ///< "yolo11n"; empty = the file's own
};

/// An existing file is that file; "yolo11n.yaml" is the untrained architecture; any other bare name is looked for in
/// modelsFolder(), with ".pt" or ".pth" added where it has no suffix, then among the built-in models: "lite_detector"
/// is that network with the backbone of "efficientnet_lite0". A path with folders is left as it is, for the reader to
/// complain about. Throws Error (Model), code "model.not_found", naming the folder.
ResolvedModel resolveModel(const ModelRef& ref);

/// What the file says, completed by what its tensors show.
ModelInfo describe(const std::filesystem::path& file, const checkpoint::ModelFile& content);
/// 80 classes named "0" ... "79".
ModelInfo describeUntrained(const std::string& architecture);
/// As untrained, with what `source` says of the file that holds its backbone.
ModelInfo describeDerived(const std::string& architecture, const ModelInfo& source);

}  // namespace engine::prediction
