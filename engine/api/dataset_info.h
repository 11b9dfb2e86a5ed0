// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/issue.h"
#include "engine/api/progress.h"

namespace engine {

/// How a dataset is written down.
enum class DatasetFormat { Ultralytics, Coco, Voc, ClassFolders, LabelMe, CvatYolo, LabelStudioYolo };

/// "ultralytics", "coco", "voc", "class_folders", "labelme", "cvat_yolo", "label_studio_yolo"
const char* formatName(DatasetFormat format);

/// Something a dataset leaves open. It was read as `choices[proposal]`, or as the caller answered.
struct Question {
    std::string code;                  ///< stable id, for example "format", "voc.sets"
    std::string message;               ///< plain English
    std::vector<std::string> choices;  ///< stable words or names found in the data; at least two
    std::size_t proposal = 0;
    bool isAnswered = false;              ///< by DatasetRef::answers
    std::vector<std::string> parameters;  ///< the values in `message`, for translation by `code`
};

/// A dataset on disk: an Ultralytics yaml, a COCO json, a zip archive, or a folder in one of the formats.
struct DatasetRef {
    std::filesystem::path path;
    std::map<std::string, std::string> answers = {};  ///< Question::code -> one of its choices
    std::filesystem::path overlay = {};  ///< the user's changes to classes and splits (dataset_overlay.h); may be empty
    std::uint64_t splitSeed = 0;         ///< of the split of images for which the files name none
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
    std::int64_t classId = -1;  ///< of the whole image, in datasets for classification
    int orientation = 1;        ///< EXIF 1-8
};

/// What the labels are for.
enum class DatasetTask { Detect, Classify };

/// "detect", "classify": as in model files.
inline const char* taskName(DatasetTask task) {
    return task == DatasetTask::Detect ? "detect" : "classify";
}

struct DatasetInfo {
    std::string name;
    DatasetFormat format = DatasetFormat::Ultralytics;
    DatasetTask task = DatasetTask::Detect;
    std::filesystem::path source;  ///< the yaml or json file, else the folder
    std::filesystem::path root;
    std::vector<std::string> classNames;
    std::vector<std::int64_t> classIds;  ///< the number that each class has in the files; parallel to classNames
    std::vector<SampleInfo> samples;     ///< only what training will use; sorted by path within a split
    std::vector<Issue> issues;
    std::vector<Question> questions;
    bool isSplitOurs = false;  ///< the files name no validation images: they were chosen by splitDataset()
    /// An image listed by two splits is a sample of each.
    std::int64_t imagesFound = 0;  ///< files looked at; imagesFound == samples + images lost to issues
};

/// Reads and verifies as training does; writes nothing beside the user's files. The same files give the same result
/// whatever the order of the folders. Throws Error (Dataset) where no format fits, or there is no class or no training
/// image; Error (Usage) for an answer that is none of the choices. A stop request returns what was read so far.
DatasetInfo readDataset(const DatasetRef& ref, const ProgressFunction& progress = {}, std::stop_token stop = {});

/// Draws the synthetic blood-smear set (RBC, WBC, platelets) into `folder` as an Ultralytics dataset with
/// `data.yaml`; a fifth of the images, at least one, is the validation split. The same seed gives the same
/// bytes. Returns the yaml, which a stop request leaves unwritten. Throws Error (Usage) for fewer than two
/// images or if `folder` holds other files, Error (Disk).
std::filesystem::path writeSampleDataset(const std::filesystem::path& folder, int images, std::uint64_t seed,
                                         const ProgressFunction& progress = {}, std::stop_token stop = {});

/// Draws single cells of such smears, 96 x 96 px, as a dataset for classification: train/RBC, val/WBC, ...; as many of
/// each class, a fifth of each, at least one, in val. Returns `folder`. Throws as writeSampleDataset, for fewer than six
/// images.
std::filesystem::path writeSampleCells(const std::filesystem::path& folder, int images, std::uint64_t seed,
                                       const ProgressFunction& progress = {}, std::stop_token stop = {});

}  // namespace engine
