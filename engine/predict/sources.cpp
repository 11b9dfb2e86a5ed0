// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/sources.h"

#include <algorithm>

#include "engine/core/read_file.h"
#include "engine/data/image_io.h"

namespace engine::prediction {

namespace {

Issue sourceIssue(const std::filesystem::path& file, const char* code, const std::string& found, Loss loss) {
    const std::string name = displayPath(file);
    return {
        loss == Loss::Image ? Severity::Error : Severity::Warning, code, name + ": " + found, file, 0, loss, {name}};
}

void appendFolder(const std::filesystem::path& folder, SourceList& list) {
    std::vector<std::filesystem::path> images;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (data::hasImageSuffix(entry->path()) && !entry->is_directory(ignored)) {
            images.push_back(entry->path());
        }
    }
    if (error) {
        list.issues.push_back(sourceIssue(folder, "image.folder_unreadable",
                                          "the folder cannot be read: " + error.message(), Loss::Image));
    } else if (images.empty()) {
        list.issues.push_back(sourceIssue(folder, "image.folder_empty", "the folder holds no image", Loss::Nothing));
    }
    std::sort(images.begin(), images.end());
    list.images.insert(list.images.end(), images.begin(), images.end());
}

}  // namespace

SourceList expandSources(const std::vector<std::filesystem::path>& sources) {
    SourceList list;
    for (const std::filesystem::path& source : sources) {
        std::error_code error;
        const std::filesystem::file_status status = std::filesystem::status(source, error);
        if (std::filesystem::is_directory(status)) {
            appendFolder(source, list);
        } else if (std::filesystem::exists(status)) {
            list.images.push_back(source);
        } else {
            list.issues.push_back(sourceIssue(source, "image.missing", "there is no such file or folder", Loss::Image));
        }
    }
    return list;
}

}  // namespace engine::prediction
