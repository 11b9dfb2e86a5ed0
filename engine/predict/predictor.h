// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include "engine/api/predict.h"
#include "engine/ops/nms.h"
#include "engine/predict/model_loader.h"
#include "engine/predict/preprocess.h"

namespace engine::prediction {

/// Throws Error (Usage, "predict.bad_option") naming the option, its range and the value.
void checkOptions(const PredictConfig& config);

/// The network, ready to run: fused, on its device. One thread at a time.
class Predictor {
public:
    /// Throws Error where there is no such device or precision.
    Predictor(LoadedModel loaded, const PredictConfig& config);

    /// How the images go in.
    const InputOptions& input() const { return m_input; }

    ImagePrediction run(const PreparedImage& image);

private:
    std::vector<Tensor> forward(const Tensor& input);

    std::unique_ptr<nn::Model> m_model;
    ops::NmsOptions m_nms;
    InputOptions m_input;
    c10::Device m_device = c10::kCPU;
    c10::ScalarType m_computeType = c10::kFloat;
};

}  // namespace engine::prediction
