// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace engine::zoo {

/// The classes of ILSVRC 2012 in the order of their scores: what a state dict of a classifier with 1,000 scores means.
const std::array<const char*, 1000>& imagenetNames();

}  // namespace engine::zoo
