// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"

namespace engine {

/// Images that are the same or nearly so.
struct DuplicateGroup {
    bool isExact = false;              ///< the same bytes
    bool crossesSplits = false;        ///< leaks from training into validation or test
    std::vector<std::size_t> samples;  ///< indices into DatasetInfo::samples, ascending, at least two
};

/// A kind of thing to know or to mend, with the images it is about. Codes of its own and their parameters:
/// - "health.unreadable" (images, example; lost though reading kept them), "image.damaged" (images, example, warning),
///   "health.rotated" (images), "health.small_image" (images, px), "health.odd_shape", "health.large_image" (images,
///   times), "health.no_label" (images), "health.background" (images, percent of training)
/// - "health.exact_across_splits", "health.near_across_splits", "health.exact_duplicates", "health.near_duplicates"
///   (images, groups; counts groups)
/// - "health.no_validation", "health.few_validation", "health.few_validation_images" (found, expected),
///   "health.imbalance" (most common class, times, rarest class, times), "health.few_boxes", "health.few_images",
///   "health.class_not_in_train", "health.class_not_in_val", "health.class_unused" (classes, names)
/// - "health.tiny_boxes" (boxes, px, image size), "health.huge_boxes" (boxes, percent), "health.many_boxes" (images,
/// boxes) An Issue::code has (times, name of the first file, message of the first issue).
struct Finding {
    std::string code;  ///< an Issue::code, or "health.…"
    Severity severity = Severity::Note;
    std::int64_t count = 0;  ///< how often: files, boxes or groups
    std::int64_t boxesLost = 0, imagesLost = 0;
    std::vector<std::size_t> samples;          ///< images that are used all the same; indices into DatasetInfo::samples
    std::vector<std::size_t> issues;           ///< indices into DatasetInfo::issues
    std::vector<std::string> parameters = {};  ///< numbers of the sentence, for translation by `code`
    std::string message;                       ///< plain English, one sentence
};

/// Bars of equal width from `from` to `to`.
struct Bins {
    double from = 0, to = 1;
    std::vector<std::int64_t> counts;
};

struct SplitHealth {
    std::int64_t images = 0, boxes = 0, background = 0;
    std::vector<std::int64_t> boxesOfClass, imagesOfClass;  ///< parallel to classNames; boxes are 0 when classifying
};

struct HealthReport {
    std::array<SplitHealth, 3> splits;  ///< by Split
    Bins boxSize;                       ///< square root of the box's share of its image's area
    Bins boxAspect;                     ///< log2(width / height) in pixels, -4 to 4; beyond counts in the end bars
    static constexpr int kGrid = 16;
    std::array<std::int64_t, kGrid * kGrid> boxCentres{};  ///< row by row from the top left of the image
    std::vector<DuplicateGroup> duplicates;
    std::vector<DuplicateGroup> likelyDuplicates;  ///< these and what is a little less alike: for splitDataset()
    std::vector<Finding> findings;                 ///< gravest first
    std::int64_t trainImages = 0, trainBoxes = 0;  ///< what training will see
    std::int64_t filesToLookAt = 0;                ///< distinct files named by warnings and errors
};

/// Looks at every image of a dataset: content hashes (XXH3-128), perceptual hashes, and the findings of reading it,
/// sorted by kind. Blocks; reports "health"; writes nothing. A stop request gives the part done so far.
HealthReport checkHealth(const DatasetInfo& dataset, const ProgressFunction& progress = {}, std::stop_token stop = {});

}  // namespace engine
