// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "engine/api/predict.h"

namespace test {

/// Keeps everything a prediction reports.
class PredictRecorder : public engine::PredictObserver {
public:
    void onModel(const engine::ModelInfo& info) override { model = info; }
    void onProgress(const engine::Progress& progress) override { progresses.push_back(progress); }
    void onImage(const engine::ImagePrediction& image) override { images.push_back(image); }
    void onIssue(const engine::Issue& issue) override { issues.push_back(issue); }

    engine::ModelInfo model;
    std::vector<engine::Progress> progresses;
    std::vector<engine::ImagePrediction> images;
    std::vector<engine::Issue> issues;
};

}  // namespace test
