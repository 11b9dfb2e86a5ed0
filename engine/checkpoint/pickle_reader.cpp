// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/pickle_reader.h"

#include <vector>

#include <fmt/format.h>

#include "engine/api/limits.h"
#include "engine/checkpoint/format_error.h"
#include "engine/checkpoint/pickle_cursor.h"
#include "engine/checkpoint/pickle_opcodes.h"

namespace engine::checkpoint {
namespace {

class Reader {
public:
    explicit Reader(std::string bytes) : m_tree(std::move(bytes)), m_cursor(m_tree.bytes()) {}

    PickleTree read() {
        for (std::int64_t opcodes = 0;; ++opcodes) {
            if (opcodes == limits::kPickleOpcodes) {
                throw FormatError("model.damaged", fmt::format("its pickle has more than {} opcodes", opcodes));
            }
            const std::uint8_t opcode = m_cursor.opcode();
            if (opcode == static_cast<std::uint8_t>(PickleOpcode::Stop)) {
                m_tree.root = pop();
                m_tree.pickleBytes = m_cursor.opcodeOffset() + 1;
                return std::move(m_tree);
            }
            execute(opcode);
        }
    }

private:
    [[noreturn]] void fail(const std::string& what) const { m_cursor.fail(what); }

    void push(PickleNode* node) { m_stack.push_back(node); }

    PickleNode* top() const {
        if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back())) {
            fail("nothing is on the stack");
        }
        return m_stack.back();
    }

    PickleNode* pop() {
        PickleNode* node = top();
        m_stack.pop_back();
        return node;
    }

    std::vector<PickleNode*> popToMark() {
        if (m_marks.empty()) {
            fail("no mark is on the stack");
        }
        const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
        std::vector<PickleNode*> items(first, m_stack.end());
        m_stack.erase(first, m_stack.end());
        m_marks.pop_back();
        return items;
    }

    void pushText(PickleKind kind, std::uint64_t size) {
        PickleNode* node = m_tree.add(kind);
        node->text = m_cursor.take(size);
        push(node);
    }

    void pushTuple(std::size_t size) {
        std::vector<PickleNode*> items(size);
        for (std::size_t i = size; i > 0; --i) {
            items[i - 1] = pop();
        }
        push(m_tree.tuple(std::move(items)));
    }

    void pushGlobal(std::string_view module, std::string_view name) {
        if (module.size() + name.size() > 1000) {
            fail("a class name is longer than 1000 bytes");
        }
        push(m_tree.global(module, name));
    }

    /// An integer of up to 8 bytes; a longer one is kept as its bytes.
    void pushLong() {
        const std::string_view bytes = m_cursor.take(m_cursor.number(1));
        if (bytes.size() > 8) {
            PickleNode* node = m_tree.add(PickleKind::Bytes);
            node->text = bytes;
            push(node);
            return;
        }
        std::uint64_t value = !bytes.empty() && (bytes.back() & 0x80) != 0 ? ~std::uint64_t{0} : 0;
        for (std::size_t i = bytes.size(); i > 0; --i) {
            value = value << 8 | static_cast<unsigned char>(bytes[i - 1]);
        }
        push(m_tree.integer(static_cast<std::int64_t>(value)));
    }

    void memoize(std::uint64_t index) {
        if (index >= static_cast<std::uint64_t>(limits::kPickleMemo)) {
            fail(fmt::format("memo number {} is above {}", index, limits::kPickleMemo));
        }
        if (index >= m_memo.size()) {
            m_memo.resize(index + 1);
        }
        m_memo[index] = top();
        m_memoCount += 1;
    }

    void recall(std::uint64_t index) {
        if (index >= m_memo.size() || m_memo[index] == nullptr) {
            fail(fmt::format("memo number {} was never stored", index));
        }
        push(m_memo[index]);
    }

    /// The container under the items: its own kind, or an object, on which Python calls append or __setitem__.
    PickleNode& container(PickleKind kind) const {
        PickleNode* node = top();
        if (node->kind != kind && node->kind != PickleKind::Instance && node->kind != PickleKind::Call) {
            fail("items for what is not a container");
        }
        return *node;
    }

    void extend(PickleKind kind, const std::vector<PickleNode*>& items) {
        PickleNode& target = container(kind);
        if (kind == PickleKind::Dict && items.size() % 2 != 0) {
            fail("a key without a value");
        }
        for (PickleNode* item : items) {
            PickleTree::append(target, item);
        }
    }

    void reduce(PickleKind kind) {
        PickleNode* arguments = pop();
        PickleNode* callable = pop();
        if (arguments->kind != PickleKind::Tuple) {
            fail("arguments that are no tuple");
        }
        PickleNode* node = m_tree.add(kind);
        if (callable->kind == PickleKind::Global && callable->text == "collections.OrderedDict" &&
            arguments->items.empty()) {
            node->kind = PickleKind::Dict;
            node->isOrdered = true;
        } else {
            node->callable = callable;
            node->arguments = arguments;
            PickleTree::nest(*node, *callable);
            PickleTree::nest(*node, *arguments);
        }
        push(node);
    }

    void build() {
        PickleNode* state = pop();
        PickleNode* target = top();
        if (target->kind != PickleKind::Instance && target->kind != PickleKind::Call &&
            target->kind != PickleKind::Dict) {
            fail("a state for what is not an object");
        }
        PickleTree::nest(*target, *state);
        target->state = state;
    }

    void stackGlobal() {
        const PickleNode* name = pop();
        const PickleNode* module = pop();
        if (name->kind != PickleKind::Text || module->kind != PickleKind::Text) {
            fail("a class name that is not text");
        }
        pushGlobal(module->text, name->text);
    }

    void execute(std::uint8_t opcode) {
        switch (static_cast<PickleOpcode>(opcode)) {
            case PickleOpcode::Proto:
                if (const auto protocol = m_cursor.number(1); protocol < 2 || protocol > 5) {
                    fail(fmt::format("protocol {}, expected 2 to 5", protocol));
                }
                return;
            case PickleOpcode::Frame:
                return m_cursor.expect(m_cursor.number(8));
            case PickleOpcode::Mark:
                m_marks.push_back(m_stack.size());
                return;
            case PickleOpcode::None:
                return push(m_tree.none());
            case PickleOpcode::NewTrue:
                return push(m_tree.boolean(true));
            case PickleOpcode::NewFalse:
                return push(m_tree.boolean(false));
            case PickleOpcode::BinInt:
                return push(m_tree.integer(static_cast<std::int32_t>(static_cast<std::uint32_t>(m_cursor.number(4)))));
            case PickleOpcode::BinInt1:
                return push(m_tree.integer(static_cast<std::int64_t>(m_cursor.number(1))));
            case PickleOpcode::BinInt2:
                return push(m_tree.integer(static_cast<std::int64_t>(m_cursor.number(2))));
            case PickleOpcode::Long1:
                return pushLong();
            case PickleOpcode::BinFloat:
                return push(m_tree.real(m_cursor.real()));
            case PickleOpcode::BinUnicode:
                return pushText(PickleKind::Text, m_cursor.number(4));
            case PickleOpcode::ShortBinUnicode:
                return pushText(PickleKind::Text, m_cursor.number(1));
            case PickleOpcode::BinBytes:
                return pushText(PickleKind::Bytes, m_cursor.number(4));
            case PickleOpcode::ShortBinBytes:
                return pushText(PickleKind::Bytes, m_cursor.number(1));
            case PickleOpcode::EmptyDict:
                return push(m_tree.add(PickleKind::Dict));
            case PickleOpcode::EmptyList:
                return push(m_tree.add(PickleKind::List));
            case PickleOpcode::EmptyTuple:
                return push(m_tree.add(PickleKind::Tuple));
            case PickleOpcode::EmptySet:
                return push(m_tree.add(PickleKind::Set));
            case PickleOpcode::Tuple:
                return push(m_tree.tuple(popToMark()));
            case PickleOpcode::Tuple1:
                return pushTuple(1);
            case PickleOpcode::Tuple2:
                return pushTuple(2);
            case PickleOpcode::Tuple3:
                return pushTuple(3);
            case PickleOpcode::Append: {
                PickleNode* item = pop();
                return extend(PickleKind::List, {item});
            }
            case PickleOpcode::Appends:
                return extend(PickleKind::List, popToMark());
            case PickleOpcode::AddItems:
                return extend(PickleKind::Set, popToMark());
            case PickleOpcode::SetItem: {
                PickleNode* value = pop();
                PickleNode* key = pop();
                return extend(PickleKind::Dict, {key, value});
            }
            case PickleOpcode::SetItems:
                return extend(PickleKind::Dict, popToMark());
            case PickleOpcode::Global: {
                const std::string_view module = m_cursor.line();
                return pushGlobal(module, m_cursor.line());
            }
            case PickleOpcode::StackGlobal:
                return stackGlobal();
            case PickleOpcode::Reduce:
                return reduce(PickleKind::Call);
            case PickleOpcode::NewObj:
                return reduce(PickleKind::Instance);
            case PickleOpcode::Build:
                return build();
            case PickleOpcode::BinPersId:
                return push(m_tree.persistent(pop()));
            case PickleOpcode::BinPut:
                return memoize(m_cursor.number(1));
            case PickleOpcode::LongBinPut:
                return memoize(m_cursor.number(4));
            case PickleOpcode::Memoize:
                return memoize(m_memoCount);
            case PickleOpcode::BinGet:
                return recall(m_cursor.number(1));
            case PickleOpcode::LongBinGet:
                return recall(m_cursor.number(4));
            case PickleOpcode::Stop:
                break;
        }
        if (isPythonOpcode(opcode)) {
            throw FormatError("model.unsafe_opcode",
                              fmt::format("its pickle uses opcode {} at offset {}, which Espalier does not read",
                                          opcodeName(opcode), m_cursor.opcodeOffset()),
                              "Save the weights again with a current PyTorch (torch.save), or as .safetensors.",
                              {opcodeName(opcode)});
        }
        fail(fmt::format("{} is not a pickle opcode", opcodeName(opcode)));
    }

    PickleTree m_tree;
    PickleCursor m_cursor;
    std::vector<PickleNode*> m_stack;
    std::vector<std::size_t> m_marks;
    std::vector<PickleNode*> m_memo;
    std::uint64_t m_memoCount = 0;
};

}  // namespace

PickleTree readPickle(std::string bytes) {
    return Reader(std::move(bytes)).read();
}

}  // namespace engine::checkpoint
