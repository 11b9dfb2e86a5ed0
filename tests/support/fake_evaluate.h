// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "engine/api/error.h"
#include "engine/api/evaluate.h"

/// engine::evaluate() with scripted results, beside those of fake_engine.h.
namespace fake {

struct EvaluateScript {
    engine::EvaluateReport report;
    std::optional<engine::Error> failure;
    bool runsUntilStopped = false;  ///< after the first image: waits for the stop request
};

/// Change only while no job runs.
EvaluateScript& evaluateScript();
/// What evaluate() was last asked for.
const engine::EvaluateConfig& lastEvaluation();
/// detectionReport(), nothing asked for yet.
void resetEvaluate();

/// Of two classes, RBC and WBC, on the two validation images of fake::Script::dataset: 30 boxes and 4;
/// cells/images/5.jpg is the worse one. Three WBC are taken for RBC there.
engine::EvaluateReport detectionReport();
/// Of the same images: 5.jpg is RBC, taken for WBC.
engine::EvaluateReport classificationReport();

}  // namespace fake
