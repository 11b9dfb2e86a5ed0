// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/forward.h"

#include "engine/nn/unit_images.h"
#include "engine/predict/compute_type_scope.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

namespace engine::eval {

namespace {

/// A normalisation would round once more.
c10::ScalarType inputType(const nn::Model& model, c10::ScalarType computeType) {
    return model.input().mean == InputSpec().mean && model.input().deviation == InputSpec().deviation ? computeType
                                                                                                      : c10::kFloat;
}

}  // namespace

Tensor toNetworkInput(const Tensor& images, const c10::Device& device, c10::ScalarType type) {
    if (device.is_cpu() && images.is_cpu() && images.is_contiguous())
        return nn::unitImages(images, type);
    const Tensor there = images.to(device, images.scalar_type(), /*non_blocking=*/true);
    return there.to(at::kFloat, false, false, at::MemoryFormat::ChannelsLast).div_(255).to(type);
}

std::vector<Tensor> forward(nn::Model& model, const data::Batch& batch, const c10::Device& device,
                            c10::ScalarType computeType, int freezeLine) {
    if (batch.features.empty()) {
        const Tensor images = toNetworkInput(batch.images, device, inputType(model, computeType));
        const prediction::ComputeTypeScope scope(device, computeType);
        return model.forward(images);
    }
    std::vector<Tensor> features;
    for (const Tensor& tensor : batch.features)
        features.push_back(tensor.to(device).contiguous(tensor.dim() == 4 ? at::MemoryFormat::ChannelsLast
                                                                          : at::MemoryFormat::Contiguous));
    const prediction::ComputeTypeScope scope(device, computeType);
    return model.forwardFrom(freezeLine, features);
}

std::vector<Tensor> frozenOutputs(nn::Model& model, const Tensor& images, const c10::Device& device,
                                  c10::ScalarType computeType, int freezeLine) {
    const c10::NoGradGuard noGrad;
    const Tensor input = toNetworkInput(images, device, inputType(model, computeType));
    const prediction::ComputeTypeScope scope(device, computeType);
    return model.forwardTo(freezeLine, input);
}

}  // namespace engine::eval
