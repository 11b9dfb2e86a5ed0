// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <future>

#include "engine/api/error.h"
#include "engine/core/error_translation.h"
#include "engine/predict/predictor.h"
#include "engine/predict/sources.h"

namespace engine {

namespace {

using prediction::PreparedImage;

prediction::SourceList findImages(const PredictConfig& config) {
    prediction::SourceList list = prediction::expandSources(config.sources);
    if (list.images.empty()) {
        const std::string found = list.issues.empty() ? "no source was given" : list.issues.front().message;
        throw Error(ErrorKind::Usage, "predict.no_source", "[predict] there is nothing to predict on: " + found,
                    list.issues.empty() ? std::filesystem::path() : list.issues.front().file,
                    "Give the path of an image, or of a folder with images.");
    }
    return list;
}

PredictReport predictImages(const PredictConfig& config, PredictObserver& observer, std::stop_token stop) {
    prediction::checkOptions(config);
    const prediction::SourceList sources = findImages(config);
    prediction::LoadedModel loaded = prediction::loadTrainedModel(config.model);
    observer.onModel(loaded.info);
    prediction::Predictor predictor(std::move(loaded), config);
    const prediction::InputOptions& input = predictor.input();

    PredictReport report;
    for (const Issue& issue : sources.issues) {
        observer.onIssue(issue);
        report.skipped += issue.loss == Loss::Image;
    }
    const auto startReading = [&](std::size_t index) {
        return std::async(std::launch::async, prediction::prepareImage, sources.images[index], input);
    };
    const auto total = static_cast<std::int64_t>(sources.images.size());
    observer.onProgress({"predict", 0, total});

    std::future<PreparedImage> next = startReading(0);
    for (std::size_t index = 0; index < sources.images.size(); ++index) {
        if (stop.stop_requested()) {
            report.isCancelled = true;
            break;
        }
        const PreparedImage image = next.get();
        if (index + 1 < sources.images.size()) {
            next = startReading(index + 1);
        }
        for (const Issue& issue : image.issues) {
            observer.onIssue(issue);
        }
        if (image.input.defined()) {
            observer.onImage(predictor.run(image));
            ++report.images;
        } else {
            ++report.skipped;
        }
        observer.onProgress({"predict", static_cast<std::int64_t>(index) + 1, total});
    }
    return report;
}

}  // namespace

PredictReport predict(const PredictConfig& config, PredictObserver& observer, std::stop_token stop) {
    try {
        return predictImages(config, observer, stop);
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
