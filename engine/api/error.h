// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <filesystem>
#include <string>
#include <vector>

namespace engine {

/// What failed, as coarse as the exit codes of `espalier-cli`.
enum class ErrorKind { Usage, Dataset, Model, Disk, OutOfMemory, DeviceLost, Diverged, Network, Internal };

/// An operation failed. `message` is plain English, "[area] what happened, expected X, found Y";
/// `hint` is the way out. The window translates by `code` ("model.truncated") and `parameters`.
class Error : public std::exception {
public:
    Error(ErrorKind kind, std::string code, std::string message, std::filesystem::path file = {}, std::string hint = {},
          std::vector<std::string> parameters = {})
        : kind(kind),
          code(std::move(code)),
          message(std::move(message)),
          file(std::move(file)),
          hint(std::move(hint)),
          parameters(std::move(parameters)) {}

    const char* what() const noexcept override { return message.c_str(); }

    ErrorKind kind;
    std::string code;
    std::string message;
    std::filesystem::path file;
    std::string hint;
    std::vector<std::string> parameters;
};

}  // namespace engine
