// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "app/cli/progress_line.h"
#include "engine/api/train.h"

namespace cli {

/// Training as JSON lines on standard output, or as a table of epochs there and progress on standard error.
class TrainOutput : public engine::TrainObserver {
public:
    TrainOutput(bool isJson, bool isQuiet);

    void onPhase(const engine::Progress& progress) override;
    void onStart(const engine::TrainStart& start) override;
    void onStep(const engine::StepReport& report) override;
    void onEpoch(const engine::EpochReport& report) override;
    void onIssue(const engine::Issue& issue) override;
    void finish(const engine::TrainReport& report);

private:
    bool m_isJson;
    ProgressLine m_line;
    bool m_isClassifier = false;
    std::int64_t m_epochs = 0;
    std::chrono::steady_clock::time_point m_lastStep;
};

}  // namespace cli
