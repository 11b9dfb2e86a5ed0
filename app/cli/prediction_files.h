// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "engine/api/predict.h"

namespace cli {

/// Writes annotated pictures and YOLO label files; an empty folder means none. Two sources of the same name get
/// different files. Throws engine::Error (Disk).
class PredictionFiles {
public:
    PredictionFiles(std::filesystem::path pictures, std::filesystem::path labels);

    void save(const engine::ImagePrediction& result, const std::vector<std::string>& classNames);

private:
    std::string freeStem(const std::filesystem::path& image);

    std::filesystem::path m_pictures;
    std::filesystem::path m_labels;
    std::set<std::string> m_used;
};

}  // namespace cli
