// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/loss/sparse_cross_entropy.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

#include <vector>

namespace engine::training {
namespace {

using torch::autograd::AutogradContext;

/// softplus(x) - t x, whose derivative is sigmoid(x) - t: two passes forward and one back, where the general operator
/// takes a dozen.
struct SparseCrossEntropy : torch::autograd::Function<SparseCrossEntropy> {
    static Tensor forward(AutogradContext* context, const Tensor& logits, const Tensor& probabilities,
                          const Tensor& rows, const Tensor& classIds, const Tensor& scores,
                          const Tensor& classWeights) {
        context->save_for_backward({probabilities, rows, classIds, scores, classWeights});
        const Tensor flat = logits.flatten(0, 1);
        const Tensor perClass = at::softplus(flat).sum(0);
        const Tensor hits = flat.index({rows, classIds}) * scores;
        return (perClass * classWeights).sum() - (hits * classWeights.index_select(0, classIds)).sum();
    }

    static std::vector<Tensor> backward(AutogradContext* context, const std::vector<Tensor>& gradients) {
        const auto saved = context->get_saved_variables();
        const Tensor &probabilities = saved[0], &rows = saved[1], &classIds = saved[2], &scores = saved[3];
        const Tensor weights = saved[4] * gradients[0];
        const Tensor result = probabilities * weights;
        const Tensor flat = result.flatten(0, 1);
        flat.index_put_({rows, classIds}, -scores * weights.index_select(0, classIds), true);
        return {result, {}, {}, {}, {}, {}};
    }
};

}  // namespace

Tensor sparseCrossEntropy(const Tensor& logits, const Tensor& probabilities, const SparseScores& targets,
                          const Tensor& classWeights) {
    const Tensor weights =
        classWeights.defined() ? classWeights : at::ones({logits.size(2)}, logits.options().requires_grad(false));
    return SparseCrossEntropy::apply(logits, probabilities, targets.rows, targets.classIds, targets.scores, weights);
}

}  // namespace engine::training
