// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/model.h"
#include "engine/zoo/yolo11_layout.h"

#include <memory>
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

/// YOLO11 detection (yolo11-spec.md 1).
class Yolo11 final : public nn::Model {
public:
    /// Tensors of undefined values; on the meta device only their shapes exist and forward() must not be called.
    Yolo11(Yolo11Layout layout, const c10::TensorOptions& options);
    ~Yolo11() override;

    /// First values from the seed (nn/init.h).
    void initialise(std::uint64_t seed);
    /// 2 x multiply-adds of the convolutions for one 640 x 640 image, in 1e9; works on the meta device.
    double gflops() const;

    std::vector<Tensor> forward(const Tensor& images) override;
    StateDict stateDict() const override;
    StateDict parameters() const override;
    std::int64_t transfer(const StateDict& from) override;
    void freeze(const FreezePlan& plan) override;
    void setTraining(bool isTraining) override;
    void fuse() override;
    void toDevice(const c10::Device& device) override;
    std::unique_ptr<nn::Model> clone() const override;
    const std::string& architecture() const override { return m_layout.architecture; }
    const std::vector<StageInfo>& stages() const override { return m_stages; }
    std::int64_t classCount() const override { return m_layout.classCount; }

private:
    /// The module with the keys of a stage, or nullptr.
    std::shared_ptr<torch::nn::Module> module(std::size_t stage) const;

    Yolo11Layout m_layout;
    std::vector<std::shared_ptr<nn::Block>> m_blocks;  ///< nullptr for Upsample, Concat and Detect
    std::shared_ptr<nn::DetectHeadImpl> m_head;
    std::vector<StageInfo> m_stages;
    std::vector<std::size_t> m_lastUse;  ///< the last stage that reads the output of a stage
    FreezePlan m_frozen;
    bool m_isTraining = false;
    bool m_isFused = false;
};

}  // namespace engine::zoo
