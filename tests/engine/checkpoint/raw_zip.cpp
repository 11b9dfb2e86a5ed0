// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/checkpoint/raw_zip.h"

namespace test {
namespace {

void put(std::string& bytes, std::uint64_t value, int size) {
    for (int i = 0; i < size; ++i) {
        bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    }
}

void putCommon(std::string& bytes, const RawZipEntry& entry, const std::string& name) {
    put(bytes, 20, 2);
    put(bytes, entry.flags, 2);
    put(bytes, entry.method, 2);
    put(bytes, 0x00210000, 4);
    put(bytes, entry.crc.value_or(crc32(entry.method == 8 ? entry.data.substr(5) : entry.data)), 4);
    put(bytes, entry.packedSize.value_or(entry.data.size()), 4);
    put(bytes, entry.size.value_or(entry.method == 8 ? entry.data.size() - 5 : entry.data.size()), 4);
    put(bytes, name.size(), 2);
    put(bytes, 0, 2);
}

}  // namespace

std::uint32_t crc32(const std::string& data) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char c : data) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

std::string deflated(const std::string& data) {
    std::string bytes = "\x01";
    put(bytes, data.size(), 2);
    put(bytes, ~data.size() & 0xFFFF, 2);
    return bytes + data;
}

std::string rawZip(const std::vector<RawZipEntry>& entries) {
    std::string bytes;
    std::string directory;
    for (const RawZipEntry& entry : entries) {
        const std::size_t offset = bytes.size();
        bytes += "PK\x03\x04";
        const std::string& localName = entry.localName.value_or(entry.name);
        putCommon(bytes, entry, localName);
        bytes += localName + entry.data;
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        putCommon(directory, entry, entry.name);
        directory.append(2 + 2 + 2 + 4, '\0');
        put(directory, entry.offset.value_or(offset), 4);
        directory += entry.name;
    }
    const std::size_t directoryBegin = bytes.size();
    bytes += directory + "PK\x05\x06";
    put(bytes, 0, 4);
    put(bytes, entries.size(), 2);
    put(bytes, entries.size(), 2);
    put(bytes, directory.size(), 4);
    put(bytes, directoryBegin, 4);
    put(bytes, 0, 2);
    return bytes;
}

}  // namespace test
