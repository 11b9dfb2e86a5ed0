// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/class_names.h"

#include <yaml-cpp/yaml.h>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/number.h"
#include "engine/core/read_file.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

class NameReader {
public:
    NameReader(const std::filesystem::path& file, std::vector<Issue>& issues) : m_file(file), m_issues(issues) {}

    std::vector<std::string> fromList(const YAML::Node& list) {
        std::vector<std::string> names;
        for (const YAML::Node& item : list) {
            checkCount(static_cast<std::int64_t>(names.size()) + 1);
            names.push_back(text(item, static_cast<std::int64_t>(names.size())));
        }
        return names;
    }

    std::vector<std::string> fromMap(const YAML::Node& map) {
        std::map<std::int64_t, std::string> byIndex;
        for (const auto& entry : map) {
            const auto index = entry.first.IsScalar() ? parseInteger(entry.first.Scalar()) : std::nullopt;
            if (!index || *index < 0) {
                const std::string found = inQuotes(entry.first.IsScalar() ? entry.first.Scalar() : "...");
                refuse("dataset.class_number", entry.first.Mark(), "expected a class number from 0, found " + found,
                       {found});
            }
            checkCount(*index < limits::kClassNames ? *index + 1 : limits::kClassNames + 1);
            if (byIndex.contains(*index)) {
                note(Severity::Warning, "dataset.doubled_class", entry.first.Mark(),
                     "class " + std::to_string(*index) + " is there twice; the last one is used",
                     {std::to_string(*index)});
            }
            byIndex.insert_or_assign(*index, text(entry.second, *index));
        }
        std::vector<std::string> names;
        if (!byIndex.empty())
            names.resize(static_cast<std::size_t>(byIndex.rbegin()->first) + 1);
        for (auto& [index, name] : byIndex)
            names[static_cast<std::size_t>(index)] = std::move(name);
        if (names.size() != byIndex.size()) {
            const std::string missing = std::to_string(names.size() - byIndex.size());
            note(Severity::Warning, "dataset.class_gaps", map.Mark(),
                 missing + " class numbers have no name; they are called class_<number>", {missing});
        }
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!byIndex.contains(static_cast<std::int64_t>(i)))
                names[i] = "class_" + std::to_string(i);
        }
        return names;
    }

    std::vector<std::string> fromCount(const YAML::Node& node) {
        const auto count = node.IsScalar() ? parseInteger(node.Scalar()) : std::nullopt;
        if (!count || *count < 1)
            refuse("dataset.class_count", node.Mark(), "expected a number of classes from 1 as `nc`", {});
        checkCount(*count);
        std::vector<std::string> names;
        for (std::int64_t i = 0; i < *count; ++i)
            names.push_back("class_" + std::to_string(i));
        return names;
    }

    void compareCount(const YAML::Node& node, std::size_t names) {
        const auto count = node.IsScalar() ? parseInteger(node.Scalar()) : std::nullopt;
        if (count && *count == static_cast<std::int64_t>(names))
            return;
        const std::string stated = node.IsScalar() ? node.Scalar() : "?";
        note(Severity::Warning, "dataset.nc", node.Mark(),
             "`nc` is " + inQuotes(stated) + " but there are " + std::to_string(names) + " names; the names count",
             {stated, std::to_string(names)});
    }

private:
    std::string text(const YAML::Node& node, std::int64_t index) {
        const std::string number = std::to_string(index);
        if (node.IsSequence() || node.IsMap())
            refuse("dataset.class_name", node.Mark(), "the name of class " + number + " is not a text", {number});
        const std::string name = node.IsScalar() ? node.Scalar() : "";
        if (static_cast<std::int64_t>(codePoints(name)) > limits::kClassNameCodePoints) {
            const std::string most = std::to_string(limits::kClassNameCodePoints);
            refuse("dataset.long_name", node.Mark(),
                   "the name of class " + number + " is longer than " + most + " characters", {most});
        }
        if (!name.empty())
            return name;
        note(Severity::Warning, "dataset.empty_name", node.Mark(), "class " + number + " has no name", {number});
        return "class_" + number;
    }

    void checkCount(std::int64_t count) const {
        const std::string most = std::to_string(limits::kClassNames);
        if (count > limits::kClassNames)
            refuse("dataset.many_classes", YAML::Mark::null_mark(), "there are more than " + most + " classes", {most});
    }

    /// @param details parameters behind the file's name, before the line.
    [[noreturn]] void refuse(const char* code, const YAML::Mark& mark, const std::string& what,
                             std::vector<std::string> details) const {
        const std::string number = std::to_string(mark.line + 1);
        const std::string line = mark.is_null() ? "" : ", line " + number;
        details.insert(details.begin(), displayPath(m_file));
        if (!mark.is_null())
            details.push_back(number);
        throw Error(ErrorKind::Dataset, code, "[dataset] " + displayPath(m_file) + line + ": " + what, m_file,
                    "write `names:` as a list of texts", std::move(details));
    }

    void note(Severity severity, const char* code, const YAML::Mark& mark, std::string message,
              std::vector<std::string> parameters) {
        m_issues.push_back(
            {severity, code, std::move(message), m_file, mark.line + 1, Loss::Nothing, std::move(parameters)});
    }

    const std::filesystem::path& m_file;
    std::vector<Issue>& m_issues;
};

}  // namespace

std::vector<std::string> readClassNames(const std::map<std::string, YAML::Node>& entries,
                                        const std::filesystem::path& file, std::vector<Issue>& issues) {
    NameReader reader(file, issues);
    const auto names = entries.find("names"), count = entries.find("nc");
    std::vector<std::string> result;
    if (names != entries.end() && names->second.IsSequence())
        result = reader.fromList(names->second);
    if (names != entries.end() && names->second.IsMap())
        result = reader.fromMap(names->second);
    if (result.empty() && count != entries.end())
        return reader.fromCount(count->second);
    if (result.empty()) {
        throw Error(ErrorKind::Dataset, "dataset.no_names", "[dataset] " + displayPath(file) + " names no classes",
                    file, "add `names:` with a list of class names", {displayPath(file)});
    }
    if (count != entries.end())
        reader.compareCount(count->second, result.size());
    std::map<std::string, std::size_t> firstIndex;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto [first, isNew] = firstIndex.emplace(result[i], i);
        if (isNew)
            continue;
        issues.push_back({Severity::Warning,
                          "dataset.equal_names",
                          "classes " + std::to_string(first->second) + " and " + std::to_string(i) +
                              " have the same name " + inQuotes(result[i]),
                          file,
                          0,
                          Loss::Nothing,
                          {std::to_string(first->second), std::to_string(i), result[i]}});
    }
    return result;
}

}  // namespace engine::data
