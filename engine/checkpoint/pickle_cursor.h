// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace engine::checkpoint {

/// Goes through the bytes of a pickle, opcode by opcode, never past their end. `bytes` must outlive it.
/// Throws FormatError (model.truncated) where too few bytes are left.
class PickleCursor {
public:
    explicit PickleCursor(std::string_view bytes) : m_bytes(bytes) {}

    /// The next opcode; later failures name its offset.
    std::uint8_t opcode();
    std::size_t opcodeOffset() const { return m_opcode; }

    std::string_view take(std::uint64_t size);
    /// `size` bytes must be there; they are not skipped.
    void expect(std::uint64_t size) const;
    /// Little-endian, 1 to 8 bytes.
    std::uint64_t number(int size);
    /// Big-endian double.
    double real();
    /// Up to a line feed, which is skipped.
    std::string_view line();

    /// Throws FormatError (model.damaged) with the offset of the opcode.
    [[noreturn]] void fail(const std::string& what) const;

private:
    std::string_view m_bytes;
    std::size_t m_position = 0;
    std::size_t m_opcode = 0;
};

}  // namespace engine::checkpoint
