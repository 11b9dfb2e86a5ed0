// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/yaml_document.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>
#include <set>
#include <sstream>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

struct OverLimit {
    const char* what;
    std::int64_t most;
};

// Counts before any node is made.
class LimitCounter : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override { countNode(); }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { countNode(); }
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override { countNode(); }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        enter();
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        enter();
    }
    void OnMapEnd() override { --m_depth; }

private:
    void countNode() {
        if (++m_nodes > limits::kYamlNodes)
            throw OverLimit{"nodes", limits::kYamlNodes};
    }
    void enter() {
        countNode();
        if (++m_depth > limits::kYamlDepth)
            throw OverLimit{"levels", limits::kYamlDepth};
    }

    std::int64_t m_nodes = 0, m_depth = 0;
};

[[noreturn]] void refuse(const std::filesystem::path& file, const YAML::Exception& problem) {
    const bool hasMark = !problem.mark.is_null();
    const std::string line = hasMark ? std::to_string(problem.mark.line + 1) : "?";
    const std::string column = hasMark ? std::to_string(problem.mark.column + 1) : "?";
    throw Error(ErrorKind::Dataset, "dataset.yaml",
                "[dataset] " + displayPath(file) + ", line " + line + ", column " + column + ": " + problem.msg, file,
                "indent with spaces, not tabs; write Windows paths without quotes or in single quotes",
                {displayPath(file), line, column, problem.msg});
}

std::string readText(const std::filesystem::path& file, std::vector<Issue>& issues) {
    std::string text;
    try {
        text = readFileBytes(file, limits::kYamlBytes, ErrorKind::Dataset);
    } catch (Error& error) {
        if (error.code == "file.missing")
            error.code = "dataset.missing";
        throw;
    }
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff") || isUtf8(text))
        return std::string(withoutBom(text));
    issues.push_back({Severity::Warning,
                      "dataset.encoding",
                      "the file is not UTF-8; it is read as Windows-1252",
                      file,
                      0,
                      Loss::Nothing,
                      {}});
    return utf8FromCp1252(text);
}

}  // namespace

YamlDocument readYaml(const std::filesystem::path& file) {
    YamlDocument document;
    const std::string text = readText(file, document.issues);
    try {
        std::istringstream counted(text);
        YAML::Parser parser(counted);
        LimitCounter counter;
        parser.HandleNextDocument(counter);
        if (LimitCounter more; parser.HandleNextDocument(more)) {
            document.issues.push_back({Severity::Warning,
                                       "dataset.documents",
                                       "only the first yaml document of the file is read",
                                       file,
                                       0,
                                       Loss::Nothing,
                                       {}});
        }
        document.root = YAML::Load(text);
    } catch (const OverLimit& limit) {
        throw Error(
            ErrorKind::Dataset, "dataset.yaml_limit",
            "[dataset] " + displayPath(file) + " has more than " + std::to_string(limit.most) + " " + limit.what, file,
            "is it a dataset's yaml?", {displayPath(file), std::to_string(limit.most)});
    } catch (const YAML::Exception& problem) {
        refuse(file, problem);
    }
    if (!document.root.IsMap()) {
        throw Error(
            ErrorKind::Dataset, "dataset.no_keys",
            "[dataset] " + displayPath(file) + ", line 1, column 1: expected keys such as `train:` and `names:`", file,
            "give the yaml file of a dataset", {displayPath(file)});
    }
    std::set<std::string> seen;
    for (const auto& entry : document.root) {
        if (!entry.first.IsScalar() || seen.insert(entry.first.Scalar()).second)
            continue;
        document.issues.push_back(
            {Severity::Warning,
             "dataset.doubled_key",
             "the key " + inQuotes(entry.first.Scalar()) + " is there twice; the last one is used",
             file,
             entry.first.Mark().line + 1,
             Loss::Nothing,
             {entry.first.Scalar()}});
    }
    return document;
}

std::map<std::string, YAML::Node> yamlEntries(const YAML::Node& map) {
    std::map<std::string, YAML::Node> entries;
    for (const auto& entry : map) {
        if (entry.first.IsScalar())
            entries.insert_or_assign(entry.first.Scalar(), entry.second);
    }
    return entries;
}

}  // namespace engine::data
