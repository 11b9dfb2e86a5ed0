// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/mobilenet_v3.h"

#include "engine/nn/inverted_residual.h"
#include "engine/zoo/classifier_stages.h"

#include <ATen/ATen.h>

#include <vector>

namespace engine::zoo {

namespace {

using nn::Activation;
using nn::InvertedResidualOptions;

constexpr Activation kRelu = Activation::Relu, kHardswish = Activation::Hardswish;

/// Tables 1 and 2 of the paper; the squeezed width is a quarter of the expanded one, rounded to a multiple of 8.
std::vector<InvertedResidualOptions> blocksOf(bool isLarge) {
    if (isLarge)
        return {{16, 16, 16, 3, 1, 0, kRelu},           {16, 64, 24, 3, 2, 0, kRelu},
                {24, 72, 24, 3, 1, 0, kRelu},           {24, 72, 40, 5, 2, 24, kRelu},
                {40, 120, 40, 5, 1, 32, kRelu},         {40, 120, 40, 5, 1, 32, kRelu},
                {40, 240, 80, 3, 2, 0, kHardswish},     {80, 200, 80, 3, 1, 0, kHardswish},
                {80, 184, 80, 3, 1, 0, kHardswish},     {80, 184, 80, 3, 1, 0, kHardswish},
                {80, 480, 112, 3, 1, 120, kHardswish},  {112, 672, 112, 3, 1, 168, kHardswish},
                {112, 672, 160, 5, 2, 168, kHardswish}, {160, 960, 160, 5, 1, 240, kHardswish},
                {160, 960, 160, 5, 1, 240, kHardswish}};
    return {
        {16, 16, 16, 3, 2, 8, kRelu},         {16, 72, 24, 3, 2, 0, kRelu},        {24, 88, 24, 3, 1, 0, kRelu},
        {24, 96, 40, 5, 2, 24, kHardswish},   {40, 240, 40, 5, 1, 64, kHardswish}, {40, 240, 40, 5, 1, 64, kHardswish},
        {40, 120, 48, 5, 1, 32, kHardswish},  {48, 144, 48, 5, 1, 40, kHardswish}, {48, 288, 96, 5, 2, 72, kHardswish},
        {96, 576, 96, 5, 1, 144, kHardswish}, {96, 576, 96, 5, 1, 144, kHardswish}};
}

/// Two linear layers with the keys "0" and "3".
class HeadImpl : public nn::Block {
public:
    HeadImpl(std::int64_t in, std::int64_t width, std::int64_t classes, const at::TensorOptions& options)
        : m_first(register_module("0", nn::Linear(in, width, options))),
          m_second(register_module("3", nn::Linear(width, classes, options))) {}

    Tensor forward(const Tensor& x) override { return m_second(nn::activate(kHardswish, m_first(x))); }

private:
    nn::Linear m_first, m_second;
};
TORCH_MODULE(Head);

std::vector<Stage> makeStages(bool isLarge, std::int64_t classCount, const at::TensorOptions& options) {
    ClassifierStages stages;
    auto nextKey = [number = 0]() mutable { return "features." + std::to_string(number++) + "."; };
    const nn::ConvOptions stem{.kernel = 3, .stride = 2};
    int stride = 2;
    std::int64_t channels = 16;
    stages.add("Stem", nextKey(), nn::ConvNormBlock(3, channels, stem, kHardswish, options).ptr(), channels, stride);
    for (const InvertedResidualOptions& block : blocksOf(isLarge)) {
        stride *= static_cast<int>(block.stride);
        channels = block.out;
        stages.add("Block", nextKey(), nn::InvertedResidual(block, options).ptr(), channels, stride);
    }
    const std::int64_t features = 6 * channels, width = isLarge ? 1280 : 1024;
    stages.add("Conv", nextKey(), nn::ConvNormBlock(channels, features, nn::ConvOptions{}, kHardswish, options).ptr(),
               features, stride);
    stages.addPool(features);
    stages.addHead("Classifier", "classifier.", Head(features, width, classCount, options).ptr(), classCount);
    return stages.take();
}

}  // namespace

Network mobilenetV3(const std::string& architecture, std::int64_t classCount) {
    Network network = imageNetClassifier(architecture, classCount);
    network.scores = "classifier.3.bias";
    network.batchNormMomentum = 0.01;
    network.stages = [isLarge = architecture == "mobilenet_v3_large", classCount](const c10::TensorOptions& options) {
        return makeStages(isLarge, classCount, options);
    };
    return network;
}

}  // namespace engine::zoo
