// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include "engine/api/dataset_info.h"
#include "engine/api/predict.h"
#include "engine/api/train.h"

namespace cli {

using Json = nlohmann::ordered_json;

/// One object a line on standard output, flushed. Text that is not UTF-8 is replaced, never refused.
void printJson(const Json& value, int indent = -1);

/// To `digits` decimals, so that 0.91f is printed as 0.91.
double rounded(double value, int digits);

Json toJson(const engine::Issue& issue);
Json toJson(const engine::DetectionMetrics& metrics);
Json toJson(const engine::ClassificationMetrics& metrics);
Json toJson(const engine::ImagePrediction& prediction, const std::vector<std::string>& classNames);

}  // namespace cli
