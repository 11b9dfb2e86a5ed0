// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/read_file.h"

namespace engine::data {

/// A large json file whose root is an object, cut into pieces as it is read, so that no more than one of them is in
/// memory: the items of those members that are arrays, the value of each other one. Brackets, strings and commas are
/// looked at, the inside of a piece is for a parser to judge.
class JsonPieces {
public:
    /// Throws what readFileBytes throws (Dataset). So do the others, and malformed().
    JsonPieces(const std::filesystem::path& file, std::int64_t maxBytes);

    /// Goes on to the next member of the root, which must be called when nextPiece() has returned false. @returns false
    /// behind the last one.
    bool nextMember();
    /// As the file has it, in quotes; kPadding bytes behind it may be read.
    const std::string& key() const { return m_key; }
    bool isArray() const { return m_isArray; }
    /// Goes on to the next piece of the member. @returns false behind the last one.
    bool nextPiece();
    /// The piece; kPadding bytes behind it may be read. Valid until the next call.
    std::string_view piece() const { return {m_buffer.data() + m_from, m_at - m_from}; }
    /// Where the piece begins in the file.
    std::int64_t offset() const { return m_offset + static_cast<std::int64_t>(m_from); }

    /// Throws Error (Dataset, "json.malformed") naming the file and the byte.
    [[noreturn]] void malformed(const std::string& why, std::int64_t byte) const;

    static constexpr std::size_t kPadding = 64;

private:
    bool fill();
    char peek();
    void expect(char c, const char* why);
    void cut();
    void endRoot();

    std::filesystem::path m_file;
    RegularFile m_opened;
    std::vector<char> m_buffer;
    std::int64_t m_offset = 0;                    // of the buffer in the file
    std::size_t m_from = 0, m_at = 0, m_end = 0;  // in the buffer: the piece, what comes next, the end of what was read
    std::string m_key;
    bool m_isArray = false, m_isFirstMember = true, m_isFirstPiece = true;
};

}  // namespace engine::data
