// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace engine::eval {

/// The classes of a dataset and of models as one list, matched by name.
class ClassUnion {
public:
    /// The data's classes keep their numbers; of a name that occurs twice the first one counts.
    explicit ClassUnion(const std::vector<std::string>& data);

    /// Appends the names that are new. @return by class of the caller: its number in the list
    std::vector<std::int64_t> add(const std::vector<std::string>& names);

    const std::vector<std::string>& names() const { return m_names; }

private:
    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::int64_t> m_numbers;
};

}  // namespace engine::eval
