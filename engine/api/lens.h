// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/issue.h"
#include "engine/api/model_info.h"
#include "engine/api/predict.h"
#include "engine/api/progress.h"

namespace engine {

/// What became of one thing from the model before to the model after.
enum class LensState { NewlyBroken, StillWrong, Fixed, Unchanged, LostOldClass };
inline constexpr std::array<LensState, 5> kLensStates{LensState::NewlyBroken, LensState::StillWrong, LensState::Fixed,
                                                      LensState::Unchanged, LensState::LostOldClass};

/// A labelled box in pixels of the (EXIF-rotated) image.
struct TruthBox {
    std::int64_t classId = 0;
    std::array<float, 4> xyxy{};
};

/// One thing that was judged: a labelled box, or a prediction that belongs to none. The numbers are places in the lists
/// of LensImage; -1 = none.
struct LensMark {
    LensState state = LensState::Unchanged;
    int truth = -1;   ///< -1: a false alarm, or something of a class that the labels know nothing of
    int before = -1;  ///< what stands there: of the box's class where it is right, else under another name; -1 = missed
    int after = -1;

    bool operator==(const LensMark&) const = default;
};

struct LensCounts {
    std::array<std::int64_t, kLensStates.size()> byState{};  ///< in the order of LensState

    std::int64_t of(LensState state) const { return byState[static_cast<std::size_t>(state)]; }
    std::int64_t total() const;
    void add(const LensCounts& other);

    bool operator==(const LensCounts&) const = default;
};

LensCounts countStates(const std::vector<LensMark>& marks);

/// How much changed, for sorting: one for each thing fixed or of a lost old class, three for each newly broken.
std::int64_t changeScore(const LensCounts& counts);

/// Classes are those of LensStart.
struct LensImage {
    std::filesystem::path image;
    int width = 0, height = 0;
    std::vector<TruthBox> truth;
    std::vector<Prediction> before, after;              ///< of detectors; surest first
    std::int64_t classId = -1;                          ///< in datasets for classification, and then:
    std::vector<ClassProbability> topBefore, topAfter;  ///< likeliest first; empty = that model was not asked
    /// As compareBoxes() names them; of a classifier one, without places.
    std::vector<LensMark> marks;
    LensCounts counts;
};

struct LensConfig {
    ModelRef base;   ///< before
    ModelRef tuned;  ///< after
    DatasetRef dataset;
    Split split = Split::Val;
    std::int64_t maxImages = 100;  ///< of a larger split as many, evenly spread
    double confidence = 0.25;      ///< this and the next three: detectors only
    double nmsIou = 0.7;
    std::int64_t maxDetections = 300;
    double matchIou = 0.5;         ///< from which on a prediction stands where a box is
    std::int64_t imageSize = 640;  ///< rounded up to a multiple of 32; 0 = what each model is made for
    std::string device = "auto";
    std::string precision = "auto";
};

/// What is compared. Classes of both models and the data are one list, matched by name: the data's come first.
struct LensStart {
    DatasetTask task = DatasetTask::Detect;
    std::vector<std::string> classNames;
    std::int64_t dataClasses = 0;  ///< how many of them are the data's
    std::int64_t baseKnows = 0;    ///< of these, how many the base model has
    std::int64_t oldClasses = 0;   ///< classes of the base model that neither the tuned one nor the data has
    bool isBaseTrained = true;     ///< false: its head has no weights yet, so it finds nothing and is not run
    std::int64_t images = 0;       ///< that will be compared
    std::int64_t imagesInSplit = 0;
};

struct LensReport {
    std::int64_t images = 0;
    std::int64_t skipped = 0;  ///< could not be read
    LensCounts counts;
    bool isCancelled = false;
};

class LensObserver {
public:
    virtual ~LensObserver() = default;
    virtual void onStart(const LensStart&) {}
    /// Phases: those of readDataset(), then "compare", by image.
    virtual void onProgress(const Progress&) {}
    virtual void onImage(const LensImage&) {}
    virtual void onIssue(const Issue&) {}
};

/// Runs both models over the images of a split and judges each box, see compareBoxes(). A classifier is right where its
/// likeliest class is the image's. Blocks until done; calls the observer from the calling thread, onImage in the order
/// of the dataset. A stop request ends it after the current image; what was reported until then counts. Throws Error
/// (Dataset) where the split is empty or labelled for another task, or where the tuned model knows none of the data's
/// classes ("lens.other_classes"), Error (Model), Error (Usage, "lens.bad_option").
LensReport compareModels(const LensConfig& config, LensObserver& observer, std::stop_token stop);

}  // namespace engine
