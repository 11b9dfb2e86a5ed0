// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/dataset_info.h"
#include "engine/api/freeze.h"
#include "engine/api/model_info.h"
#include "engine/core/state_dict.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace c10 {
struct Device;
enum class ScalarType : std::int8_t;
}  // namespace c10

namespace engine::nn {

/// A network as the rest of the engine sees it: tensors in, tensors out. Cheap to include; the torch modules
/// are behind it. Not thread-safe.
class Model {
public:
    virtual ~Model() = default;

    /// @param images [B, 3, H, W] float, RGB in [0, 1], H and W multiples of 32; the model normalises (input()).
    /// @return detectors: the raw head maps [B, 64 + classes, H/s, W/s] for s = 8, 16, 32 (yolo11-spec.md 1.5):
    /// channel = side * 16 + bin (left, top, right, bottom), then class logits. Classifiers: the logits [B, classes].
    virtual std::vector<Tensor> forward(const Tensor& images) = 0;

    /// The two halves of forward(): what later stages read of those before `stage`, in the order of the stages, and
    /// the rest of the network from that. forwardFrom(s, forwardTo(s, x)) == forward(x), bit for bit.
    virtual std::vector<Tensor> forwardTo(int stage, const Tensor& images) = 0;
    virtual std::vector<Tensor> forwardFrom(int stage, const std::vector<Tensor>& crossing) = 0;

    /// Every parameter and buffer in the order of the file: the model's own tensors, good until fuse().
    virtual StateDict stateDict() const = 0;
    /// The part of one stage.
    virtual StateDict stageState(int stage) const = 0;
    /// Only the parameters, same order and names.
    virtual StateDict parameters() const = 0;

    /// Copies every entry of equal name and shape (spec 8.1), whatever its type. @return how many.
    virtual std::int64_t transfer(const StateDict& from) = 0;

    /// No gradient for these stages and for the DFL constants; every other parameter gets one. Before the first
    /// call no parameter has one.
    virtual void freeze(const FreezePlan& plan) = 0;
    /// These stages stay in inference mode even while they learn: their BatchNorm keeps its running statistics.
    virtual void keepStatistics(const FreezePlan& plan) = 0;
    /// BatchNorm uses batch statistics, except in frozen stages and in those above. Models start in inference mode.
    virtual void setTraining(bool isTraining) = 0;
    /// Folds every BatchNorm into its convolution (spec 1.8) and keeps the weights of convolutions and linear layers in
    /// the type that they compute in, which every pass would convert otherwise; for inference only, cannot be undone.
    virtual void fuse(c10::ScalarType weights) = 0;
    virtual void toDevice(const c10::Device& device) = 0;
    /// A deep copy in inference mode, without gradients.
    virtual std::unique_ptr<Model> clone() const = 0;

    virtual const std::string& architecture() const = 0;  ///< "yolo11n"
    virtual DatasetTask task() const = 0;
    virtual const InputSpec& input() const = 0;
    virtual const std::vector<StageInfo>& stages() const = 0;
    virtual std::int64_t classCount() const = 0;
    /// Weight of a batch in the running statistics of BatchNorm.
    virtual double batchNormMomentum() const = 0;
};

}  // namespace engine::nn
