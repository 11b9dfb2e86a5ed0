// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/linear.h"
#include "engine/nn/pool.h"
#include "engine/zoo/staged_model.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace engine::zoo {

/// Collects the stages of a classifier: a chain, the pooled features before the head.
class ClassifierStages {
public:
    /// @param stride of the output map.
    void add(std::string module, std::string key, std::shared_ptr<nn::Block> block, std::int64_t channels, int stride);
    void addPool(std::int64_t channels);
    void addHead(std::string module, std::string key, std::shared_ptr<nn::Block> block, std::int64_t classCount);
    std::vector<Stage> take() { return std::move(m_stages); }

private:
    std::vector<Stage> m_stages;
};

/// 224 px out of 256, torchvision's mean and deviation of ImageNet.
Network imageNetClassifier(const std::string& architecture, std::int64_t classCount);

}  // namespace engine::zoo
