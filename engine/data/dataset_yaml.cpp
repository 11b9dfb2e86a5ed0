// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/dataset_yaml.h"

#include <yaml-cpp/yaml.h>
#include <algorithm>

#include "engine/api/error.h"
#include "engine/core/read_file.h"
#include "engine/data/class_names.h"
#include "engine/data/text.h"
#include "engine/data/yaml_document.h"

namespace engine {

const char* splitName(Split split) {
    switch (split) {
        case Split::Train:
            return "train";
        case Split::Val:
            return "val";
        case Split::Test:
            return "test";
    }
    return "";
}

namespace data {
namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

bool isFolder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

class Reader {
public:
    explicit Reader(const fs::path& file) : m_document(readYaml(file)), m_entries(yamlEntries(m_document.root)) {
        m_result.file = file;
        m_result.issues = std::move(m_document.issues);
    }

    DatasetYaml read() {
        m_result.classNames = readClassNames(m_entries, m_result.file, m_result.issues);
        m_result.root = findRoot();
        if (m_entries.contains("download")) {
            issue(Severity::Note, "dataset.download", m_entries.at("download"), "`download` is not followed", {});
        }
        readSplit(Split::Train, {"train"});
        readSplit(Split::Val, {"val", "validation", "valid"});
        readSplit(Split::Test, {"test"});
        return std::move(m_result);
    }

private:
    fs::path findRoot() {
        const fs::path own = fs::absolute(m_result.file).lexically_normal().parent_path();
        const auto entry = m_entries.find("path");
        if (entry == m_entries.end() || !entry->second.IsScalar() || entry->second.Scalar().empty())
            return own;
        const fs::path stated = pathFrom(entry->second.Scalar());
        const fs::path besideYaml = (own / stated).lexically_normal();
        if (isFolder(besideYaml))
            return besideYaml;
        const fs::path fromWorkingFolder = fs::absolute(stated).lexically_normal();
        const bool isFound = isFolder(fromWorkingFolder);
        issue(Severity::Note, "dataset.root", entry->second,
              "the folder " + displayPath(stated) +
                  (isFound ? " is taken from the working folder" : " does not exist; the folder of the yaml is used"),
              {displayPath(stated), displayPath(isFound ? fromWorkingFolder : own)});
        return isFound ? fromWorkingFolder : own;
    }

    void readSplit(Split split, const std::vector<std::string>& keys) {
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const std::string& name) { return isGiven(name); });
        if (key == keys.end()) {
            missing(split, "", "names no " + std::string(splitName(split)) + " images", YAML::Node(), {});
            return;
        }
        m_result.namesValidation = m_result.namesValidation || split == Split::Val;
        const YAML::Node& node = m_entries.at(*key);
        std::vector<YAML::Node> values;
        if (node.IsSequence()) {
            for (const YAML::Node& item : node)
                values.push_back(item);
        } else {
            values.push_back(node);
        }
        auto& places = m_result.splits[static_cast<std::size_t>(split)];
        for (const YAML::Node& value : values) {
            if (!value.IsScalar()) {
                missing(split, "_path", "expected a path as `" + *key + "`", value, {*key});
                continue;
            }
            const fs::path place = locate(value.Scalar());
            if (isThere(place)) {
                places.push_back(place);
            } else {
                missing(split, "_folder",
                        "the place of the " + std::string(splitName(split)) +
                            " images does not exist: " + displayPath(place),
                        value, {displayPath(place)});
            }
        }
    }

    bool isGiven(const std::string& key) const {
        const auto entry = m_entries.find(key);
        return entry != m_entries.end() && !entry->second.IsNull() &&
               !(entry->second.IsScalar() && entry->second.Scalar().empty());
    }

    // Windows paths of a yaml written there.
    static fs::path pathFrom(std::string text) {
        if (!isThere(text))
            std::replace(text.begin(), text.end(), '\\', '/');
        return text;
    }

    fs::path locate(const std::string& value) const {
        const fs::path stated = pathFrom(value);
        const fs::path place = (m_result.root / stated).lexically_normal();
        std::string text = stated.generic_string();
        if (isThere(place) || !text.starts_with("../"))
            return place;
        const fs::path inside = (m_result.root / text.substr(3)).lexically_normal();
        return isThere(inside) ? inside : place;
    }

    // Without training images there is nothing to do; the other splits may be missing.
    // The codes: dataset.no_train, dataset.no_val_path, dataset.no_test_folder, ...
    void missing(Split split, const std::string& cause, const std::string& what, const YAML::Node& node,
                 const std::vector<std::string>& parameters) {
        const std::string code = std::string("dataset.no_") + splitName(split) + cause;
        if (split == Split::Train && m_result.splits[0].empty()) {
            throw Error(
                ErrorKind::Dataset, code, "[dataset] " + displayPath(m_result.file) + ": " + what, m_result.file,
                "give the folder of the images as `train:`, relative to " + displayPath(m_result.root), parameters);
        }
        if (split == Split::Test && !node.IsDefined())
            return;
        if (split == Split::Test && node.IsNull())
            return;
        const bool isStated = split == Split::Val && node.IsDefined() && !node.IsNull();
        issue(isStated ? Severity::Error : Severity::Warning, code, node, what, parameters);
    }

    void issue(Severity severity, std::string code, const YAML::Node& node, std::string message,
               std::vector<std::string> parameters) {
        const std::int64_t line = node.Mark().is_null() ? 0 : node.Mark().line + 1;
        m_result.issues.push_back(
            {severity, std::move(code), std::move(message), m_result.file, line, Loss::Nothing, std::move(parameters)});
    }

    YamlDocument m_document;
    std::map<std::string, YAML::Node> m_entries;
    DatasetYaml m_result;
};

}  // namespace

fs::path findDatasetYaml(const DatasetRef& ref) {
    const std::string name = displayPath(ref.path);
    if (!isThere(ref.path)) {
        throw Error(ErrorKind::Dataset, "dataset.missing", "[dataset] there is no " + name, ref.path, "check the path",
                    {name});
    }
    if (!isFolder(ref.path))
        return ref.path;
    std::vector<fs::path> found, special;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(ref.path, error)) {
        const fs::path suffix = entry.path().extension();
        if (suffix == ".yaml" || suffix == ".yml")
            (entry.is_regular_file(error) ? found : special).push_back(entry.path());
    }
    if (found.empty())
        found = std::move(special);  // reading one says what it is
    std::sort(found.begin(), found.end());
    if (found.size() == 1)
        return found.front();
    if (found.empty()) {
        throw Error(ErrorKind::Dataset, "dataset.no_yaml", "[dataset] the folder " + name + " holds no yaml file",
                    ref.path, "give the yaml file of the dataset", {name});
    }
    std::string list;
    for (const fs::path& file : found)
        list += (list.empty() ? "" : ", ") + displayPath(file.filename());
    throw Error(ErrorKind::Dataset, "dataset.ambiguous",
                "[dataset] the folder " + name + " holds several yaml files: " + list, ref.path, "give one of them",
                {name, list});
}

DatasetYaml readDatasetYaml(const fs::path& file) {
    return Reader(file).read();
}

}  // namespace data
}  // namespace engine
