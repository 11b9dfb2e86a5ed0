// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace test {

/// An entry of a zip file, with room for lies.
struct RawZipEntry {
    std::string name;
    std::string data{};                  ///< as it lies in the file
    std::uint16_t method = 0;            ///< 0 = stored, 8 = deflated
    std::uint16_t flags = 0x0800;        ///< UTF-8
    std::optional<std::uint32_t> crc{};  ///< absent = right
    std::optional<std::uint32_t> packedSize{}, size{};
    std::optional<std::string> localName{};
    std::optional<std::uint32_t> offset{};  ///< in the directory
};

std::string rawZip(const std::vector<RawZipEntry>& entries);

/// `data` as a deflate stream of one stored block; at most 65535 bytes.
std::string deflated(const std::string& data);
std::uint32_t crc32(const std::string& data);

}  // namespace test
