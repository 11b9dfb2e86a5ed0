// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/checkpoint/pickle_tree.h"
#include "engine/core/state_dict.h"

namespace engine::checkpoint {

using NamedNodes = std::vector<std::pair<std::string_view, PickleNode*>>;

/// Makes the pickle of torch.nn modules around the tensors of a state dict (yolo11-spec.md 2.4). Tensors are taken by
/// key; each function that takes a `prefix` expects the keys below it and throws Error (Internal) where one is missing.
class TorchModuleNodes {
public:
    /// Both must outlive this.
    TorchModuleNodes(PickleTree& tree, const StateDict& tensors);

    PickleTree& tree() { return m_tree; }
    /// Number k is the storage "k": CPU, contiguous, floating point as float16 except where said.
    const std::vector<Tensor>& storages() const { return m_storages; }
    bool has(const std::string& key) const { return m_tensors.contains(key); }
    const Tensor& get(const std::string& key) const;
    std::int64_t parametersTaken() const { return m_parameters; }
    std::size_t tensorsTaken() const { return m_taken; }

    /// An object of a torch.nn.Module class with the containers that each has.
    PickleNode* module(std::string_view module, std::string_view name, const NamedNodes& parameters,
                       const NamedNodes& buffers, const NamedNodes& children, const NamedNodes& attributes);
    /// Without tensors of its own.
    PickleNode* module(std::string_view module, std::string_view name, const NamedNodes& children,
                       const NamedNodes& attributes = {});
    /// @param name "Sequential" or "ModuleList"
    PickleNode* container(std::string_view name, const std::vector<PickleNode*>& children);

    PickleNode* conv2d(const std::string& prefix, int stride, bool isDepthwise);
    PickleNode* batchNorm(const std::string& prefix, double eps, double momentum);
    /// One object for all, as in published files.
    PickleNode* silu();
    PickleNode* identity();
    PickleNode* maxPool(int kernel);
    PickleNode* upsample(double factor);

    /// A tensor that is no entry of the state dict, in its own dtype.
    PickleNode* tensor(const Tensor& value);
    PickleNode* dict(const NamedNodes& entries);

private:
    PickleNode* take(const std::string& key, bool isParameter);
    PickleNode* integers(c10::IntArrayRef values);
    PickleNode* pair(std::int64_t value) { return integers({value, value}); }
    PickleNode* global(std::string_view module, std::string_view name);

    PickleTree& m_tree;
    std::unordered_map<std::string, Tensor> m_tensors;
    std::unordered_map<std::string, PickleNode*> m_globals;
    std::vector<Tensor> m_storages;
    PickleNode* m_silu = nullptr;
    std::int64_t m_parameters = 0;
    std::size_t m_taken = 0;
};

}  // namespace engine::checkpoint
