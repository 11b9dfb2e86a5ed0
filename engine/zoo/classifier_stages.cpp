// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/classifier_stages.h"

#include "engine/nn/block.h"

namespace engine::zoo {

void ClassifierStages::add(std::string module, std::string key, std::shared_ptr<nn::Block> block, std::int64_t channels,
                           int stride) {
    Stage stage;
    stage.info.module = std::move(module);
    stage.info.from = {static_cast<int>(m_stages.size()) - 1};
    stage.info.stride = stride;
    stage.info.channels = channels;
    stage.key = std::move(key);
    stage.block = std::move(block);
    m_stages.push_back(std::move(stage));
}

void ClassifierStages::addPool(std::int64_t channels) {
    add("Pool", "", nn::GlobalAveragePool().ptr(), channels, m_stages.back().info.stride);
}

void ClassifierStages::addHead(std::string module, std::string key, std::shared_ptr<nn::Block> block,
                               std::int64_t classCount) {
    add(std::move(module), std::move(key), std::move(block), classCount, m_stages.back().info.stride);
    m_stages.back().info.region = Region::Head;
}

Network imageNetClassifier(const std::string& architecture, std::int64_t classCount) {
    Network network;
    network.architecture = architecture;
    network.task = DatasetTask::Classify;
    network.classCount = classCount;
    network.input.imageSize = 224;
    network.input.mean = {0.485F, 0.456F, 0.406F};
    network.input.deviation = {0.229F, 0.224F, 0.225F};
    network.input.cropFraction = 0.875;
    return network;
}

}  // namespace engine::zoo
