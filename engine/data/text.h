// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace engine::data {

/// Lines without their ends: LF, CRLF, CRCRLF. The last one may lack an end.
std::vector<std::string_view> splitLines(std::string_view text);

/// Fields between spaces and tabs.
std::vector<std::string_view> splitFields(std::string_view line);

/// Without a UTF-8 byte order mark.
std::string_view withoutBom(std::string_view text);

/// RFC 3629: no overlong forms, no surrogates.
bool isUtf8(std::string_view text);
std::size_t codePoints(std::string_view utf8);

/// The text of a file in Windows code page 1252 as UTF-8; bytes without a character there become U+FFFD.
std::string utf8FromCp1252(std::string_view text);

/// For messages: at most 40 characters of printable ASCII in quotes, the rest as \xNN or "...".
std::string inQuotes(std::string_view text);

/// ASCII letters only.
std::string lowerCase(std::string text);

}  // namespace engine::data
