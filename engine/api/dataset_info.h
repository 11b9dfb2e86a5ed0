// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/issue.h"
#include "engine/api/progress.h"

namespace engine {

/// A dataset on disk: an Ultralytics yaml file, or a folder that holds exactly one.
struct DatasetRef {
    std::filesystem::path path;
};

enum class Split { Train, Val, Test };
inline constexpr std::array<Split, 3> kSplits{Split::Train, Split::Val, Split::Test};

/// "train", "val", "test"
const char* splitName(Split split);

/// One labelled box: centre and size as fractions of the (EXIF-rotated) image, in [0, 1].
struct BoxLabel {
    std::int64_t classId = 0;
    float xCenter = 0, yCenter = 0, width = 0, height = 0;

    bool operator==(const BoxLabel&) const = default;
};

enum class LabelState { Labelled, EmptyFile, NoFile };

struct SampleInfo {
    std::filesystem::path image;
    std::filesystem::path label;  ///< where the label file is, or would be
    Split split = Split::Train;
    int width = 0, height = 0;  ///< after EXIF rotation
    LabelState labelState = LabelState::Labelled;
    std::vector<BoxLabel> boxes;
};

struct DatasetInfo {
    std::string name;
    std::filesystem::path source;  ///< the yaml file
    std::filesystem::path root;
    std::vector<std::string> classNames;
    std::vector<SampleInfo> samples;  ///< only what training will use; sorted by path within a split
    std::vector<Issue> issues;
    /// An image listed by two splits is a sample of each.
    std::int64_t imagesFound = 0;  ///< files looked at; imagesFound == samples + images lost to issues
};

/// Reads and verifies as training does; writes nothing. Throws Error (Dataset) where there is no usable
/// yaml, no class, or no training image. A stop request returns what was read so far.
DatasetInfo readDataset(const DatasetRef& ref, const ProgressFunction& progress = {}, std::stop_token stop = {});

/// Draws the synthetic blood-smear set (RBC, WBC, platelets) into `folder` as an Ultralytics dataset with
/// `data.yaml`; a fifth of the images, at least one, is the validation split. The same seed gives the same
/// bytes. Returns the yaml, which a stop request leaves unwritten. Throws Error (Usage) for fewer than two
/// images or if `folder` holds other files, Error (Disk).
std::filesystem::path writeSampleDataset(const std::filesystem::path& folder, int images, std::uint64_t seed,
                                         const ProgressFunction& progress = {}, std::stop_token stop = {});

}  // namespace engine
