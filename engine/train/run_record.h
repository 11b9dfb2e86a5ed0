// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/train_session.h"
#include "engine/train/train_state.h"

#include <nlohmann/json_fwd.hpp>

namespace engine::training {

/// run.json at the start of a run: what args.yaml cannot say. Outcome "running".
nlohmann::json makeRecord(const TrainConfig& config, const TrainingData& data, const TrainingModel& model,
                          const TrainingSetup& setup);

/// Outcome, best epoch and metrics at the end.
/// @param outcome "completed", "stopped_early", "stopped_by_user", "cancelled", "failed"
void closeRecord(nlohmann::json& record, const char* outcome, const TrainState& state,
                 const std::string& frozenSha256After);

/// "completed", "stopped_early", "stopped_by_user", "cancelled"
const char* outcomeName(TrainOutcome outcome);

/// Throws Error (Usage, "run.finished") where run.json says that the run of this folder has come to its end.
void requireUnfinished(const nlohmann::json& record, const std::filesystem::path& folder);

}  // namespace engine::training
