// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/export/check_network.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include "engine/predict/decode.h"

namespace engine::exporting {

namespace {

class ModelNetwork final : public CheckNetwork {
public:
    explicit ModelNetwork(std::unique_ptr<nn::Model> model) : m_model(std::move(model)) { m_model->fuse(at::kFloat); }

    Tensor run(const Tensor& image) override {
        const c10::InferenceMode inference;
        const std::vector<Tensor> outputs = m_model->forward(image);
        return m_model->task() == DatasetTask::Detect ? prediction::decode(outputs) : outputs.front().softmax(1);
    }

private:
    std::unique_ptr<nn::Model> m_model;
};

}  // namespace

std::unique_ptr<CheckNetwork> makeCheckNetwork(std::unique_ptr<nn::Model> model) {
    return std::make_unique<ModelNetwork>(std::move(model));
}

}  // namespace engine::exporting
