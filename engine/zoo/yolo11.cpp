// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/yolo11.h"

#include "engine/nn/c2psa.h"
#include "engine/nn/c3k2.h"
#include "engine/nn/detect_head.h"
#include "engine/nn/init.h"
#include "engine/nn/module_state.h"
#include "engine/nn/sppf.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace engine::zoo {

namespace {

std::shared_ptr<nn::Block> makeBlock(const Yolo11Layer& layer, const at::TensorOptions& options) {
    switch (layer.kind) {
        case BlockKind::Conv:
            return nn::Conv(layer.in, layer.out, nn::ConvOptions{.kernel = 3, .stride = 2}, options).ptr();
        case BlockKind::C3k2:
            return nn::C3k2(
                       layer.in, layer.out,
                       nn::C3k2Options{.blocks = layer.blocks, .usesC3k = layer.usesC3k, .expansion = layer.expansion},
                       options)
                .ptr();
        case BlockKind::SPPF:
            return nn::SPPF(layer.in, layer.out, options).ptr();
        case BlockKind::C2PSA:
            return nn::C2PSA(layer.out, layer.blocks, options).ptr();
        default:
            return nullptr;
    }
}

std::string keyPrefix(std::size_t stage) {
    return "model." + std::to_string(stage) + ".";
}

/// Multiply-adds per output position.
std::int64_t convolutionWeights(const torch::nn::Module& module) {
    std::int64_t count = 0;
    for (const Tensor& parameter : module.parameters())
        count += parameter.dim() == 4 ? parameter.numel() : 0;
    return count;
}

template <class Function>
void forEachConv(torch::nn::Module& module, const Function& function) {
    for (const auto& child : module.modules()) {
        if (auto* conv = child->as<nn::ConvImpl>())
            function(*conv);
    }
}

}  // namespace

Yolo11::Yolo11(Yolo11Layout layout, const c10::TensorOptions& options)
    : m_layout(std::move(layout)), m_lastUse(m_layout.layers.size(), 0) {
    for (std::size_t index = 0; index < m_layout.layers.size(); ++index) {
        const Yolo11Layer& layer = m_layout.layers[index];
        m_blocks.push_back(makeBlock(layer, options));
        if (layer.kind == BlockKind::Detect) {
            std::array<std::int64_t, 3> inputs{};
            for (std::size_t i = 0; i < inputs.size(); ++i) {
                inputs[i] = m_layout.layers[static_cast<std::size_t>(layer.from[i])].out;
            }
            m_head = nn::DetectHead(m_layout.classCount, inputs, options).ptr();
        }
        for (const int from : layer.from) {
            if (from >= 0)
                m_lastUse[static_cast<std::size_t>(from)] = index;
        }
        std::int64_t parameters = 0;
        if (const auto block = module(index)) {
            block->eval();
            for (const Tensor& parameter : block->parameters())
                parameters += parameter.numel();
        }
        m_stages.push_back({.index = static_cast<int>(index),
                            .module = blockName(layer.kind),
                            .from = layer.from,
                            .stride = layer.stride,
                            .channels = layer.out,
                            .parameters = parameters,
                            .region = layer.region});
    }
}

Yolo11::~Yolo11() = default;

std::shared_ptr<torch::nn::Module> Yolo11::module(std::size_t stage) const {
    if (m_blocks[stage] != nullptr)
        return m_blocks[stage];
    return m_layout.layers[stage].kind == BlockKind::Detect ? m_head : nullptr;
}

void Yolo11::initialise(std::uint64_t seed) {
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    for (std::size_t stage = 0; stage < m_blocks.size(); ++stage) {
        if (const auto block = module(stage))
            nn::initialise(*block, generator);
    }
}

double Yolo11::gflops() const {
    const auto multiplyAdds = [](const torch::nn::Module& module, int stride) {
        const double side = 640.0 / stride;
        return static_cast<double>(convolutionWeights(module)) * side * side;
    };
    double total = 0;
    for (std::size_t stage = 0; stage < m_blocks.size(); ++stage) {
        if (m_blocks[stage] != nullptr)
            total += multiplyAdds(*m_blocks[stage], m_stages[stage].stride);
    }
    for (std::size_t level = 0; level < nn::DetectHeadImpl::kStrides.size(); ++level) {
        for (const nn::Sequence& branches : {m_head->cv2, m_head->cv3}) {
            total += multiplyAdds(*branches->blocks()[level], nn::DetectHeadImpl::kStrides[level]);
        }
    }
    return 2 * total / 1e9;
}

std::vector<Tensor> Yolo11::forward(const Tensor& images) {
    TORCH_CHECK(images.dim() == 4 && images.size(1) == 3 && images.size(2) % 32 == 0 && images.size(3) % 32 == 0,
                "[zoo] YOLO11 takes [B, 3, H, W] with H and W multiples of 32, got ", images.sizes());
    std::vector<Tensor> outputs(m_blocks.size());
    const auto input = [&](int from) { return from < 0 ? images : outputs[static_cast<std::size_t>(from)]; };
    for (std::size_t stage = 0; stage + 1 < m_blocks.size(); ++stage) {
        const std::vector<int>& from = m_layout.layers[stage].from;
        const Tensor x = input(from[0]);
        switch (m_layout.layers[stage].kind) {
            case BlockKind::Concat:
                outputs[stage] = at::cat({x, input(from[1])}, 1);
                break;
            case BlockKind::Upsample:
                outputs[stage] = at::upsample_nearest2d(x, {x.size(2) * 2, x.size(3) * 2}, 2.0, 2.0);
                break;
            default:
                outputs[stage] = m_blocks[stage]->forward(x);
                break;
        }
        for (const int source : from) {
            if (source >= 0 && m_lastUse[static_cast<std::size_t>(source)] == stage)
                outputs[static_cast<std::size_t>(source)].reset();
        }
    }
    const std::vector<int>& from = m_layout.layers.back().from;
    return m_head->forward({input(from[0]), input(from[1]), input(from[2])});
}

StateDict Yolo11::stateDict() const {
    StateDict state;
    for (std::size_t stage = 0; stage < m_blocks.size(); ++stage) {
        if (const auto block = module(stage))
            nn::appendState(*block, keyPrefix(stage), state);
    }
    return state;
}

StateDict Yolo11::parameters() const {
    StateDict state;
    for (std::size_t stage = 0; stage < m_blocks.size(); ++stage) {
        if (const auto block = module(stage))
            nn::appendParameters(*block, keyPrefix(stage), state);
    }
    return state;
}

std::int64_t Yolo11::transfer(const StateDict& from) {
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

void Yolo11::freeze(const FreezePlan& plan) {
    m_frozen = plan;
    for (std::size_t stage = 0; stage < m_blocks.size(); ++stage) {
        const auto block = module(stage);
        if (block == nullptr)
            continue;
        const bool learns = !plan.isFrozen(static_cast<int>(stage));
        for (Tensor& parameter : block->parameters())
            parameter.set_requires_grad(learns);
    }
    m_head->dfl->conv->weight.set_requires_grad(false);
    setTraining(m_isTraining);
}

void Yolo11::setTraining(bool isTraining) {
    m_isTraining = isTraining;
    for (std::size_t stage = 0; stage < m_blocks.size(); ++stage) {
        if (const auto block = module(stage))
            block->train(isTraining && !m_frozen.isFrozen(static_cast<int>(stage)));
    }
}

void Yolo11::fuse() {
    for (std::size_t stage = 0; stage < m_blocks.size(); ++stage) {
        if (const auto block = module(stage))
            forEachConv(*block, [](nn::ConvImpl& conv) { conv.fuse(); });
    }
    m_isFused = true;
}

void Yolo11::toDevice(const c10::Device& device) {
    for (std::size_t stage = 0; stage < m_blocks.size(); ++stage) {
        if (const auto block = module(stage))
            block->to(device);
    }
}

std::unique_ptr<nn::Model> Yolo11::clone() const {
    const Tensor& any = m_head->dfl->conv->weight;
    auto copy = std::make_unique<Yolo11>(m_layout, any.options().requires_grad(false));
    if (m_isFused) {
        for (std::size_t stage = 0; stage < m_blocks.size(); ++stage) {
            if (const auto block = copy->module(stage))
                forEachConv(*block, [](nn::ConvImpl& conv) { conv.removeBatchNorm(); });
        }
        copy->m_isFused = true;
    }
    copy->transfer(stateDict());
    return copy;
}

}  // namespace engine::zoo
