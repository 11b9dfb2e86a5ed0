// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/tensor.h"

namespace engine::training {

/// Target scores that are not 0: at most one an anchor.
struct SparseScores {
    Tensor rows;      ///< int64 [F], unique, into B x A
    Tensor classIds;  ///< int64 [F]
    Tensor scores;    ///< float32 [F]
};

/// Binary cross-entropy of logits [B, A, C] with targets that are nearly all 0, summed; differentiable by the logits.
/// All on one device. @param probabilities sigmoid of the logits. @param classWeights float32 [C]; undefined = all
/// alike.
Tensor sparseCrossEntropy(const Tensor& logits, const Tensor& probabilities, const SparseScores& targets,
                          const Tensor& classWeights);

}  // namespace engine::training
