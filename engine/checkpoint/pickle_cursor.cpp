// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/pickle_cursor.h"

#include <bit>

#include <fmt/format.h>

#include "engine/checkpoint/format_error.h"

namespace engine::checkpoint {

std::uint8_t PickleCursor::opcode() {
    m_opcode = m_position;
    return static_cast<std::uint8_t>(number(1));
}

void PickleCursor::expect(std::uint64_t size) const {
    const std::size_t left = m_bytes.size() - m_position;
    if (size > left) {
        throw FormatError("model.truncated",
                          fmt::format("its pickle ends at offset {}, where offset {} asks for {} more bytes",
                                      m_bytes.size(), m_opcode, size - left));
    }
}

std::string_view PickleCursor::take(std::uint64_t size) {
    expect(size);
    const std::string_view bytes = m_bytes.substr(m_position, size);
    m_position += size;
    return bytes;
}

std::uint64_t PickleCursor::number(int size) {
    std::uint64_t value = 0;
    int shift = 0;
    for (const char byte : take(static_cast<std::uint64_t>(size))) {
        value |= std::uint64_t{static_cast<unsigned char>(byte)} << shift;
        shift += 8;
    }
    return value;
}

double PickleCursor::real() {
    std::uint64_t bits = 0;
    for (const char byte : take(8)) {
        bits = bits << 8 | static_cast<unsigned char>(byte);
    }
    return std::bit_cast<double>(bits);
}

std::string_view PickleCursor::line() {
    const std::size_t end = m_bytes.find('\n', m_position);
    if (end == std::string_view::npos) {
        expect(m_bytes.size() - m_position + 1);
    }
    const std::string_view text = take(end - m_position);
    take(1);
    return text;
}

void PickleCursor::fail(const std::string& what) const {
    throw FormatError("model.damaged", fmt::format("its pickle is damaged at offset {}: {}", m_opcode, what));
}

}  // namespace engine::checkpoint
