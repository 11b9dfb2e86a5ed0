// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace engine::data {

/// Unsigned numbers at offsets of a block of bytes; nothing where they reach past its end.
class ByteView {
public:
    ByteView(std::string_view bytes, bool isLittleEndian) : m_bytes(bytes), m_isLittle(isLittleEndian) {}

    std::optional<std::uint16_t> u16(std::uint64_t at) const {
        const auto value = number(at, 2);
        return value ? std::optional<std::uint16_t>(static_cast<std::uint16_t>(*value)) : std::nullopt;
    }
    std::optional<std::uint32_t> u32(std::uint64_t at) const { return number(at, 4); }

private:
    std::optional<std::uint32_t> number(std::uint64_t at, std::uint64_t size) const {
        if (at > m_bytes.size() || size > m_bytes.size() - at)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::uint64_t i = 0; i < size; ++i) {
            const std::uint64_t from = m_isLittle ? at + size - 1 - i : at + i;
            value = value << 8 | static_cast<std::uint8_t>(m_bytes[from]);
        }
        return value;
    }

    std::string_view m_bytes;
    bool m_isLittle;
};

}  // namespace engine::data
