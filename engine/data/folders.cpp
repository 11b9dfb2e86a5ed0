// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/folders.h"

#include <algorithm>

#include "engine/core/read_file.h"

namespace engine::data {

namespace fs = std::filesystem;

bool isHidden(const fs::path& path) {
    const std::string name = displayPath(path.filename());
    return name.starts_with('.') || name == "__MACOSX";
}

std::vector<fs::path> foldersIn(const fs::path& folder) {
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (!isHidden(it->path()) && it->is_directory(ignored))
            folders.push_back(it->path());
    }
    std::sort(folders.begin(), folders.end(),
              [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
    return folders;
}

}  // namespace engine::data
