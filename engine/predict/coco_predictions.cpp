// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/api/error.h"
#include "engine/api/predict.h"
#include "engine/core/atomic_file.h"
#include "engine/core/read_file.h"

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kFirstClass = 1;

std::string quoted(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// The folder that all the images are in.
fs::path commonFolder(std::span<const ImagePrediction> predictions) {
    fs::path common = predictions.empty() ? fs::path() : predictions.front().image.parent_path();
    for (const ImagePrediction& prediction : predictions) {
        const fs::path folder = prediction.image.parent_path();
        const auto [end, unused] = std::mismatch(common.begin(), common.end(), folder.begin(), folder.end());
        fs::path shared;
        for (auto part = common.begin(); part != end; ++part)
            shared /= *part;
        common = shared;
    }
    return common;
}

std::string nameBelow(const fs::path& folder, const fs::path& image) {
    const fs::path relative = image.lexically_relative(folder);
    return displayPath(relative.empty() ? image : relative);
}

void refuseClassifier(std::span<const ImagePrediction> predictions) {
    const bool isClassifier = std::any_of(predictions.begin(), predictions.end(),
                                          [](const ImagePrediction& prediction) { return !prediction.top.empty(); });
    if (isClassifier) {
        throw Error(ErrorKind::Usage, "predictions.no_boxes",
                    "[predict] a COCO file holds boxes, found classes of whole images", {},
                    "Save a classifier's predictions as CSV.");
    }
}

}  // namespace

void writePredictionsCoco(const fs::path& file, std::span<const ImagePrediction> predictions,
                          const std::vector<std::string>& classNames) {
    refuseClassifier(predictions);
    const fs::path folder = commonFolder(predictions);
    std::string images, boxes, categories;
    std::int64_t imageId = 0, boxId = 0;
    for (const ImagePrediction& prediction : predictions) {
        ++imageId;
        images +=
            fmt::format("{}\n{{\"id\": {}, \"file_name\": {}, \"width\": {}, \"height\": {}}}", imageId > 1 ? "," : "",
                        imageId, quoted(nameBelow(folder, prediction.image)), prediction.width, prediction.height);
        for (const Prediction& box : prediction.boxes) {
            ++boxId;
            const auto [x1, y1, x2, y2] = box.xyxy;
            const double width = double{x2} - x1, height = double{y2} - y1;
            boxes += fmt::format(
                "{}\n{{\"id\": {}, \"image_id\": {}, \"category_id\": {}, \"bbox\": [{:.3f}, {:.3f}, {:.3f}, {:.3f}], "
                "\"area\": {:.3f}, \"iscrowd\": 0, \"score\": {:.5f}}}",
                boxId > 1 ? "," : "", boxId, imageId, box.classId + kFirstClass, x1, y1, width, height, width * height,
                box.confidence);
        }
    }
    for (std::size_t id = 0; id < classNames.size(); ++id) {
        categories += fmt::format("{}\n{{\"id\": {}, \"name\": {}}}", id > 0 ? "," : "",
                                  static_cast<std::int64_t>(id) + kFirstClass, quoted(classNames[id]));
    }
    writeAtomically(file, fmt::format("{{\"images\": [{}\n],\n\"annotations\": [{}\n],\n\"categories\": [{}\n]}}\n",
                                      images, boxes, categories));
}

}  // namespace engine
