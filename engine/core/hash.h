// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace engine {

/// SHA-256 as 64 lower-case hex digits.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    void add(const void* data, std::size_t size);
    std::string hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

std::string sha256(std::string_view bytes);
/// Throws Error (Disk).
std::string sha256OfFile(const std::filesystem::path& file);

}  // namespace engine
