// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"

namespace engine::data {

/// Which lists of ImageSets/Main are used, and as what.
struct VocSets {
    struct Use {
        std::filesystem::path list;
        std::optional<Split> split;  ///< nothing: train and validation are still to be drawn from it
    };
    std::vector<Use> uses;  ///< empty: every image, no split
    std::vector<Question> questions;
};

/// `train` and `val` are taken as they are, `trainval` beside them is ignored. Otherwise "voc.sets" asks which list to
/// use for training and validation, or "all" images. Lists of one class ("dog_train") are ignored. Throws Error
/// (Usage) for an answer that is none of the choices.
VocSets readVocSets(const std::filesystem::path& folder, const std::map<std::string, std::string>& answers);

}  // namespace engine::data
