// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/data/sample.h"

namespace engine::augment {

/// Left becomes right. Never writes to the pixels of `sample`.
data::Sample flipLeftRight(data::Sample sample);

/// Top becomes bottom. Never writes to the pixels of `sample`.
data::Sample flipUpDown(data::Sample sample);

}  // namespace engine::augment
