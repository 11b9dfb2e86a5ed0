// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"

namespace test {

/// An image to be listed, with one box of the class "cell".
struct ListedImage {
    std::string name;
    double x1 = 2, y1 = 4, x2 = 12, y2 = 12;  ///< pixels
    int width = 24, height = 16;              ///< what the boxes are measured by
    bool isSizeStated = true;                 ///< where the format has a place for it
};

/// How one format lays out the same small dataset.
struct FormatFolder {
    const char* name;
    engine::DatasetFormat format;
    std::string images;       ///< folder of the images, below the dataset's
    std::string labels;       ///< folder of the label files
    std::string labelSuffix;  ///< empty: images have no label file of their own
    /// Names images in a file, for which a name must be text on one line.
    bool listsNames;
    std::vector<std::string> files;  ///< which the dataset cannot be read without
    /// Everything but the images that are listed.
    std::function<void(const std::filesystem::path& folder, const std::vector<ListedImage>& images)> write;

    std::filesystem::path imageOf(const std::filesystem::path& folder, const std::string& image) const {
        return folder / images / image;
    }
    std::filesystem::path labelOf(const std::filesystem::path& folder, const std::string& image) const {
        return (folder / labels / image).replace_extension(labelSuffix);
    }
};

inline void PrintTo(const FormatFolder& format, std::ostream* out) {
    *out << format.name;
}

/// One for each DatasetFormat.
const std::vector<FormatFolder>& formatFolders();

}  // namespace test
