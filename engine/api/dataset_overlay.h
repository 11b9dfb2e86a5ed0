// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"

namespace engine {

/// A picture from elsewhere that the user made a training image.
struct AddedImage {
    std::filesystem::path file;  ///< absolute
    std::string hash;            ///< of its bytes when it was added: XXH3-128, 32 lower-case hex digits
    /// Of the whole picture, in datasets for classification: the number that the class has in the files. -1 = none, it
    /// has boxes.
    std::int64_t classId = -1;

    bool operator==(const AddedImage&) const = default;
};

/// What the user changed about a dataset; the dataset's own files stay as they are.
struct DatasetOverlay {
    /// A class as training will see it, made of one or more classes of the files.
    struct Class {
        std::string name;
        std::vector<std::int64_t> from;  ///< DatasetInfo::classIds of the files
    };
    std::vector<Class> classes;           ///< in the new order; empty = as the files have them
    std::map<std::string, Split> splits;  ///< splitKey() -> split
    /// splitKey() -> all boxes of the image, in place of those of the files. Their classId is the number that the class
    /// has in the files (DatasetInfo::classIds), so that a later rename, merge or new order holds for them too.
    std::map<std::string, std::vector<BoxLabel>> boxes = {};
    /// splitKey() -> a picture that the files do not have, in the training split unless `splits` says otherwise. Its
    /// boxes are in `boxes`; none there = a picture without anything to find. With a classId it has no boxes.
    std::map<std::string, AddedImage> added = {};

    bool isEmpty() const { return classes.empty() && splits.empty() && boxes.empty() && added.empty(); }
};

/// What the user decided about how the files at one path are read: their part of a DatasetRef.
struct ReadingChoices {
    std::map<std::string, std::string> answers;
    std::uint64_t splitSeed = 0;

    bool operator==(const ReadingChoices&) const = default;
};

/// The picture as an overlay holds it; `file` as the dataset names it where it is one of its images. Reads all of it.
/// Throws Error (Dataset) naming the file where it cannot be read or is no picture.
AddedImage imageToAdd(const DatasetInfo& dataset, const std::filesystem::path& file);

/// Adds pictures, which it reads, corrects boxes, renames, merges, reorders and re-splits; boxes of a class that no
/// entry names are dropped, and an issue says how many ("overlay.dropped", "overlay.dropped_image"). Merging never
/// drops a box. An entry about a class or image that is not there is an issue ("overlay.unknown_class",
/// "overlay.lost_boxes", ...), and so is an added picture that is not there any more ("added.missing"), has other bytes
/// than it had ("added.changed"; it is used) or is of a class that the files do not have ("added.unknown_class").
/// Pictures with boxes are not added to a dataset that has classes of whole images, nor the other way round
/// ("added.task"). What is said about the labels of an image that they cost goes where it is added (label_repair.h).
/// `dataset` must come from the files without an overlay.
DatasetInfo applyOverlay(DatasetInfo dataset, const DatasetOverlay& overlay);

/// JSON file, of this version or an earlier one. Throws Error (Dataset) naming the file where it is unreadable or from
/// a later version.
DatasetOverlay readOverlay(const std::filesystem::path& file);
/// Atomically. Earlier versions read it too where it holds nothing that they do not know. Throws Error (Disk).
void writeOverlay(const std::filesystem::path& file, const DatasetOverlay& overlay);

/// As readOverlay() and writeOverlay().
ReadingChoices readChoices(const std::filesystem::path& file);
void writeChoices(const std::filesystem::path& file, const ReadingChoices& choices);

}  // namespace engine
