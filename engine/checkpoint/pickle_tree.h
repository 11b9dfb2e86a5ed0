// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace engine::checkpoint {

enum class PickleKind : std::uint8_t {
    None,
    Bool,
    Int,
    Float,
    Text,
    Bytes,
    List,
    Tuple,
    Set,
    Dict,
    Global,
    Instance,
    Call,
    Persistent
};

/// What a pickle says, inert: nothing is imported, built or called. Nodes are shared and may form cycles, as the
/// objects they stand for; whoever walks them limits depth and work.
struct PickleNode {
    PickleKind kind = PickleKind::None;
    bool isOrdered = false;           ///< Dict: a collections.OrderedDict
    std::uint16_t depth = 1;          ///< levels when it was made; later growth of its children is not seen
    std::int64_t integer = 0;         ///< Bool, Int; Global: length of the module's name
    double real = 0;                  ///< Float
    std::string_view text;            ///< Text, Bytes (also integers above 64 bits, as stored); Global: "module.name"
    std::vector<PickleNode*> items;   ///< elements; Dict, and what Python sets on objects: key, value, key, value
    PickleNode* callable = nullptr;   ///< Instance: its class; Call: what would be called
    PickleNode* arguments = nullptr;  ///< Instance, Call: a tuple; Persistent: the id
    PickleNode* state = nullptr;      ///< Instance, Call, Dict: what Python gives to __setstate__
};

/// Owns the nodes, without recursion at the end of their life. Movable; nodes keep their address.
class PickleTree {
public:
    static constexpr std::size_t kMaxNodes = 500'000;

    explicit PickleTree(std::string bytes = {}) : m_bytes(std::make_unique<const std::string>(std::move(bytes))) {}
    PickleTree(PickleTree&&) = default;
    PickleTree& operator=(PickleTree&&) = default;

    const PickleNode* root = nullptr;
    std::size_t pickleBytes = 0;  ///< up to and with its STOP; what follows in bytes() was not looked at

    /// The pickle that was read; texts point into it.
    const std::string& bytes() const { return *m_bytes; }
    /// "module.name" of every Global, sorted.
    const std::set<std::string, std::less<>>& globals() const { return m_globals; }
    /// Every Persistent.
    const std::vector<const PickleNode*>& persistents() const { return m_persistents; }

    /// Throws FormatError (model.damaged) above kMaxNodes, as all below.
    PickleNode* add(PickleKind kind);
    PickleNode* none() { return add(PickleKind::None); }
    PickleNode* boolean(bool value);
    PickleNode* integer(std::int64_t value);
    PickleNode* real(double value);
    /// The same text gives the same node.
    PickleNode* text(std::string_view value);
    PickleNode* list(std::vector<PickleNode*> items);
    PickleNode* tuple(std::vector<PickleNode*> items);
    PickleNode* dict(const std::vector<std::pair<PickleNode*, PickleNode*>>& entries = {});
    PickleNode* orderedDict();
    PickleNode* global(std::string_view module, std::string_view name);
    PickleNode* call(PickleNode* callable, std::vector<PickleNode*> arguments);
    PickleNode* instance(PickleNode* type, PickleNode* state);
    PickleNode* persistent(PickleNode* id);

    /// Appends to a container. Throws FormatError where that nests deeper than limits::kPickleDepth.
    static void append(PickleNode& parent, PickleNode* child);
    static void nest(PickleNode& parent, const PickleNode& child);

private:
    std::unique_ptr<const std::string> m_bytes;  ///< on the heap: views into it outlive a move
    std::deque<PickleNode> m_nodes;
    std::set<std::string, std::less<>> m_globals;
    std::vector<const PickleNode*> m_persistents;
    std::deque<std::string> m_texts;
    std::map<std::string_view, PickleNode*> m_interned;
};

/// The last value of a text key in a Dict; nullptr where there is none, or `dict` is null or no Dict.
const PickleNode* find(const PickleNode* dict, std::string_view key);
/// find() in the state of an Instance.
const PickleNode* attribute(const PickleNode* object, std::string_view key);
/// "ultralytics.nn.tasks.DetectionModel" for an Instance or Call of a Global, also of one that a Persistent names
/// together with its source text; empty for all else.
std::string_view className(const PickleNode* object);

}  // namespace engine::checkpoint
