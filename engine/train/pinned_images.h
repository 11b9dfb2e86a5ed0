// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"
#include "engine/eval/evaluator.h"
#include "engine/nn/model.h"

#include <vector>

namespace engine::training {

/// The samples of `val` that the settings pin, in that order.
std::vector<SampleInfo> pinnedSamples(const TrainConfig& config, const std::vector<SampleInfo>& val);

/// Validation images that people follow through a run, ready for the network: one at a time, so that they need less
/// memory than validation does. Draws nothing at random.
class PinnedImages {
public:
    /// Reads them as validation would; unreadable ones are left out. @param model whose task and input they are for
    PinnedImages(std::vector<SampleInfo> samples, const nn::Model& model, const eval::EvaluatorOptions& options);

    /// @param model in inference mode, on the device of the options
    std::vector<ImagePrediction> predict(nn::Model& model) const;
    /// The images alone.
    std::vector<ImagePrediction> unpredicted() const;

private:
    ImagePrediction bare(const data::Batch& batch) const;

    std::vector<SampleInfo> m_samples;
    eval::EvaluatorOptions m_options;
    std::vector<data::Batch> m_images;  ///< of one image each
};

}  // namespace engine::training
