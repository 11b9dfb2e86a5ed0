// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/model_download.h"

#include <algorithm>

#include "engine/api/error.h"
#include "engine/api/model_info.h"
#include "engine/core/download.h"
#include "engine/core/read_file.h"
#include "engine/zoo/weight_catalog.h"

namespace engine {
namespace {

const zoo::PublishedWeights& find(const std::string& name) {
    const std::vector<zoo::PublishedWeights>& catalog = zoo::publishedWeights();
    const auto found = std::find_if(catalog.begin(), catalog.end(),
                                    [&name](const zoo::PublishedWeights& weights) { return weights.name == name; });
    if (found != catalog.end())
        return *found;
    std::string names;
    for (const zoo::PublishedWeights& weights : catalog)
        names += (names.empty() ? "" : ", ") + weights.name;
    throw Error(ErrorKind::Usage, "model.not_listed", "[model] there is no published model \"" + name + "\"", {},
                "take one of " + names, {name});
}

bool isPinned(const zoo::PublishedWeights& weights) {
    return weights.bytes > 0 && !weights.sha256.empty();
}

std::filesystem::path installedFile(const zoo::PublishedWeights& weights) {
    return modelsFolder() / weights.fileName;
}

}  // namespace

std::vector<DownloadableModel> downloadableModels() {
    std::vector<DownloadableModel> models;
    for (const zoo::PublishedWeights& weights : zoo::publishedWeights()) {
        std::error_code error;
        const bool isInstalled = std::filesystem::exists(installedFile(weights), error);
        models.push_back({weights.name, weights.task, weights.bytes, weights.licence, weights.licenceUrl, isInstalled,
                          isPinned(weights), weights.fileName, weights.url, weights.bytesPerWeight});
    }
    return models;
}

std::filesystem::path downloadModel(const std::string& name, const ProgressFunction& progress, std::stop_token stop) {
    const zoo::PublishedWeights& weights = find(name);
    const std::filesystem::path file = installedFile(weights);
    if (!isPinned(weights)) {
        const std::string folder = displayPath(modelsFolder());
        throw Error(ErrorKind::Usage, "model.no_checksum",
                    "[model] " + weights.name + " is not downloaded: its checksum is not known to this version", {},
                    "download " + weights.url + " yourself and put it into " + folder,
                    {weights.name, weights.url, folder});
    }
    DownloadRequest request;
    request.url = weights.url;
    request.file = file;
    request.bytes = weights.bytes;
    request.sha256 = weights.sha256;
    return downloadFile(request, progress, stop) == DownloadOutcome::Cancelled ? std::filesystem::path() : file;
}

}  // namespace engine
