// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace engine {

enum class Severity { Note, Warning, Error };

/// "note", "warning", "error": in JSON and CSV.
constexpr const char* severityName(Severity severity) {
    constexpr const char* kNames[] = {"note", "warning", "error"};
    return kNames[static_cast<int>(severity)];
}

/// What an issue costs: nothing, one box, or the whole image.
enum class Loss { Nothing, Box, Image };

/// A problem in one of the user's files. Never an exception: the other files go on.
struct Issue {
    Severity severity = Severity::Warning;
    std::string code;     ///< stable id, for example "label.outside"
    std::string message;  ///< plain English: what was found, what was done
    std::filesystem::path file;
    std::int64_t line = 0;  ///< 1-based; 0 = the whole file
    Loss loss = Loss::Nothing;
    std::vector<std::string> parameters;  ///< the values in `message`, for translation by `code`
};

}  // namespace engine
