// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// Projects in memory, by the name of their file.
#include <fstream>
#include <map>
#include <mutex>

#include "engine/api/error.h"
#include "engine/api/project.h"
#include "tests/support/fake_engine.h"

namespace engine {
namespace {

std::mutex g_mutex;
std::map<std::filesystem::path, Project> g_projects;  // guarded by g_mutex

}  // namespace

Project readProject(const std::filesystem::path& file) {
    const std::lock_guard lock(g_mutex);
    const auto found = g_projects.find(file);
    if (found == g_projects.end())
        throw Error(ErrorKind::Usage, "project.damaged", "[project] " + file.string() + " is no project", file);
    return found->second;
}

void writeProject(const std::filesystem::path& file, const Project& project) {
    const std::lock_guard lock(g_mutex);
    g_projects[file] = project;
    std::ofstream(file) << "kept in memory";  // there are those who look whether it exists
}

}  // namespace engine
