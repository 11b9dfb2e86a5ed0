// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/error.h"

namespace engine::checkpoint {

/// A file's bytes are not what they should be. Thrown by the parsers, which do not know the file's name;
/// readModelFile and its like turn it into Error (Model).
struct FormatError : std::exception {
    FormatError(const char* code, std::string found, std::string hint = {}, std::vector<std::string> parameters = {})
        : code(code), found(std::move(found)), hint(std::move(hint)), parameters(std::move(parameters)) {}

    const char* what() const noexcept override { return found.c_str(); }

    const char* code;                     ///< "model.damaged", ...
    std::string found;                    ///< a sentence without the file: "ends after 12 of 40 bytes"
    std::string hint;                     ///< the way out; empty = get the file again
    std::vector<std::string> parameters;  ///< of the Error, behind the file's name
};

Error modelError(const std::filesystem::path& file, const FormatError& error);

/// Bytes that claim to be text, for messages and names: invalid UTF-8 and control characters become U+FFFD, and
/// more than `maxBytes` are cut.
std::string cleanText(std::string_view bytes, std::size_t maxBytes = 4096);

}  // namespace engine::checkpoint
