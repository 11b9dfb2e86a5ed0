// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/format_error.h"

#include <fmt/format.h>

#include "engine/core/read_file.h"

namespace engine::checkpoint {
namespace {

/// Bytes of the UTF-8 character at the start of `text`; 0 where there is none.
std::size_t characterLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF && tail(1)) {
        return 2;
    }
    const bool isOverlongOrSurrogate = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F);
    if ((first & 0xF0U) == 0xE0 && !isOverlongOrSurrogate && tail(1) && tail(2)) {
        return 3;
    }
    const bool isOutOfRange = (first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) > 0x8F) || first > 0xF4;
    if ((first & 0xF8U) == 0xF0 && !isOutOfRange && tail(1) && tail(2) && tail(3)) {
        return 4;
    }
    return 0;
}

}  // namespace

Error modelError(const std::filesystem::path& file, const FormatError& error) {
    const std::string hint = error.hint.empty() ? "Get the file again from where it came from." : error.hint;
    std::vector<std::string> parameters = error.parameters;
    parameters.insert(parameters.begin(), displayPath(file));
    return Error(ErrorKind::Model, error.code, fmt::format("[checkpoint] {}: {}", displayPath(file), error.found), file,
                 hint, std::move(parameters));
}

std::string cleanText(std::string_view bytes, std::size_t maxBytes) {
    std::string clean;
    while (!bytes.empty()) {
        const std::size_t length = characterLength(bytes);
        if (clean.size() + length > maxBytes) {
            return clean + "...";
        }
        const auto first = static_cast<unsigned char>(bytes[0]);
        if (length == 0 || (first < 0x20 && first != '\n' && first != '\t') || first == 0x7F) {
            clean += "\uFFFD";
        } else {
            clean += bytes.substr(0, length);
        }
        bytes.remove_prefix(length == 0 ? 1 : length);
    }
    return clean;
}

}  // namespace engine::checkpoint
