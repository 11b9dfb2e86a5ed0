// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/random.h"
#include "engine/data/sample.h"

namespace engine::augment {

/// The share of the first picture: Beta(32, 32), by two gamma variates (Marsaglia and Tsang 2000). The number of
/// draws varies.
double drawMixupShare(Random& random);

/// first * share + second * (1 - share), rounded down; the boxes of both. Of one size. H. Zhang et al. 2018.
data::Sample mixup(data::Sample first, const data::Sample& second, double share);

}  // namespace engine::augment
