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

/// Which COCO files of a folder make up the dataset.
struct CocoFiles {
    struct Use {
        std::filesystem::path file;
        std::optional<Split> split;  ///< by a word in the names of the file and its folder: train, val, valid, ...
    };
    std::filesystem::path root;  ///< the images are below it
    std::vector<Use> uses;
    std::vector<std::filesystem::path> unused;  ///< other COCO files
    std::vector<Issue> issues;                  ///< json files that cannot be read
    std::vector<Question>
        questions;  ///< "coco.train", "coco.val", "coco.test", "coco.files": several files, one to use
};

/// @param path a json file, or a folder: files in it, in annotations/ and in folders named after splits. Where several
/// fit one split, the proposal is the one called instances_..., else the largest. Throws Error (Usage) for an answer
/// that is none of the choices.
CocoFiles findCocoFiles(const std::filesystem::path& path, const std::map<std::string, std::string>& answers);

/// A json file whose beginning has a key of COCO and none of LabelMe. Throws Error (Dataset) where it cannot be read.
bool beginsAsCoco(const std::filesystem::path& file);

}  // namespace engine::data
