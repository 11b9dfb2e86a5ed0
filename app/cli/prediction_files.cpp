// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/prediction_files.h"

#include <fmt/format.h>

#include "engine/api/image.h"

namespace cli {

PredictionFiles::PredictionFiles(std::filesystem::path pictures, std::filesystem::path labels)
    : m_pictures(std::move(pictures)), m_labels(std::move(labels)) {}

std::string PredictionFiles::freeStem(const std::filesystem::path& image) {
    const std::string stem = image.stem().string();
    std::string name = stem;
    for (int number = 2; !m_used.insert(name).second; ++number)
        name = fmt::format("{}-{}", stem, number);
    return name;
}

void PredictionFiles::save(const engine::ImagePrediction& result, const std::vector<std::string>& classNames) {
    if (m_pictures.empty() && m_labels.empty())
        return;
    const std::string stem = freeStem(result.image);
    if (!m_pictures.empty()) {
        const engine::Image picture = engine::readImage(result.image);
        engine::writeImage(m_pictures / (stem + ".jpg"), engine::annotate(picture, result.boxes, classNames));
    }
    if (!m_labels.empty())
        engine::writeLabels(m_labels / (stem + ".txt"), result);
}

}  // namespace cli
