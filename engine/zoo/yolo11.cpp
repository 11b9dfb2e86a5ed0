// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/yolo11.h"

#include "engine/nn/c2psa.h"
#include "engine/nn/c3k2.h"
#include "engine/nn/classify_head.h"
#include "engine/nn/detect_head.h"
#include "engine/nn/init.h"
#include "engine/nn/sppf.h"
#include "engine/nn/upsample.h"
#include "engine/zoo/yolo11_layout.h"

#include <ATen/ATen.h>

#include <array>

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
        case BlockKind::Upsample:
            return nn::Upsample().ptr();
        case BlockKind::Classify:
            return nn::Classify(layer.in, layer.out, options).ptr();
        case BlockKind::Concat:
        case BlockKind::Detect:
            break;
    }
    return nullptr;
}

std::shared_ptr<nn::DetectHeadImpl> makeHead(const Yolo11Layout& layout, const at::TensorOptions& options) {
    std::array<std::int64_t, 3> inputs{};
    for (std::size_t i = 0; i < inputs.size(); ++i)
        inputs[i] = layout.layers[static_cast<std::size_t>(layout.layers.back().from[i])].out;
    return nn::DetectHead(layout.classCount, inputs, options).ptr();
}

std::vector<Stage> makeStages(const Yolo11Layout& layout, const at::TensorOptions& options) {
    std::vector<Stage> stages;
    for (const Yolo11Layer& layer : layout.layers) {
        Stage stage;
        stage.info.module = blockName(layer.kind);
        stage.info.from = layer.from;
        stage.info.stride = layer.stride;
        stage.info.channels = layer.out;
        stage.info.region = layer.region;
        stage.key = "model." + std::to_string(stages.size()) + ".";
        stage.block = makeBlock(layer, options);
        if (layer.kind == BlockKind::Detect)
            stage.head = makeHead(layout, options);
        stages.push_back(std::move(stage));
    }
    return stages;
}

}  // namespace

Network yolo11(const std::string& architecture, std::int64_t classCount) {
    const Yolo11Layout layout = yolo11Layout(architecture, classCount);
    Network network;
    network.architecture = architecture;
    network.classCount = classCount;
    network.stages = [layout](const c10::TensorOptions& options) { return makeStages(layout, options); };
    if (layout.layers.back().kind == BlockKind::Detect) {
        network.scores = "model.23.cv3.0.2.bias";
        network.adjustFirstValues = nn::setDryForwardStatistics;
        return network;
    }
    network.task = DatasetTask::Classify;
    network.scores = "model.10.linear.bias";
    network.input.imageSize = 224;
    network.batchNormEps = 1e-5;
    network.batchNormMomentum = 0.1;
    return network;
}

}  // namespace engine::zoo
