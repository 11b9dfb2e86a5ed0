// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/evaluate.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace engine::training {

/// A row of results.csv: an epoch's scores, to five decimals.
struct ResultsRow {
    std::int64_t epoch = 0;
    double seconds = 0;  ///< since the start of the run
    DetectionMetrics val;
    ClassificationMetrics classification;  ///< in place of `val`

    double fitness() const { return val.fitness + classification.fitness; }
};

struct Results {
    bool isClassifier = false;
    std::vector<ResultsRow> rows;
};

/// Empty where there is no such file. Rows that are torn or no numbers are passed over.
Results readResults(const std::filesystem::path& file);

}  // namespace engine::training
