// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/planted_defects.h"

namespace test {

inline constexpr std::int64_t kBoxes = 12;

/// One image on its way to the disk. A defect changes it and the truth.
struct Plant {
    PlantedDefects& truth;
    std::filesystem::path folder;
    std::string split, stem, suffix = ".jpg";
    cv::Mat picture;
    std::optional<std::string> bytes = {};  ///< of the image file; else the picture as JPEG
    std::string labels;                     ///< twelve lines
    bool writesImage = true, writesLabel = true;
    bool isUsed = true, isReadable = true;
    std::int64_t boxes = kBoxes;

    std::string otherSplit() const { return split == "train" ? "val" : "train"; }
    std::filesystem::path image() const { return folder / "images" / split / (stem + suffix); }
    std::filesystem::path label() const { return folder / "labels" / split / (stem + ".txt"); }

    void report(const char* code, std::int64_t files) {
        ++truth.findings[code];
        truth.filesToLookAt += files;
    }

    void countLost() {
        ++truth.imagesFound;
        ++truth.imagesLost;
    }

    // The image is found and not used.
    void lose(const char* code) {
        report(code, 1);
        countLost();
        isUsed = false;
    }

    void countUsed(const std::string& where) const {
        ++truth.imagesFound;
        ++truth.imagesUsed;
        if (where != "train")
            return;
        truth.trainImages += isReadable;
        truth.trainBoxes += isReadable ? boxes : 0;
        if (boxes == 0)
            ++truth.findings["health.background"];
    }
};

/// A way to spoil an image.
struct DefectKind {
    const char* name;
    std::function<void(Plant&)> plant;
};

std::vector<DefectKind> labelDefects();
std::vector<DefectKind> imageDefects();

std::string encoded(const char* suffix, const cv::Mat& picture, int quality = 92);

}  // namespace test
