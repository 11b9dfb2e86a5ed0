// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "engine/api/model_info.h"
#include "engine/checkpoint/torch_module_nodes.h"

namespace engine::checkpoint {

/// The pickle of one block of a YOLO11 detection model (yolo11-spec.md 1.4, 1.5, 2.4). Inner blocks, their number
/// and widths follow from the keys and shapes of the tensors.
class Yolo11ModuleNodes {
public:
    explicit Yolo11ModuleNodes(TorchModuleNodes& torch) : m_torch(torch), m_tree(torch.tree()) {}

    /// The module object without its place in the graph. @param inputStride of the map it gets.
    /// Throws Error (Internal) for a module that YOLO11 does not have.
    PickleNode* stage(const StageInfo& stage, int inputStride);

private:
    enum class Activation { SiLU, None };
    enum class Groups { One, Depthwise };

    PickleNode* conv(const std::string& prefix, int stride = 1, Activation activation = Activation::SiLU,
                     Groups groups = Groups::One);
    PickleNode* depthwiseConv(const std::string& prefix);
    PickleNode* bottleneck(const std::string& prefix);
    PickleNode* c3k(const std::string& prefix);
    PickleNode* c3k2(const std::string& prefix);
    PickleNode* sppf(const std::string& prefix);
    PickleNode* psaBlock(const std::string& prefix);
    PickleNode* c2psa(const std::string& prefix);
    PickleNode* detect(const std::string& prefix);
    NamedNodes convParts(const std::string& prefix, int stride, Activation activation, bool isDepthwise);

    TorchModuleNodes& m_torch;
    PickleTree& m_tree;
};

/// "ultralytics.nn.modules.conv.Conv" for "Conv"
std::string pythonClass(const std::string& module);

}  // namespace engine::checkpoint
