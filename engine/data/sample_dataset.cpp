// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <set>
#include <string>

#include "engine/api/dataset_info.h"
#include "engine/api/error.h"
#include "engine/core/atomic_file.h"
#include "engine/core/number.h"
#include "engine/core/read_file.h"
#include "engine/data/sample_scene.h"

namespace engine {
namespace {

namespace fs = std::filesystem;

struct Files {
    fs::path image, label;
};

std::vector<Files> filesFor(const fs::path& folder, int images) {
    const int validation = std::max(1, images / 5);
    std::vector<Files> files;
    for (int i = 0; i < images; ++i) {
        const std::string split = i < images - validation ? "train" : "val";
        std::string number = std::to_string(i);
        number.insert(0, number.size() < 4 ? 4 - number.size() : 0, '0');
        files.push_back({folder / "images" / split / ("smear_" + number + ".jpg"),
                         folder / "labels" / split / ("smear_" + number + ".txt")});
    }
    return files;
}

void refuseOtherFiles(const fs::path& folder, const std::vector<Files>& files, const fs::path& yaml) {
    std::set<fs::path> own{yaml};
    for (const Files& pair : files)
        own.insert({pair.image, pair.label});
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->is_directory(error) || own.contains(it->path()))
            continue;
        throw Error(ErrorKind::Usage, "sample.not_empty",
                    "[sample] the folder " + displayPath(folder) + " already holds " + displayPath(it->path()),
                    it->path(), "give a new or empty folder", {displayPath(folder), displayPath(it->path())});
    }
}

std::string labelText(const std::vector<BoxLabel>& boxes) {
    std::string text;
    for (const BoxLabel& box : boxes) {
        text += std::to_string(box.classId);
        for (const float value : {box.xCenter, box.yCenter, box.width, box.height})
            text += ' ' + formatNumber(value);
        text += '\n';
    }
    return text;
}

void writePicture(const fs::path& file, const cv::Mat& bgr) {
    std::vector<unsigned char> bytes;
    cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, 92});
    writeAtomically(file, std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

}  // namespace

fs::path writeSampleDataset(const fs::path& folder, int images, std::uint64_t seed, const ProgressFunction& progress,
                            std::stop_token stop) {
    constexpr int kMost = 100'000;
    if (images < 2 || images > kMost) {
        throw Error(ErrorKind::Usage, "sample.images",
                    "[sample] expected 2 to 100000 images, found " + std::to_string(images), {},
                    "two are needed: one to train with, one to validate", {std::to_string(images)});
    }
    const std::vector<Files> files = filesFor(folder, images);
    const fs::path yaml = folder / "data.yaml";
    refuseOtherFiles(folder, files, yaml);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (stop.stop_requested())
            return yaml;
        const data::SmearScene scene = data::drawSmear(seed, i);
        writePicture(files[i].image, scene.bgr);
        writeAtomically(files[i].label, labelText(scene.boxes));
        if (progress)
            progress({"draw", static_cast<std::int64_t>(i + 1), images});
    }
    std::string text = "# Synthetic blood smear, drawn by Espalier\ntrain: images/train\nval: images/val\nnames:\n";
    for (std::size_t i = 0; i < data::kSmearClassNames.size(); ++i)
        text += "  " + std::to_string(i) + ": " + data::kSmearClassNames[i] + "\n";
    writeAtomically(yaml, text);
    return yaml;
}

}  // namespace engine
