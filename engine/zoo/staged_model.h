// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/model.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace c10 {
struct TensorOptions;
}
namespace torch::nn {
class Module;
}
namespace engine::nn {
class Block;
class DetectHeadImpl;
}  // namespace engine::nn

namespace engine::zoo {

/// One stage of a network. Several inputs are concatenated along the channels, except for a detection head.
struct Stage {
    StageInfo info;   ///< `index` and `parameters` are filled in by StagedModel
    std::string key;  ///< prefix of the state-dict keys, "model.3."; empty where the block's members are named in full
    std::shared_ptr<nn::Block> block;          ///< none: the inputs as they are
    std::shared_ptr<nn::DetectHeadImpl> head;  ///< in place of a block, in the last stage of a detector
};

/// What sets one architecture apart from another.
struct Network {
    std::string architecture;
    DatasetTask task = DatasetTask::Detect;
    std::int64_t classCount = 0;
    InputSpec input;
    std::string scores;  ///< the state-dict key with one value a class
    /// Builds all stages with tensors of undefined values.
    std::function<std::vector<Stage>(const c10::TensorOptions& options)> stages;
    double batchNormEps = 1e-3, batchNormMomentum = 0.03;
    /// First values that differ from nn::initialise's; may be empty.
    std::function<void(torch::nn::Module&)> adjustFirstValues;
};

/// A network whose stages run one after the other.
class StagedModel final : public nn::Model {
public:
    /// Tensors of undefined values; on the meta device only their shapes exist and forward() gives the shapes of maps.
    StagedModel(Network network, const c10::TensorOptions& options);
    ~StagedModel() override;

    /// First values from the seed (nn/init.h).
    void initialise(std::uint64_t seed);
    /// 2 x multiply-adds of convolutions and linear layers for one image of this side, in 1e9; on the meta device.
    double gflops(int imageSize);

    std::vector<Tensor> forward(const Tensor& images) override;
    std::vector<Tensor> forwardTo(int stage, const Tensor& images) override;
    std::vector<Tensor> forwardFrom(int stage, const std::vector<Tensor>& crossing) override;
    StateDict stateDict() const override;
    StateDict stageState(int stage) const override;
    StateDict parameters() const override;
    std::int64_t transfer(const StateDict& from) override;
    void freeze(const FreezePlan& plan) override;
    void keepStatistics(const FreezePlan& plan) override;
    void setTraining(bool isTraining) override;
    void fuse(c10::ScalarType weights) override;
    void toDevice(const c10::Device& device) override;
    std::unique_ptr<nn::Model> clone() const override;
    const std::string& architecture() const override { return m_network.architecture; }
    DatasetTask task() const override { return m_network.task; }
    const InputSpec& input() const override { return m_network.input; }
    const std::vector<StageInfo>& stages() const override { return m_infos; }
    std::int64_t classCount() const override { return m_network.classCount; }
    double batchNormMomentum() const override { return m_network.batchNormMomentum; }

private:
    using Outputs = std::vector<Tensor>;  ///< by stage; what no later stage reads is dropped

    /// The module with the keys of a stage, or nullptr.
    static std::shared_ptr<torch::nn::Module> moduleOf(const Stage& stage);
    Tensor normalised(const Tensor& images) const;
    /// Stages whose outputs cross the line before `stage`; -1 = the image.
    std::vector<int> crossing(int stage) const;
    void run(int begin, int end, const Tensor& images, Outputs& outputs) const;
    std::vector<Tensor> finish(const Outputs& outputs, const Tensor& images) const;

    Network m_network;
    std::vector<Stage> m_stages;
    std::vector<StageInfo> m_infos;
    std::vector<int> m_lastUse;  ///< by stage: the last one that reads its output
    FreezePlan m_frozen, m_keptStatistics;
    bool m_isTraining = false;
    std::optional<c10::ScalarType> m_fusedType;
};

}  // namespace engine::zoo
