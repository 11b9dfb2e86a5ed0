// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train_cost.h"

namespace cli {

/// On standard output: a sentence a figure, or one JSON document.
void printEstimate(const engine::TrainCost& cost, bool isJson);

}  // namespace cli
