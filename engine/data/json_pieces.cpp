// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/json_pieces.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/api/error.h"

namespace engine::data {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 20;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

}  // namespace

JsonPieces::JsonPieces(const std::filesystem::path& file, std::int64_t maxBytes)
    : m_file(file), m_opened(file, ErrorKind::Dataset), m_buffer(kBufferBytes + kPadding) {
    m_opened.requireAtMost(maxBytes);
}

void JsonPieces::malformed(const std::string& why, std::int64_t byte) const {
    const std::string name = displayPath(m_file), at = std::to_string(byte);
    throw Error(ErrorKind::Dataset, "json.malformed",
                fmt::format("[dataset] {} is not well-formed at byte {}: {}", name, at, why), m_file, "export it again",
                {name, at});
}

// Keeps what was read from m_from on.
bool JsonPieces::fill() {
    std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_from),
              m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
    m_offset += static_cast<std::int64_t>(m_from);
    m_at -= m_from;
    m_end -= m_from;
    m_from = 0;
    if (m_end + kPadding == m_buffer.size())
        m_buffer.resize(2 * m_end + kPadding);
    const std::size_t count = m_opened.read(m_offset + static_cast<std::int64_t>(m_end), m_buffer.data() + m_end,
                                            m_buffer.size() - kPadding - m_end);
    m_end += count;
    return count > 0;
}

// The next character that is no space, '\0' at the end of the file.
char JsonPieces::peek() {
    do {
        for (; m_at < m_end; ++m_at) {
            if (!isSpace(m_buffer[m_at]))
                return m_buffer[m_at];
        }
        m_from = m_at;
    } while (fill());
    return '\0';
}

void JsonPieces::expect(char c, const char* why) {
    if (peek() != c)
        malformed(why, m_offset + static_cast<std::int64_t>(m_at));
    ++m_at;
}

// From what is no space to the end of the value: a string's closing quote, the bracket that closes the first one, or
// the last character of a number or word.
void JsonPieces::cut() {
    peek();
    m_from = m_at;
    std::size_t depth = 0;
    bool isString = false, isDone = false;
    while (!isDone) {
        while (m_at >= m_end) {
            if (!fill())
                malformed("it ends in the middle", m_offset + static_cast<std::int64_t>(m_end));
        }
        const char c = m_buffer[m_at];
        if (isString) {
            m_at += c == '\\' ? 2 : 1;
            isString = c != '"';
            isDone = !isString && depth == 0;
            continue;
        }
        const bool opens = c == '{' || c == '[', closes = c == '}' || c == ']';
        const bool endsWord =
            depth == 0 && (closes || c == ',' || isSpace(c) || (m_at > m_from && (opens || c == '"')));
        if (endsWord)
            break;
        isString = c == '"';
        depth += opens;
        depth -= closes;
        isDone = closes && depth == 0;
        ++m_at;
    }
    if (m_at == m_from)
        malformed("a value is missing", offset());
}

void JsonPieces::endRoot() {
    expect('}', "a comma or a closing brace is missing");
    if (peek() != '\0' || m_at < m_end)
        malformed("there is more behind its end", m_offset + static_cast<std::int64_t>(m_at));
}

bool JsonPieces::nextMember() {
    const bool isFirst = m_isFirstMember;
    if (isFirst) {
        fill();
        if (std::string_view(m_buffer.data(), m_end).starts_with("\xef\xbb\xbf"))
            m_at += 3;
        expect('{', "it does not begin with a brace");
        m_isFirstMember = false;
    }
    if (isFirst ? peek() == '}' : peek() != ',') {
        endRoot();
        return false;
    }
    if (!isFirst)
        ++m_at;
    if (peek() != '"')
        malformed("a name in quotes is missing", m_offset + static_cast<std::int64_t>(m_at));
    cut();
    m_key = piece();
    m_key.reserve(m_key.size() + kPadding);
    expect(':', "a colon is missing");
    m_isArray = peek() == '[';
    m_at += m_isArray;
    m_isFirstPiece = true;
    return true;
}

bool JsonPieces::nextPiece() {
    const bool isFirst = m_isFirstPiece;
    m_isFirstPiece = false;
    if (!m_isArray) {
        if (isFirst)
            cut();
        return isFirst;
    }
    if (peek() == ']') {
        ++m_at;
        return false;
    }
    if (!isFirst)
        expect(',', "a comma or a closing bracket is missing");
    cut();
    return true;
}

}  // namespace engine::data
