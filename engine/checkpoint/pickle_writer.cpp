// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/pickle_writer.h"

#include <bit>
#include <limits>
#include <unordered_map>

#include "engine/checkpoint/pickle_opcodes.h"

namespace engine::checkpoint {
namespace {

class Writer {
public:
    explicit Writer(const PickleTree& tree) {
        count(*tree.root);
        opcode(PickleOpcode::Proto);
        number(2, 1);
        write(*tree.root);
        opcode(PickleOpcode::Stop);
    }

    std::string bytes() && { return std::move(m_bytes); }

private:
    static constexpr std::uint32_t kNotStored = std::numeric_limits<std::uint32_t>::max();
    struct Use {
        std::uint32_t count = 0;
        std::uint32_t memo = kNotStored;
    };

    void count(const PickleNode& node) {
        if (++m_uses[&node].count > 1) {
            return;
        }
        for (const PickleNode* item : node.items) {
            count(*item);
        }
        for (const PickleNode* part : {node.callable, node.arguments, node.state}) {
            if (part != nullptr) {
                count(*part);
            }
        }
    }

    void opcode(PickleOpcode code) { m_bytes += static_cast<char>(code); }

    void number(std::uint64_t value, int size) {
        for (int i = 0; i < size; ++i) {
            m_bytes += static_cast<char>(value >> (8 * i) & 0xFF);
        }
    }

    void integer(std::int64_t value) {
        if (value >= 0 && value <= 0xFF) {
            opcode(PickleOpcode::BinInt1);
            number(static_cast<std::uint64_t>(value), 1);
        } else if (value >= 0 && value <= 0xFFFF) {
            opcode(PickleOpcode::BinInt2);
            number(static_cast<std::uint64_t>(value), 2);
        } else if (value == static_cast<std::int32_t>(value)) {
            opcode(PickleOpcode::BinInt);
            number(static_cast<std::uint64_t>(value), 4);
        } else {
            opcode(PickleOpcode::Long1);
            number(8, 1);
            number(static_cast<std::uint64_t>(value), 8);
        }
    }

    void memo(PickleOpcode shortCode, PickleOpcode longCode, std::uint32_t index) {
        opcode(index <= 0xFF ? shortCode : longCode);
        number(index, index <= 0xFF ? 1 : 4);
    }

    void real(double value) {
        opcode(PickleOpcode::BinFloat);
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            m_bytes += static_cast<char>(bits >> shift & 0xFF);
        }
    }

    void tuple(const PickleNode& node) {
        static constexpr PickleOpcode kShort[] = {PickleOpcode::EmptyTuple, PickleOpcode::Tuple1, PickleOpcode::Tuple2,
                                                  PickleOpcode::Tuple3};
        if (node.items.size() > 3) {
            opcode(PickleOpcode::Mark);
        }
        for (const PickleNode* item : node.items) {
            write(*item);
        }
        opcode(node.items.size() > 3 ? PickleOpcode::Tuple : kShort[node.items.size()]);
    }

    void items(const PickleNode& node, PickleOpcode add) {
        if (node.items.empty()) {
            return;
        }
        opcode(PickleOpcode::Mark);
        for (const PickleNode* item : node.items) {
            write(*item);
        }
        opcode(add);
    }

    void orderedDict() {
        global("collections", "OrderedDict");
        opcode(PickleOpcode::EmptyTuple);
        opcode(PickleOpcode::Reduce);
    }

    void global(std::string_view module, std::string_view name) {
        opcode(PickleOpcode::Global);
        m_bytes.append(module).append("\n").append(name).append("\n");
    }

    /// The value without what may refer back to it: items and state are added once it is in the memo.
    void begin(const PickleNode& node) {
        switch (node.kind) {
            case PickleKind::None:
                return opcode(PickleOpcode::None);
            case PickleKind::Bool:
                return opcode(node.integer != 0 ? PickleOpcode::NewTrue : PickleOpcode::NewFalse);
            case PickleKind::Int:
                return integer(node.integer);
            case PickleKind::Float:
                return real(node.real);
            case PickleKind::Text:
            case PickleKind::Bytes:
                opcode(node.kind == PickleKind::Text ? PickleOpcode::BinUnicode : PickleOpcode::BinBytes);
                number(node.text.size(), 4);
                m_bytes += node.text;
                return;
            case PickleKind::List:
                return opcode(PickleOpcode::EmptyList);
            case PickleKind::Set:
                return opcode(PickleOpcode::EmptySet);
            case PickleKind::Dict:
                return node.isOrdered ? orderedDict() : opcode(PickleOpcode::EmptyDict);
            case PickleKind::Tuple:
                return tuple(node);
            case PickleKind::Global: {
                const auto length = static_cast<std::size_t>(node.integer);
                return global(node.text.substr(0, length), node.text.substr(length + 1));
            }
            case PickleKind::Instance:
            case PickleKind::Call:
                write(*node.callable);
                write(*node.arguments);
                return opcode(node.kind == PickleKind::Call ? PickleOpcode::Reduce : PickleOpcode::NewObj);
            case PickleKind::Persistent:
                write(*node.arguments);
                return opcode(PickleOpcode::BinPersId);
        }
    }

    void write(const PickleNode& node) {
        Use& use = m_uses.at(&node);
        if (use.memo != kNotStored) {
            memo(PickleOpcode::BinGet, PickleOpcode::LongBinGet, use.memo);
            return;
        }
        begin(node);
        if (use.count > 1 && node.kind > PickleKind::Float) {
            use.memo = m_stored++;
            memo(PickleOpcode::BinPut, PickleOpcode::LongBinPut, use.memo);
        }
        if (node.kind == PickleKind::List || node.kind == PickleKind::Set) {
            items(node, node.kind == PickleKind::List ? PickleOpcode::Appends : PickleOpcode::AddItems);
        } else if (node.kind != PickleKind::Tuple) {
            items(node, PickleOpcode::SetItems);
        }
        if (node.state != nullptr) {
            write(*node.state);
            opcode(PickleOpcode::Build);
        }
    }

    std::string m_bytes;
    std::unordered_map<const PickleNode*, Use> m_uses;
    std::uint32_t m_stored = 0;
};

}  // namespace

std::string writePickle(const PickleTree& tree) {
    return Writer(tree).bytes();
}

}  // namespace engine::checkpoint
