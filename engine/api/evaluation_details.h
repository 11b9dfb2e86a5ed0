// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// Fewer labels than that say little about a model, whatever its score.
inline constexpr std::int64_t kFewLabels = 50;

/// Where a score would lie if it were measured on very many such images: in 95 of 100 cases. Fractions in [0, 1].
struct ScoreInterval {
    double low = 0, high = 0;
};

/// What is left of a detector's boxes at a confidence. A hit is a box of the right class at IoU 0.50 or more.
struct ThresholdPoint {
    double confidence = 0;
    std::int64_t hits = 0, falseAlarms = 0;  ///< among the boxes of that confidence or more
    double precision = 1, recall = 0, f1 = 0;
};

/// Of one class, or of all boxes together.
struct ThresholdCurve {
    std::int64_t labels = 0;
    std::vector<ThresholdPoint> points;     ///< at confidence 0, 0.01, ..., 1
    std::vector<double> precisionByRecall;  ///< at recall 0, 0.01, ..., 1: the line that AP50 is the area under
};

/// The confidence of the best F1; the middle where several are equally good. Nothing where there is no hit at all.
std::optional<double> bestF1Threshold(const ThresholdCurve& curve);

/// The confidence at which labels that are missed and boxes that are wrong cost least together; the middle where
/// several are equally good. Nothing where there is no hit at all, or no label.
/// @param costOfMiss, costOfFalseAlarm of one each, in any unit; not negative
std::optional<double> bestThreshold(const ThresholdCurve& curve, double costOfMiss, double costOfFalseAlarm);

/// The point of the curve at a confidence, rounded to hundredths. @param curve with points
const ThresholdPoint& pointAt(const ThresholdCurve& curve, double confidence);

/// A field of the confusion matrix that is not zero.
struct ConfusionCell {
    /// Class ids. Of detectors the number of classes stands for the background: predicted = nothing was found there,
    /// truth = nothing is labelled there.
    std::int64_t predicted = 0, truth = 0;
    std::int64_t count = 0;
    std::vector<std::size_t> images;  ///< in EvaluationDetails::images, ascending
};

/// Why a box is wrong, by the label that it overlaps most: it lies on a label (IoU 0.50 or more) of another class;
/// beside one (0.10 or more) of its own class, or of another; on one that a surer box has found; on none. And labels
/// that no box found, nor any of the first three kinds touches.
enum class MistakeKind { Class, Location, Both, Duplicate, Background, Missed };
inline constexpr std::array<MistakeKind, 6> kMistakeKinds{MistakeKind::Class,      MistakeKind::Location,
                                                          MistakeKind::Both,       MistakeKind::Duplicate,
                                                          MistakeKind::Background, MistakeKind::Missed};

/// "class", "location", "both", "duplicate", "background", "missed"
const char* mistakeName(MistakeKind kind);

struct Mistakes {
    MistakeKind kind = MistakeKind::Class;
    std::int64_t count = 0;
    std::vector<std::size_t> images;  ///< in EvaluationDetails::images, ascending
};

/// A label of an image.
struct EvaluatedLabel {
    std::int64_t classId = 0;
    std::array<float, 4> xyxy{};  ///< pixels of the (EXIF-rotated) image
    bool isMissed = false;        ///< a mistake of MistakeKind::Missed
};

/// A box of a detector.
struct EvaluatedBox {
    std::int64_t classId = 0;
    float confidence = 0;
    std::array<float, 4> xyxy{};         ///< pixels of the (EXIF-rotated) image
    std::optional<MistakeKind> mistake;  ///< nothing: a hit
    int label = -1;  ///< in EvaluatedImage::labels, the one it hits or by which it is judged; -1 = none
};

/// Boxes of one image; of a classifier the image itself is right or wrong.
struct EvaluatedImage {
    std::filesystem::path image;
    std::int64_t right = 0;   ///< hits
    std::int64_t wrong = 0;   ///< other boxes
    std::int64_t missed = 0;  ///< labels without a hit
    std::vector<EvaluatedLabel> labels = {};
    std::vector<EvaluatedBox> boxes = {};     ///< surest first
    std::int64_t truth = -1, predicted = -1;  ///< classes, of classifiers
};

struct ClassDetails {
    std::int64_t classId = 0;
    ScoreInterval interval;               ///< of its mAP50-95, or of its accuracy
    ThresholdCurve curve;                 ///< detectors only, like the next
    std::optional<double> bestThreshold;  ///< of the best F1
};

/// What lies behind the metrics of a split.
struct EvaluationDetails {
    std::vector<std::string> classNames;
    bool hasFewLabels = false;  ///< fewer than kFewLabels boxes, of classifiers images: intervals and cuts mean little
    /// By wrong + missed, most first; else in the order of the dataset.
    std::vector<EvaluatedImage> images;
    std::vector<ConfusionCell> confusion;  ///< by truth, then predicted
    std::vector<ClassDetails> perClass;    ///< as in the metrics

    /// Detectors: the boxes above it are in `images`, `confusion` and `mistakes`.
    double confidence = 0;
    std::vector<Mistakes> mistakes;  ///< every kind, in the order of kMistakeKinds
    double bestThreshold = 0;        ///< where DetectionMetrics::precision and recall are taken: the best mean F1
    ThresholdCurve all;              ///< counts of every box; precisionByRecall: the mean of the classes
    ScoreInterval map50, map50_95;   ///< bootstrap over the images
    std::int64_t draws = 0;          ///< of the bootstrap: 1,000, fewer (200 at least) of very many boxes

    /// Classifiers.
    ScoreInterval top1;  ///< Wilson's
};

}  // namespace engine
