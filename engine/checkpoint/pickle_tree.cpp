// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/pickle_tree.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/api/limits.h"
#include "engine/checkpoint/format_error.h"

namespace engine::checkpoint {

PickleNode* PickleTree::add(PickleKind kind) {
    if (m_nodes.size() == kMaxNodes) {
        throw FormatError("model.damaged", fmt::format("its pickle holds more than {} values", kMaxNodes));
    }
    PickleNode& node = m_nodes.emplace_back();
    node.kind = kind;
    return &node;
}

PickleNode* PickleTree::boolean(bool value) {
    PickleNode* node = add(PickleKind::Bool);
    node->integer = value ? 1 : 0;
    return node;
}

PickleNode* PickleTree::integer(std::int64_t value) {
    PickleNode* node = add(PickleKind::Int);
    node->integer = value;
    return node;
}

PickleNode* PickleTree::real(double value) {
    PickleNode* node = add(PickleKind::Float);
    node->real = value;
    return node;
}

PickleNode* PickleTree::text(std::string_view value) {
    if (const auto known = m_interned.find(value); known != m_interned.end()) {
        return known->second;
    }
    PickleNode* node = add(PickleKind::Text);
    node->text = m_texts.emplace_back(value);
    m_interned.emplace(node->text, node);
    return node;
}

PickleNode* PickleTree::list(std::vector<PickleNode*> items) {
    PickleNode* node = add(PickleKind::List);
    for (PickleNode* item : items) {
        append(*node, item);
    }
    return node;
}

PickleNode* PickleTree::tuple(std::vector<PickleNode*> items) {
    PickleNode* node = list(std::move(items));
    node->kind = PickleKind::Tuple;
    return node;
}

PickleNode* PickleTree::dict(const std::vector<std::pair<PickleNode*, PickleNode*>>& entries) {
    PickleNode* node = add(PickleKind::Dict);
    for (const auto& [key, value] : entries) {
        append(*node, key);
        append(*node, value);
    }
    return node;
}

PickleNode* PickleTree::orderedDict() {
    PickleNode* node = add(PickleKind::Dict);
    node->isOrdered = true;
    m_globals.emplace("collections.OrderedDict");
    return node;
}

PickleNode* PickleTree::global(std::string_view module, std::string_view name) {
    PickleNode* node = add(PickleKind::Global);
    node->integer = static_cast<std::int64_t>(module.size());
    node->text = *m_globals.emplace(fmt::format("{}.{}", module, name)).first;
    return node;
}

PickleNode* PickleTree::call(PickleNode* callable, std::vector<PickleNode*> arguments) {
    PickleNode* node = add(PickleKind::Call);
    node->callable = callable;
    node->arguments = tuple(std::move(arguments));
    nest(*node, *node->arguments);
    return node;
}

PickleNode* PickleTree::instance(PickleNode* type, PickleNode* state) {
    PickleNode* node = call(type, {});
    node->kind = PickleKind::Instance;
    node->state = state;
    nest(*node, *state);
    return node;
}

PickleNode* PickleTree::persistent(PickleNode* id) {
    PickleNode* node = add(PickleKind::Persistent);
    node->arguments = id;
    nest(*node, *id);
    m_persistents.push_back(node);
    return node;
}

void PickleTree::append(PickleNode& parent, PickleNode* child) {
    nest(parent, *child);
    parent.items.push_back(child);
}

void PickleTree::nest(PickleNode& parent, const PickleNode& child) {
    if (child.depth >= limits::kPickleDepth) {
        throw FormatError("model.damaged", fmt::format("its pickle nests deeper than {} levels", limits::kPickleDepth));
    }
    parent.depth = std::max<std::uint16_t>(parent.depth, child.depth + 1);
}

const PickleNode* find(const PickleNode* dict, std::string_view key) {
    if (dict == nullptr || dict->kind != PickleKind::Dict) {
        return nullptr;
    }
    for (std::size_t i = dict->items.size(); i >= 2; i -= 2) {
        const PickleNode& candidate = *dict->items[i - 2];
        if (candidate.kind == PickleKind::Text && candidate.text == key) {
            return dict->items[i - 1];
        }
    }
    return nullptr;
}

const PickleNode* attribute(const PickleNode* object, std::string_view key) {
    return object == nullptr || object->kind != PickleKind::Instance ? nullptr : find(object->state, key);
}

std::string_view className(const PickleNode* object) {
    const PickleNode* type = object == nullptr ? nullptr : object->callable;
    if (type != nullptr && type->kind == PickleKind::Persistent) {
        const std::vector<PickleNode*>& id = type->arguments->items;
        type = id.size() > 1 && id[0]->text == "module" ? id[1] : nullptr;
    }
    return type == nullptr || type->kind != PickleKind::Global ? std::string_view() : type->text;
}

}  // namespace engine::checkpoint
