// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/progress.h"

namespace engine {

/// Trained weights that others publish. Show the licence before downloading.
struct DownloadableModel {
    std::string name;                 ///< as ModelRef takes it: "yolo11n"
    std::string task;                 ///< "detect", "classify"
    std::int64_t bytes = 0;           ///< 0 = not known
    std::string licence, licenceUrl;  ///< "AGPL-3.0"
    bool isInstalled = false;         ///< a file of its name is in the models folder
    bool canDownload = false;         ///< length and checksum are known, so wrong bytes would be noticed
    std::string fileName, url;        ///< "yolo11n.pt", and where it is published
    int bytesPerWeight = 4;           ///< of the file, for an estimate where `bytes` is not known
};

/// Does not touch the network.
std::vector<DownloadableModel> downloadableModels();

/// Fetches a listed model into modelsFolder() and returns the file. A call that was stopped returns an empty path; the
/// next one goes on from there, as it does after a failure of the network. Nothing but the published bytes ever gets
/// the model's name. Blocks; progress "download" in bytes. Throws Error (Usage, "model.not_listed" |
/// "model.no_checksum" | "download.other_file" | "download.in_progress"), Error (Network), Error (Disk).
std::filesystem::path downloadModel(const std::string& name, const ProgressFunction& progress = {},
                                    std::stop_token stop = {});

}  // namespace engine
