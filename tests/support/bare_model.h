// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/model.h"

#include <memory>
#include <string>
#include <vector>

namespace test {

/// A detector without stages or tensors, for tests that need some of a model.
class BareModel : public engine::nn::Model {
public:
    using Tensor = engine::Tensor;

    std::vector<Tensor> forward(const Tensor&) override { return {}; }
    std::vector<Tensor> forwardTo(int, const Tensor&) override { return {}; }
    std::vector<Tensor> forwardFrom(int, const std::vector<Tensor>&) override { return {}; }
    engine::StateDict stateDict() const override { return {}; }
    engine::StateDict stageState(int) const override { return {}; }
    engine::StateDict parameters() const override { return {}; }
    std::int64_t transfer(const engine::StateDict&) override { return 0; }
    void freeze(const engine::FreezePlan&) override {}
    void keepStatistics(const engine::FreezePlan&) override {}
    void setTraining(bool) override {}
    void fuse(c10::ScalarType) override {}
    void toDevice(const c10::Device&) override {}
    std::unique_ptr<engine::nn::Model> clone() const override { return nullptr; }
    const std::string& architecture() const override { return m_name; }
    engine::DatasetTask task() const override { return engine::DatasetTask::Detect; }
    const engine::InputSpec& input() const override { return m_input; }
    const std::vector<engine::StageInfo>& stages() const override { return m_stages; }
    std::int64_t classCount() const override { return 1; }
    double batchNormMomentum() const override { return 0.1; }

private:
    std::string m_name = "bare";
    engine::InputSpec m_input;
    std::vector<engine::StageInfo> m_stages;
};

}  // namespace test
