// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <string>
#include <vector>

namespace engine::data {

/// What one COCO json states, in the order of the file; https://cocodataset.org/#format-data. Ids that are texts get
/// numbers that no other id of the file has.
struct CocoFile {
    struct Image {
        std::int64_t id = 0;
        std::string fileName;
        int width = 0, height = 0;  ///< 0 = not stated
    };
    struct Category {
        std::int64_t id = 0;
        std::string name, supercategory;
    };
    struct Annotation {
        std::int64_t image = 0, category = 0;
        double x1 = 0, y1 = 0, x2 = 0, y2 = 0;  ///< pixels; of `bbox`, else around the polygons
        std::int64_t number = 0;                ///< from 1, in the order of the file
        bool hasBox = false, isCrowd = false;
    };
    std::filesystem::path file;
    std::vector<Image> images;
    std::vector<Category> categories;
    std::deque<Annotation> annotations;  ///< millions: never moved to grow
};

/// Reads at most 4 GB, 64 levels deep. Throws Error (Dataset): "json.malformed" naming the byte, "coco.missing" where
/// there are no images or categories, those of reading a file.
CocoFile readCocoFile(const std::filesystem::path& file);

}  // namespace engine::data
