// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/module_walk.h"

#include <string>
#include <unordered_set>

#include <fmt/format.h>

#include "engine/checkpoint/format_error.h"

namespace engine::checkpoint {
namespace {

constexpr int kMaxDepth = 64;
constexpr std::size_t kMaxNameBytes = 1000;
constexpr std::size_t kMaxTensors = 100'000;
constexpr std::size_t kMaxWork = 10'000'000;  // dictionary entries looked at: modules may be shared

class Walk {
public:
    explicit Walk(TorchFile& file) : m_file(file) {}

    ModuleState state;

    void module(const PickleNode& node, const std::string& prefix, int depth) {
        if (depth > kMaxDepth || prefix.size() > kMaxNameBytes) {
            throw FormatError("model.damaged", fmt::format("its modules nest deeper than {} levels", kMaxDepth));
        }
        work(node.state == nullptr ? 1 : node.state->items.size() + 1);
        noteBatchNorm(node);
        dictionary(attribute(&node, "_parameters"), prefix, true);
        dictionary(attribute(&node, "_buffers"), prefix, false, attribute(&node, "_non_persistent_buffers_set"));
        const PickleNode* children = attribute(&node, "_modules");
        if (children == nullptr || children->kind != PickleKind::Dict) {
            return;
        }
        for (std::size_t i = 0; i + 1 < children->items.size(); i += 2) {
            work(1);
            if (children->items[i + 1]->kind == PickleKind::Instance) {
                module(*children->items[i + 1], prefix + name(*children->items[i]) + ".", depth + 1);
            }
        }
    }

    void dictionary(const PickleNode* entries, const std::string& prefix, std::optional<bool> areParameters,
                    const PickleNode* leftOut = nullptr) {
        if (entries == nullptr || entries->kind != PickleKind::Dict) {
            return;
        }
        work(entries->items.size() + 1);
        for (std::size_t i = 0; i + 1 < entries->items.size(); i += 2) {
            const PickleNode& value = *entries->items[i + 1];
            if (!TorchFile::isTensor(&value) || contains(leftOut, entries->items[i]->text)) {
                continue;
            }
            add(prefix + name(*entries->items[i]), m_file.tensor(value), areParameters);
        }
    }

private:
    void work(std::size_t amount) {
        m_work += amount;
        if (m_work > kMaxWork) {
            throw FormatError("model.damaged", "its modules refer to each other without end");
        }
    }

    static std::string name(const PickleNode& key) {
        if (key.kind == PickleKind::Int) {
            return fmt::format("{}", key.integer);
        }
        if (key.kind != PickleKind::Text || key.text.size() > kMaxNameBytes) {
            throw FormatError("model.damaged", "a tensor or module has a name that is not text");
        }
        return cleanText(key.text);
    }

    /// A set is written as a Set, or as the call of `set` with a list.
    bool contains(const PickleNode* set, std::string_view key) {
        if (set != nullptr && set->kind == PickleKind::Call && set->arguments->items.size() == 1) {
            set = set->arguments->items[0];
        }
        if (set == nullptr || (set->kind != PickleKind::Set && set->kind != PickleKind::List)) {
            return false;
        }
        work(set->items.size());
        for (const PickleNode* item : set->items) {
            if (item->text == key) {
                return true;
            }
        }
        return false;
    }

    void add(const std::string& name, Tensor tensor, std::optional<bool> isParameter) {
        if (!m_names.insert(name).second) {
            throw FormatError("model.damaged", fmt::format("it holds two tensors named \"{}\"", name));
        }
        if (state.tensors.size() == kMaxTensors) {
            throw FormatError("model.damaged", fmt::format("it holds more than {} tensors", kMaxTensors));
        }
        if (isParameter.value_or(!isBufferName(name))) {
            state.parameters += tensor.numel();
        }
        state.tensors.emplace_back(name, std::move(tensor));
    }

    void noteBatchNorm(const PickleNode& node) {
        if (state.batchNormEps || !className(&node).ends_with("BatchNorm2d")) {
            return;
        }
        const PickleNode* eps = attribute(&node, "eps");
        const PickleNode* momentum = attribute(&node, "momentum");
        if (eps != nullptr && eps->kind == PickleKind::Float) {
            state.batchNormEps = eps->real;
        }
        if (momentum != nullptr && momentum->kind == PickleKind::Float) {
            state.batchNormMomentum = momentum->real;
        }
    }

    TorchFile& m_file;
    std::unordered_set<std::string> m_names;
    std::size_t m_work = 0;
};

}  // namespace

bool isModule(const PickleNode* node) {
    return attribute(node, "_modules") != nullptr;
}

ModuleState readModule(TorchFile& file, const PickleNode& module) {
    Walk walk(file);
    walk.module(module, "", 0);
    return std::move(walk.state);
}

ModuleState readTensorDictionary(TorchFile& file, const PickleNode& dictionary) {
    Walk walk(file);
    walk.dictionary(&dictionary, "", std::nullopt);
    return std::move(walk.state);
}

bool isBufferName(std::string_view name) {
    return name.ends_with("running_mean") || name.ends_with("running_var") || name.ends_with("num_batches_tracked");
}

}  // namespace engine::checkpoint
