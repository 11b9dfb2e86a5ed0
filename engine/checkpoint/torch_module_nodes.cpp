// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_module_nodes.h"

#include <fmt/format.h>

#include "engine/api/error.h"

namespace engine::checkpoint {
namespace {

std::string_view storageClass(c10::ScalarType type) {
    switch (type) {
        case c10::ScalarType::Half:
            return "HalfStorage";
        case c10::ScalarType::Float:
            return "FloatStorage";
        case c10::ScalarType::Long:
            return "LongStorage";
        default:
            throw Error(ErrorKind::Internal, "model.type",
                        fmt::format("[checkpoint] a model file for Python holds no {}", c10::toString(type)));
    }
}

}  // namespace

TorchModuleNodes::TorchModuleNodes(PickleTree& tree, const StateDict& tensors)
    : m_tree(tree), m_tensors(tensors.begin(), tensors.end()) {}

const Tensor& TorchModuleNodes::get(const std::string& key) const {
    const auto found = m_tensors.find(key);
    if (found == m_tensors.end()) {
        throw Error(ErrorKind::Internal, "model.key",
                    fmt::format("[checkpoint] the model to be written lacks the tensor {}", key));
    }
    return found->second;
}

PickleNode* TorchModuleNodes::global(std::string_view module, std::string_view name) {
    PickleNode*& node = m_globals[fmt::format("{}.{}", module, name)];
    if (node == nullptr) {
        node = m_tree.global(module, name);
    }
    return node;
}

PickleNode* TorchModuleNodes::dict(const NamedNodes& entries) {
    PickleNode* node = m_tree.dict();
    for (const auto& [key, value] : entries) {
        PickleTree::append(*node, m_tree.text(key));
        PickleTree::append(*node, value);
    }
    return node;
}

PickleNode* TorchModuleNodes::integers(c10::IntArrayRef values) {
    std::vector<PickleNode*> nodes;
    for (const std::int64_t value : values) {
        nodes.push_back(m_tree.integer(value));
    }
    return m_tree.tuple(std::move(nodes));
}

PickleNode* TorchModuleNodes::module(std::string_view module, std::string_view name, const NamedNodes& parameters,
                                     const NamedNodes& buffers, const NamedNodes& children,
                                     const NamedNodes& attributes) {
    NamedNodes state{{"training", m_tree.boolean(false)},
                     {"_parameters", dict(parameters)},
                     {"_buffers", dict(buffers)},
                     {"_non_persistent_buffers_set", m_tree.call(global("__builtin__", "set"), {m_tree.list({})})}};
    for (const char* hooks : {"_backward_pre_hooks", "_backward_hooks", "_is_full_backward_hook", "_forward_hooks",
                              "_forward_hooks_with_kwargs", "_forward_hooks_always_called", "_forward_pre_hooks",
                              "_forward_pre_hooks_with_kwargs", "_state_dict_hooks", "_state_dict_pre_hooks",
                              "_load_state_dict_pre_hooks", "_load_state_dict_post_hooks"}) {
        const bool isFlag = std::string_view(hooks) == "_is_full_backward_hook";
        state.emplace_back(hooks, isFlag ? m_tree.none() : m_tree.orderedDict());
    }
    state.emplace_back("_modules", dict(children));
    state.insert(state.end(), attributes.begin(), attributes.end());
    return m_tree.instance(global(module, name), dict(state));
}

PickleNode* TorchModuleNodes::module(std::string_view module, std::string_view name, const NamedNodes& children,
                                     const NamedNodes& attributes) {
    return this->module(module, name, {}, {}, children, attributes);
}

PickleNode* TorchModuleNodes::container(std::string_view name, const std::vector<PickleNode*>& children) {
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < children.size(); ++i) {
        numbers.push_back(std::to_string(i));
    }
    NamedNodes named;
    for (std::size_t i = 0; i < children.size(); ++i) {
        named.emplace_back(numbers[i], children[i]);
    }
    return module("torch.nn.modules.container", name, named);
}

PickleNode* TorchModuleNodes::tensor(const Tensor& value) {
    const Tensor stored = value.cpu().contiguous();
    PickleNode* id = m_tree.tuple({m_tree.text("storage"), global("torch", storageClass(stored.scalar_type())),
                                   m_tree.text(std::to_string(m_storages.size())), m_tree.text("cpu"),
                                   m_tree.integer(stored.numel())});
    m_storages.push_back(stored);
    return m_tree.call(global("torch._utils", "_rebuild_tensor_v2"),
                       {m_tree.persistent(id), m_tree.integer(0), integers(stored.sizes()), integers(stored.strides()),
                        m_tree.boolean(false), m_tree.orderedDict()});
}

PickleNode* TorchModuleNodes::take(const std::string& key, bool isParameter) {
    const Tensor value = get(key).detach();
    m_taken += 1;
    PickleNode* node = tensor(value.is_floating_point() ? value.to(c10::ScalarType::Half) : value);
    if (!isParameter) {
        return node;
    }
    m_parameters += value.numel();
    return m_tree.call(global("torch._utils", "_rebuild_parameter"),
                       {node, m_tree.boolean(false), m_tree.orderedDict()});
}

PickleNode* TorchModuleNodes::conv2d(const std::string& prefix, int stride, bool isDepthwise) {
    const Tensor& weight = get(prefix + ".weight");
    const std::int64_t out = weight.size(0);
    const std::int64_t kernel = weight.size(2);
    const std::int64_t padding = kernel / 2;
    PickleNode* parameter = take(prefix + ".weight", true);
    PickleNode* bias = has(prefix + ".bias") ? take(prefix + ".bias", true) : m_tree.none();
    return module("torch.nn.modules.conv", "Conv2d", {{"weight", parameter}, {"bias", bias}}, {}, {},
                  {{"in_channels", m_tree.integer(isDepthwise ? out : weight.size(1))},
                   {"out_channels", m_tree.integer(out)},
                   {"kernel_size", pair(kernel)},
                   {"stride", pair(stride)},
                   {"padding", pair(padding)},
                   {"dilation", pair(1)},
                   {"transposed", m_tree.boolean(false)},
                   {"output_padding", pair(0)},
                   {"groups", m_tree.integer(isDepthwise ? out : 1)},
                   {"padding_mode", m_tree.text("zeros")},
                   {"_reversed_padding_repeated_twice", integers({padding, padding, padding, padding})}});
}

PickleNode* TorchModuleNodes::batchNorm(const std::string& prefix, double eps, double momentum) {
    const std::int64_t channels = get(prefix + ".weight").numel();
    const NamedNodes parameters{{"weight", take(prefix + ".weight", true)}, {"bias", take(prefix + ".bias", true)}};
    const NamedNodes buffers{{"running_mean", take(prefix + ".running_mean", false)},
                             {"running_var", take(prefix + ".running_var", false)},
                             {"num_batches_tracked", take(prefix + ".num_batches_tracked", false)}};
    return module("torch.nn.modules.batchnorm", "BatchNorm2d", parameters, buffers, {},
                  {{"num_features", m_tree.integer(channels)},
                   {"eps", m_tree.real(eps)},
                   {"momentum", m_tree.real(momentum)},
                   {"affine", m_tree.boolean(true)},
                   {"track_running_stats", m_tree.boolean(true)}});
}

PickleNode* TorchModuleNodes::silu() {
    if (m_silu == nullptr) {
        m_silu = module("torch.nn.modules.activation", "SiLU", {}, {{"inplace", m_tree.boolean(false)}});
    }
    return m_silu;
}

PickleNode* TorchModuleNodes::identity() {
    return module("torch.nn.modules.linear", "Identity", {});
}

PickleNode* TorchModuleNodes::maxPool(int kernel) {
    return module("torch.nn.modules.pooling", "MaxPool2d", {},
                  {{"kernel_size", m_tree.integer(kernel)},
                   {"stride", m_tree.integer(1)},
                   {"padding", m_tree.integer(kernel / 2)},
                   {"dilation", m_tree.integer(1)},
                   {"return_indices", m_tree.boolean(false)},
                   {"ceil_mode", m_tree.boolean(false)}});
}

PickleNode* TorchModuleNodes::upsample(double factor) {
    return module("torch.nn.modules.upsampling", "Upsample", {},
                  {{"name", m_tree.text("Upsample")},
                   {"size", m_tree.none()},
                   {"scale_factor", m_tree.real(factor)},
                   {"mode", m_tree.text("nearest")},
                   {"align_corners", m_tree.none()},
                   {"recompute_scale_factor", m_tree.none()}});
}

}  // namespace engine::checkpoint
