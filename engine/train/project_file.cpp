// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "engine/api/error.h"
#include "engine/api/project.h"
#include "engine/core/atomic_file.h"
#include "engine/core/read_file.h"
#include "engine/train/config_json.h"

namespace engine {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr int kVersion = 1;
constexpr std::int64_t kMostBytes = 16 << 20;

/// Unchanged where it is not below `folder`.
fs::path shortened(const fs::path& path, const fs::path& folder) {
    if (!path.is_absolute())
        return path;
    const fs::path relative = path.lexically_relative(folder);
    const bool isBelow = !relative.empty() && *relative.begin() != ".." && relative != ".";
    return isBelow ? fs::path(".") / relative : path;
}

/// The other way round. Other relative paths are names of models, or relative to the working folder.
fs::path completed(const fs::path& path, const fs::path& folder) {
    return !path.is_absolute() && !path.empty() && *path.begin() == "." ? (folder / path).lexically_normal() : path;
}

/// Where a project's file lies, whatever the working folder.
fs::path folderOf(const fs::path& file) {
    return fs::absolute(file).lexically_normal().parent_path();
}

Error damaged(const fs::path& file, const std::string& found) {
    return Error(ErrorKind::Usage, "project.damaged",
                 "[project] " + displayPath(file) + " is not an Espalier project: " + found, file,
                 "open the dataset itself: a new project is made for it", {displayPath(file)});
}

}  // namespace

Project readProject(const fs::path& file) {
    const std::string text = readFileBytes(file, kMostBytes, ErrorKind::Usage);
    const fs::path folder = folderOf(file);
    try {
        const json content = json::parse(text);
        const auto version = content.at("espalier_project").get<std::int64_t>();
        if (version > kVersion) {
            throw Error(ErrorKind::Usage, "project.version",
                        "[project] " + displayPath(file) + " was written by a later version: expected at most " +
                            std::to_string(kVersion) + ", found " + std::to_string(version),
                        file, "update Espalier", {std::to_string(version)});
        }
        Project project;
        project.settings = training::configFromJson(content.at("settings"));
        project.settings.dataset.path = completed(project.settings.dataset.path, folder);
        project.settings.model.file = completed(project.settings.model.file, folder);
        for (const json& run : content.at("runs"))
            project.runs.push_back(completed(training::pathFromJson(run), folder));
        return project;
    } catch (const json::exception& problem) {
        throw damaged(file, problem.what());
    }
}

void writeProject(const fs::path& file, const Project& project) {
    const fs::path folder = folderOf(file);
    TrainConfig settings = project.settings;
    settings.dataset.path = shortened(settings.dataset.path, folder);
    settings.model.file = shortened(settings.model.file, folder);
    json runs = json::array();
    for (const fs::path& run : project.runs)
        runs.push_back(training::pathToJson(shortened(run, folder)));
    const json content{{"espalier_project", kVersion}, {"settings", training::toJson(settings)}, {"runs", runs}};
    writeAtomically(file, content.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

}  // namespace engine
