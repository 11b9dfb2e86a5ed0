// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/issue.h"
#include "engine/api/train.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace engine::training {

/// Every setting, exactly: numbers keep all digits, paths keep all bytes.
nlohmann::json toJson(const TrainConfig& config);
/// Settings that are absent keep their defaults. Throws nlohmann::json::exception for wrong types.
TrainConfig configFromJson(const nlohmann::json& json);

nlohmann::json pathToJson(const std::filesystem::path& path);
std::filesystem::path pathFromJson(const nlohmann::json& json);

/// All but the per-class rows.
nlohmann::json toJson(const DetectionMetrics& metrics);
DetectionMetrics metricsFromJson(const nlohmann::json& json);
nlohmann::json perClassToJson(const DetectionMetrics& metrics);
std::vector<ClassMetrics> perClassFromJson(const nlohmann::json& json);

nlohmann::json toJson(const ClassificationMetrics& metrics);
ClassificationMetrics classificationFromJson(const nlohmann::json& json);

/// {"box_loss", "cls_loss", "dfl_loss"}
nlohmann::json toJson(const TrainLoss& loss);
TrainLoss lossFromJson(const nlohmann::json& json);

/// As the `epoch` event of cli.md, and what else a resumed run needs.
nlohmann::json toJson(const EpochReport& report);
EpochReport epochFromJson(const nlohmann::json& json);

nlohmann::json toJson(const Issue& issue);

const char* optimizerName(OptimizerKind kind);  ///< "auto", "SGD", "AdamW"
const char* autoAugmentName(AutoAugment kind);  ///< "none", "randaugment"

/// One line; bytes that are not UTF-8 are replaced.
std::string compactText(const nlohmann::json& json);

}  // namespace engine::training
