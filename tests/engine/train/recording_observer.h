// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"

#include <stop_token>
#include <utility>
#include <vector>

namespace test {

/// Keeps what a training reports; can ask it to stop after a given number of batches.
class RecordingObserver final : public engine::TrainObserver {
public:
    void onStart(const engine::TrainStart& start) override { starts.push_back(start); }
    void onStep(const engine::StepReport& report) override {
        steps.push_back(report);
        if (static_cast<std::int64_t>(steps.size()) == stopAfterSteps)
            stop.request_stop();
    }
    void onEpoch(const engine::EpochReport& report) override {
        epochs.push_back(report);
        if (report.epoch == stopAfterEpoch)
            stop.request_stop();
    }
    void onPinned(std::int64_t epoch, const std::vector<engine::ImagePrediction>& images) override {
        pinned.emplace_back(epoch, images);
    }
    void onIssue(const engine::Issue& issue) override { issues.push_back(issue); }

    std::stop_source stop;
    std::int64_t stopAfterSteps = -1, stopAfterEpoch = -1;
    std::vector<engine::TrainStart> starts;
    std::vector<engine::StepReport> steps;
    std::vector<engine::EpochReport> epochs;
    std::vector<std::pair<std::int64_t, std::vector<engine::ImagePrediction>>> pinned;
    std::vector<engine::Issue> issues;
};

}  // namespace test
