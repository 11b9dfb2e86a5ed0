// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/class_union.h"

namespace engine::eval {

ClassUnion::ClassUnion(const std::vector<std::string>& data) : m_names(data) {
    for (std::size_t id = 0; id < data.size(); ++id)
        m_numbers.emplace(data[id], static_cast<std::int64_t>(id));
}

std::vector<std::int64_t> ClassUnion::add(const std::vector<std::string>& names) {
    std::vector<std::int64_t> numbers;
    for (const std::string& name : names) {
        const auto [entry, isNew] = m_numbers.emplace(name, static_cast<std::int64_t>(m_names.size()));
        if (isNew)
            m_names.push_back(name);
        numbers.push_back(entry->second);
    }
    return numbers;
}

}  // namespace engine::eval
