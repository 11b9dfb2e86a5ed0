// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_engine.h"

#include <algorithm>

namespace fake {

std::vector<engine::SampleInfo> pinnedSamples(const engine::TrainConfig& config) {
    std::vector<engine::SampleInfo> pinned;
    for (const engine::SampleInfo& sample : script().dataset.samples)
        if (std::find(config.pinned.begin(), config.pinned.end(), sample.image) != config.pinned.end())
            pinned.push_back(sample);
    return pinned;
}

void reportPinned(const engine::TrainConfig& config, std::int64_t epoch, engine::TrainObserver& observer) {
    std::vector<engine::ImagePrediction> found;
    for (const engine::SampleInfo& sample : pinnedSamples(config)) {
        engine::ImagePrediction image;
        image.image = sample.image;
        image.width = sample.width;
        image.height = sample.height;
        if (epoch > 0)
            image.boxes = script().predictions;
        found.push_back(image);
    }
    if (!found.empty())
        observer.onPinned(epoch, found);
}

}  // namespace fake

namespace engine {

TrainReport endTraining(const std::filesystem::path& runFolder) {
    const fake::Inside inside;
    ++fake::calls().endTraining;
    fake::failIfScripted();
    TrainReport report;
    report.outcome = TrainOutcome::StoppedByUser;
    report.runFolder = runFolder;
    report.epochsDone = 2;
    report.bestEpoch = 2;
    report.best = fake::epochReport(2, 4, 2).val;
    return report;
}

}  // namespace engine
