// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "engine/core/tensor.h"
#include "engine/predict/model_loader.h"

namespace engine::exporting {

/// A network to predict with, wherever it came from.
class CheckNetwork {
public:
    virtual ~CheckNetwork() = default;

    /// @param image float32 [1, 3, H, W], RGB in [0, 1]. @return detectors: decoded boxes and scores [1, 4 + classes,
    /// N] (predict/decode.h); classifiers: the probabilities [1, classes]. float32 on the CPU.
    virtual Tensor run(const Tensor& image) = 0;
};

/// The engine's own network as predict() runs it in float32 on the CPU.
std::unique_ptr<CheckNetwork> makeCheckNetwork(std::unique_ptr<nn::Model> model);

}  // namespace engine::exporting
