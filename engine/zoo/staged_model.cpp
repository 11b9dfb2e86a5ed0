// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/staged_model.h"

#include "engine/nn/batch_norm.h"
#include "engine/nn/conv2d.h"
#include "engine/nn/detect_head.h"
#include "engine/nn/init.h"
#include "engine/nn/linear.h"
#include "engine/nn/module_state.h"
#include "engine/nn/multiply_adds.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace engine::zoo {

StagedModel::StagedModel(Network network, const c10::TensorOptions& options)
    : m_network(std::move(network)), m_stages(m_network.stages(options)), m_lastUse(m_stages.size(), 0) {
    for (std::size_t index = 0; index < m_stages.size(); ++index) {
        StageInfo& info = m_stages[index].info;
        info.index = static_cast<int>(index);
        for (const int from : info.from) {
            if (from >= 0)
                m_lastUse[static_cast<std::size_t>(from)] = info.index;
        }
        if (const auto module = moduleOf(m_stages[index])) {
            module->eval();
            nn::setBatchNorm(*module, m_network.batchNormEps, m_network.batchNormMomentum);
            for (const Tensor& parameter : module->parameters())
                info.parameters += parameter.numel();
        }
        m_infos.push_back(info);
    }
}

StagedModel::~StagedModel() = default;

std::shared_ptr<torch::nn::Module> StagedModel::moduleOf(const Stage& stage) {
    if (stage.block)
        return stage.block;
    return stage.head;
}

void StagedModel::initialise(std::uint64_t seed) {
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    for (const Stage& stage : m_stages) {
        const auto module = moduleOf(stage);
        if (!module)
            continue;
        nn::initialise(*module, generator);
        if (m_network.adjustFirstValues)
            m_network.adjustFirstValues(*module);
    }
}

double StagedModel::gflops(int imageSize) {
    const nn::MultiplyAddCounter counter;
    forward(at::empty({1, 3, imageSize, imageSize}, at::TensorOptions().dtype(at::kFloat).device(at::kMeta)));
    return 2 * static_cast<double>(counter.value()) / 1e9;
}

Tensor StagedModel::normalised(const Tensor& images) const {
    const InputSpec& input = m_network.input;
    if (input.mean == InputSpec().mean && input.deviation == InputSpec().deviation)
        return images;
    const auto perChannel = [&](const std::array<float, 3>& values) {
        return at::tensor(at::ArrayRef<float>(values.data(), values.size()), images.options()).reshape({1, 3, 1, 1});
    };
    return (images - perChannel(input.mean)) / perChannel(input.deviation);
}

std::vector<int> StagedModel::crossing(int stage) const {
    std::vector<int> result;
    for (int from = -1; from < stage; ++from) {
        const bool isRead = std::any_of(m_infos.begin() + stage, m_infos.end(), [from](const StageInfo& later) {
            return std::find(later.from.begin(), later.from.end(), from) != later.from.end();
        });
        if (isRead)
            result.push_back(from);
    }
    return result;
}

void StagedModel::run(int begin, int end, const Tensor& images, Outputs& outputs) const {
    const auto input = [&](int from) { return from < 0 ? images : outputs[static_cast<std::size_t>(from)]; };
    for (int index = begin; index < end; ++index) {
        const Stage& stage = m_stages[static_cast<std::size_t>(index)];
        const std::vector<int>& from = stage.info.from;
        Tensor x = input(from.front());
        if (from.size() > 1) {
            std::vector<Tensor> inputs;
            std::transform(from.begin(), from.end(), std::back_inserter(inputs), input);
            x = at::cat(inputs, 1);
        }
        outputs[static_cast<std::size_t>(index)] = stage.block ? stage.block->forward(x) : x;
        for (const int source : from) {
            if (source >= 0 && m_lastUse[static_cast<std::size_t>(source)] == index)
                outputs[static_cast<std::size_t>(source)].reset();
        }
    }
}

std::vector<Tensor> StagedModel::finish(const Outputs& outputs, const Tensor& images) const {
    const Stage& last = m_stages.back();
    if (!last.head)
        return {outputs.back()};
    const std::vector<int>& from = last.info.from;
    const auto input = [&](std::size_t i) { return from[i] < 0 ? images : outputs[static_cast<std::size_t>(from[i])]; };
    return last.head->forward({input(0), input(1), input(2)});
}

std::vector<Tensor> StagedModel::forward(const Tensor& images) {
    return forwardFrom(0, forwardTo(0, images));
}

std::vector<Tensor> StagedModel::forwardTo(int stage, const Tensor& images) {
    TORCH_CHECK(images.dim() == 4 && images.size(1) == 3 && images.size(2) % 32 == 0 && images.size(3) % 32 == 0,
                "[zoo] a network takes [B, 3, H, W] with H and W multiples of 32, got ", images.sizes());
    Outputs outputs(m_stages.size());
    const Tensor input = normalised(images);
    run(0, stage, input, outputs);
    std::vector<Tensor> result;
    for (const int from : crossing(stage))
        result.push_back(from < 0 ? input : outputs[static_cast<std::size_t>(from)]);
    return result;
}

std::vector<Tensor> StagedModel::forwardFrom(int stage, const std::vector<Tensor>& tensors) {
    const std::vector<int> sources = crossing(stage);
    TORCH_CHECK(tensors.size() == sources.size(), "[zoo] ", sources.size(), " tensors cross stage ", stage, ", got ",
                tensors.size());
    Outputs outputs(m_stages.size());
    Tensor images;
    for (std::size_t i = 0; i < sources.size(); ++i)
        (sources[i] < 0 ? images : outputs[static_cast<std::size_t>(sources[i])]) = tensors[i];
    const int end = static_cast<int>(m_stages.size()) - (m_stages.back().head ? 1 : 0);
    run(stage, end, images, outputs);
    return finish(outputs, images);
}

StateDict StagedModel::stateDict() const {
    StateDict state;
    for (const StageInfo& stage : m_infos) {
        for (auto& entry : stageState(stage.index))
            state.push_back(std::move(entry));
    }
    return state;
}

StateDict StagedModel::parameters() const {
    StateDict state;
    for (const Stage& stage : m_stages) {
        if (const auto module = moduleOf(stage))
            nn::appendParameters(*module, stage.key, state);
    }
    return state;
}

StateDict StagedModel::stageState(int stage) const {
    StateDict state;
    const Stage& found = m_stages.at(static_cast<std::size_t>(stage));
    if (const auto module = moduleOf(found))
        nn::appendState(*module, found.key, state);
    return state;
}

std::int64_t StagedModel::transfer(const StateDict& from) {
    std::unordered_map<std::string_view, const Tensor*> sources;
    for (const auto& [name, tensor] : from)
        sources.emplace(name, &tensor);
    const at::NoGradGuard noGrad;
    std::int64_t copied = 0;
    for (auto& [name, tensor] : stateDict()) {
        const auto source = sources.find(name);
        if (source == sources.end() || source->second->sizes() != tensor.sizes())
            continue;
        tensor.copy_(*source->second);
        ++copied;
    }
    return copied;
}

void StagedModel::freeze(const FreezePlan& plan) {
    m_frozen = plan;
    for (const Stage& stage : m_stages) {
        const auto module = moduleOf(stage);
        if (!module)
            continue;
        const bool learns = !plan.isFrozen(stage.info.index);
        for (Tensor& parameter : module->parameters())
            parameter.set_requires_grad(learns);
        if (stage.head)
            stage.head->dfl->conv->weight.set_requires_grad(false);
    }
    setTraining(m_isTraining);
}

void StagedModel::keepStatistics(const FreezePlan& plan) {
    m_keptStatistics = plan;
    setTraining(m_isTraining);
}

void StagedModel::setTraining(bool isTraining) {
    m_isTraining = isTraining;
    for (const Stage& stage : m_stages) {
        const int index = stage.info.index;
        if (const auto module = moduleOf(stage))
            module->train(isTraining && !m_frozen.isFrozen(index) && !m_keptStatistics.isFrozen(index));
    }
}

void StagedModel::fuse(c10::ScalarType weights) {
    const auto cast = [weights](const Tensor& tensor) {
        if (tensor.defined())
            tensor.set_data(tensor.to(weights));
    };
    for (const Stage& stage : m_stages) {
        const auto module = moduleOf(stage);
        if (!module)
            continue;
        for (const auto& child : module->modules()) {
            if (auto* block = dynamic_cast<nn::Block*>(child.get()))
                block->fuse();
        }
        for (const auto& child : module->modules()) {
            if (auto* conv = child->as<nn::Conv2dImpl>()) {
                cast(conv->weight);
                cast(conv->bias);
                conv->packWeights();
            } else if (const auto* linear = child->as<nn::LinearImpl>()) {
                cast(linear->weight);
                cast(linear->bias);
            }
        }
    }
    m_fusedType = weights;
}

void StagedModel::toDevice(const c10::Device& device) {
    for (const Stage& stage : m_stages) {
        if (const auto module = moduleOf(stage))
            module->to(device);
    }
}

std::unique_ptr<nn::Model> StagedModel::clone() const {
    const StateDict state = stateDict();
    auto copy = std::make_unique<StagedModel>(m_network, state.front().second.options().requires_grad(false));
    if (m_fusedType)
        copy->fuse(*m_fusedType);
    copy->transfer(state);
    return copy;
}

}  // namespace engine::zoo
