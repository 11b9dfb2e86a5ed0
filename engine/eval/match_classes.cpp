// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/match_classes.h"

#include <optional>
#include <unordered_map>

#include "engine/api/evaluate.h"

namespace engine {

namespace {

/// First one first; empty names match nothing.
class Names {
public:
    void add(const std::string& name, std::int64_t id) {
        if (!name.empty()) {
            m_ids.emplace(name, id);
        }
    }
    std::optional<std::int64_t> find(const std::string& name) const {
        const auto found = m_ids.find(name);
        return found == m_ids.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::unordered_map<std::string, std::int64_t> m_ids;
};

std::string withoutPlural(std::string name) {
    if (name.size() > 1 && name.back() == 's') {
        name.pop_back();
    }
    return name;
}

}  // namespace

std::string eval::plainName(const std::string& name) {
    const char* blanks = " \t\r\n";
    const std::size_t first = name.find_first_not_of(blanks);
    if (first == std::string::npos) {
        return {};
    }
    std::string plain = name.substr(first, name.find_last_not_of(blanks) - first + 1);
    for (char& letter : plain) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        } else if (letter == '_' || letter == '-') {
            letter = ' ';
        }
    }
    return plain;
}

ClassMap matchClasses(const std::vector<std::string>& model, const std::vector<std::string>& dataset) {
    Names exact;
    for (std::size_t id = 0; id < dataset.size(); ++id) {
        exact.add(eval::plainName(dataset[id]), static_cast<std::int64_t>(id));
    }
    ClassMap map(model.size(), -1);
    std::vector<bool> isTaken(dataset.size(), false);
    for (std::size_t id = 0; id < model.size(); ++id) {
        if (const std::optional<std::int64_t> same = exact.find(eval::plainName(model[id]))) {
            map[id] = *same;
            isTaken[static_cast<std::size_t>(*same)] = true;
        }
    }
    // A plural only where nothing is called the same: "glass" is not "glas" beside a "glas".
    Names roots;
    for (std::size_t id = 0; id < dataset.size(); ++id) {
        if (!isTaken[id]) {
            roots.add(withoutPlural(eval::plainName(dataset[id])), static_cast<std::int64_t>(id));
        }
    }
    for (std::size_t id = 0; id < model.size(); ++id) {
        if (map[id] < 0) {
            map[id] = roots.find(withoutPlural(eval::plainName(model[id]))).value_or(-1);
        }
    }
    return map;
}

}  // namespace engine
