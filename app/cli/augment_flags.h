// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

#include "engine/api/train.h"

namespace cli {

/// The group "Augmentation" of `train`, with the defaults of `augment`, which must outlive the parsing.
void addAugmentFlags(CLI::App& command, engine::AugmentConfig& augment);

}  // namespace cli
