// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/lens.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "engine/api/error.h"
#include "engine/core/error_translation.h"
#include "engine/core/read_file.h"
#include "engine/data/dataset_task.h"
#include "engine/eval/box_changes.h"
#include "engine/eval/class_union.h"
#include "engine/predict/detection_options.h"
#include "engine/predict/predictor.h"

namespace engine {

namespace {

using prediction::InputOptions;
using prediction::LoadedModel;
using prediction::PreparedImage;

void check(const LensConfig& config) {
    prediction::checkOptions("lens", {config.imageSize, config.confidence, config.nmsIou, config.maxDetections});
    if (!(config.matchIou > 0 && config.matchIou <= 1))
        prediction::refuseOption("lens", "matchIou", "above 0, up to 1", fmt::format("{}", config.matchIou));
    if (config.maxImages < 1)
        prediction::refuseOption("lens", "maxImages", "1 or more", fmt::format("{}", config.maxImages));
}

bool isTrained(const ModelInfo& model) {
    return model.isHeadTrained && model.format != "untrained";
}

std::vector<SampleInfo> chooseSamples(const DatasetInfo& dataset, const LensConfig& config, LensStart& start) {
    std::vector<const SampleInfo*> split;
    for (const SampleInfo& sample : dataset.samples)
        if (sample.split == config.split)
            split.push_back(&sample);
    if (split.empty())
        throw Error(ErrorKind::Dataset, "dataset.empty_split",
                    fmt::format("[lens] {} has no usable image in the split \"{}\"", displayPath(dataset.source),
                                splitName(config.split)),
                    dataset.source, "Choose another split, or add images to this one.", {splitName(config.split)});
    const std::size_t found = split.size(), wanted = std::min(found, static_cast<std::size_t>(config.maxImages));
    std::vector<SampleInfo> chosen;
    for (std::size_t i = 0; i < wanted; ++i)
        chosen.push_back(*split[i * found / wanted]);
    start.imagesInSplit = static_cast<std::int64_t>(found);
    start.images = static_cast<std::int64_t>(wanted);
    return chosen;
}

/// By class of the model: its number in LensStart::classNames.
struct ClassNumbers {
    std::vector<std::int64_t> base, tuned;
};

/// How many of the data's classes are among these.
std::int64_t known(std::int64_t dataClasses, const std::vector<std::int64_t>& numbers) {
    const std::set<std::int64_t> distinct(numbers.begin(), numbers.end());
    return std::distance(distinct.begin(), distinct.lower_bound(dataClasses));
}

ClassNumbers uniteClasses(const DatasetInfo& dataset, const ModelInfo& base, const ModelInfo& tuned, LensStart& start) {
    eval::ClassUnion classes(dataset.classNames);
    ClassNumbers numbers;
    numbers.tuned = classes.add(tuned.classNames);
    const std::size_t withoutBase = classes.names().size();
    if (start.isBaseTrained)
        numbers.base = classes.add(base.classNames);
    start.classNames = classes.names();
    start.dataClasses = static_cast<std::int64_t>(dataset.classNames.size());
    start.baseKnows = known(start.dataClasses, numbers.base);
    start.oldClasses = static_cast<std::int64_t>(start.classNames.size() - withoutBase);
    if (known(start.dataClasses, numbers.tuned) == 0)
        throw Error(ErrorKind::Dataset, "lens.other_classes",
                    fmt::format("[lens] the model {} knows none of the classes of {}", displayPath(tuned.file),
                                displayPath(dataset.source)),
                    dataset.source, "Choose a model that was trained on these classes.", {displayPath(tuned.file)});
    return numbers;
}

PredictConfig predictConfig(const LensConfig& config, const ModelRef& model) {
    PredictConfig result;
    result.model = model;
    result.confidence = config.confidence;
    result.iou = config.nmsIou;
    result.maxDetections = config.maxDetections;
    result.imageSize = config.imageSize;
    result.device = config.device;
    result.precision = config.precision;
    return result;
}

/// One image, prepared for both models.
struct PreparedPair {
    PreparedImage tuned;
    std::optional<PreparedImage> base;  ///< where it differs
};

/// Both models, ready to run, and what their classes are in the common list.
class Pair {
public:
    Pair(std::optional<LoadedModel> base, LoadedModel tuned, const LensConfig& config, ClassNumbers numbers)
        : m_tuned(std::move(tuned), predictConfig(config, config.tuned)), m_numbers(std::move(numbers)) {
        if (base)
            m_base.emplace(std::move(*base), predictConfig(config, config.base));
    }

    /// Computes in a thread of its own; this must outlive it.
    std::future<PreparedPair> startReading(const std::filesystem::path& file) const {
        return std::async(std::launch::async, [this, file] {
            PreparedPair pair{prepareImage(file, m_tuned.input()), std::nullopt};
            if (m_base && !takesTheSame(m_base->input(), m_tuned.input()))
                pair.base = prepareImage(file, m_base->input());
            return pair;
        });
    }

    void run(const PreparedPair& pair, LensImage& image) {
        if (m_base) {
            ImagePrediction found = m_base->run(pair.base ? *pair.base : pair.tuned);
            image.before = renumbered(std::move(found.boxes), m_numbers.base);
            image.topBefore = renumbered(std::move(found.top), m_numbers.base);
        }
        ImagePrediction found = m_tuned.run(pair.tuned);
        image.after = renumbered(std::move(found.boxes), m_numbers.tuned);
        image.topAfter = renumbered(std::move(found.top), m_numbers.tuned);
    }

private:
    static bool takesTheSame(const InputOptions& a, const InputOptions& b) {
        return a.letterbox.width == b.letterbox.width && a.letterbox.height == b.letterbox.height &&
               a.cropFraction == b.cropFraction;
    }

    template <typename Found>
    static std::vector<Found> renumbered(std::vector<Found> found, const std::vector<std::int64_t>& numbers) {
        for (Found& one : found)
            one.classId = numbers.at(static_cast<std::size_t>(one.classId));
        return found;
    }

    std::optional<prediction::Predictor> m_base;
    prediction::Predictor m_tuned;
    ClassNumbers m_numbers;
};

std::vector<TruthBox> truthOf(const SampleInfo& sample) {
    const auto width = static_cast<float>(sample.width), height = static_cast<float>(sample.height);
    std::vector<TruthBox> boxes;
    for (const BoxLabel& label : sample.boxes)
        boxes.push_back({label.classId,
                         {(label.xCenter - label.width / 2) * width, (label.yCenter - label.height / 2) * height,
                          (label.xCenter + label.width / 2) * width, (label.yCenter + label.height / 2) * height}});
    return boxes;
}

LensState classState(const LensImage& image) {
    const auto isRight = [&image](const std::vector<ClassProbability>& top) {
        return !top.empty() && top.front().classId == image.classId;
    };
    if (isRight(image.topBefore))
        return isRight(image.topAfter) ? LensState::Unchanged : LensState::NewlyBroken;
    return isRight(image.topAfter) ? LensState::Fixed : LensState::StillWrong;
}

LensImage makeImage(const SampleInfo& sample) {
    LensImage image;
    image.image = sample.image;
    image.width = sample.width;
    image.height = sample.height;
    image.truth = truthOf(sample);
    image.classId = sample.classId;
    return image;
}

LensReport compareImages(Pair& models, const std::vector<SampleInfo>& samples, const LensStart& start,
                         const LensConfig& config, LensObserver& observer, const std::stop_token& stop) {
    const eval::LensRules rules{config.confidence, config.matchIou, start.dataClasses};
    LensReport report;
    observer.onProgress({"compare", 0, start.images});
    std::future<PreparedPair> next = models.startReading(samples.front().image);
    for (std::size_t index = 0; index < samples.size(); ++index) {
        if (stop.stop_requested()) {
            report.isCancelled = true;
            break;
        }
        const PreparedPair pair = next.get();
        if (index + 1 < samples.size())
            next = models.startReading(samples[index + 1].image);
        for (const Issue& issue : pair.tuned.issues)
            observer.onIssue(issue);
        if (pair.tuned.input.defined()) {
            LensImage image = makeImage(samples[index]);
            models.run(pair, image);
            image.marks = start.task == DatasetTask::Detect
                              ? eval::compareBoxes(image.truth, image.before, image.after, rules)
                              : std::vector<LensMark>{{classState(image), -1, -1, -1}};
            image.counts = countStates(image.marks);
            report.counts.add(image.counts);
            ++report.images;
            observer.onImage(image);
        } else {
            ++report.skipped;
        }
        observer.onProgress({"compare", static_cast<std::int64_t>(index) + 1, start.images});
    }
    return report;
}

LensReport compare(const LensConfig& config, LensObserver& observer, const std::stop_token& stop) {
    check(config);
    std::optional<LoadedModel> base = prediction::loadModel(config.base);
    LoadedModel tuned = prediction::loadTrainedModel(config.tuned);
    const DatasetInfo dataset = readDataset(
        config.dataset, [&observer](const Progress& progress) { observer.onProgress(progress); }, stop);
    LensReport report;
    report.isCancelled = stop.stop_requested();
    if (report.isCancelled)
        return report;
    data::requireTask(dataset.task, base->model->task(), dataset.source);
    data::requireTask(dataset.task, tuned.model->task(), dataset.source);

    LensStart start;
    start.task = dataset.task;
    start.isBaseTrained = isTrained(base->info);
    const std::vector<SampleInfo> samples = chooseSamples(dataset, config, start);
    ClassNumbers numbers = uniteClasses(dataset, base->info, tuned.info, start);
    observer.onStart(start);
    if (!start.isBaseTrained)
        base.reset();
    Pair models(std::move(base), std::move(tuned), config, std::move(numbers));
    return compareImages(models, samples, start, config, observer, stop);
}

}  // namespace

LensReport compareModels(const LensConfig& config, LensObserver& observer, std::stop_token stop) {
    try {
        return compare(config, observer, stop);
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
