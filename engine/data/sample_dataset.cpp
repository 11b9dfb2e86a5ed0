// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
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

constexpr int kMostImages = 100'000;

void requireImages(int images, int fewest, const char* why) {
    if (images >= fewest && images <= kMostImages)
        return;
    throw Error(ErrorKind::Usage, "sample.images",
                "[sample] expected " + std::to_string(fewest) + " to 100000 images, found " + std::to_string(images),
                {}, why, {std::to_string(images), std::to_string(fewest)});
}

std::string fourDigits(std::size_t value) {
    std::string number = std::to_string(value);
    number.insert(0, number.size() < 4 ? 4 - number.size() : 0, '0');
    return number;
}

std::vector<Files> filesFor(const fs::path& folder, int images) {
    const int validation = std::max(1, images / 5);
    std::vector<Files> files;
    for (int i = 0; i < images; ++i) {
        const std::string split = i < images - validation ? "train" : "val";
        const std::string number = fourDigits(static_cast<std::size_t>(i));
        files.push_back({folder / "images" / split / ("smear_" + number + ".jpg"),
                         folder / "labels" / split / ("smear_" + number + ".txt")});
    }
    return files;
}

void refuseOtherFiles(const fs::path& folder, const std::set<fs::path>& own) {
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->is_directory(error) || own.contains(it->path()))
            continue;
        throw Error(ErrorKind::Usage, "sample.not_empty",
                    "[sample] the folder " + displayPath(folder) + " already holds " + displayPath(it->path()),
                    it->path(), "give a new or empty folder", {displayPath(folder), displayPath(it->path())});
    }
}

// With what lies around it, so that its size still tells something.
cv::Rect cellAround(const BoxLabel& box, cv::Size picture) {
    constexpr int kSidePx = 96;
    const auto start = [](float centre, int length) {
        return std::clamp(static_cast<int>(centre * static_cast<float>(length)) - kSidePx / 2, 0, length - kSidePx);
    };
    return {start(box.xCenter, picture.width), start(box.yCenter, picture.height), kSidePx, kSidePx};
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
    requireImages(images, 2, "two are needed: one to train with, one to validate");
    const std::vector<Files> files = filesFor(folder, images);
    const fs::path yaml = folder / "data.yaml";
    std::set<fs::path> own{yaml};
    for (const Files& pair : files)
        own.insert({pair.image, pair.label});
    refuseOtherFiles(folder, own);
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

fs::path writeSampleCells(const fs::path& folder, int images, std::uint64_t seed, const ProgressFunction& progress,
                          std::stop_token stop) {
    constexpr std::size_t kClasses = data::kSmearClassNames.size();
    requireImages(images, 2 * static_cast<int>(kClasses), "each class needs one to train with and one to validate");
    std::vector<fs::path> files;
    std::array<std::vector<fs::path>, kClasses> left;  // to be drawn, by class
    const auto each = static_cast<std::size_t>(images) / kClasses;
    for (std::size_t id = 0; id < kClasses; ++id) {
        const std::size_t training = each - std::max<std::size_t>(1, each / 5);
        for (std::size_t i = 0; i < each; ++i)
            files.push_back(folder / (i < training ? "train" : "val") / data::kSmearClassNames[id] /
                            ("cell_" + fourDigits(i) + ".jpg"));
        left[id].assign(files.rbegin(), files.rbegin() + static_cast<std::ptrdiff_t>(each));
    }
    refuseOtherFiles(folder, {files.begin(), files.end()});
    std::size_t done = 0;
    for (std::uint64_t number = 0; done < files.size() && !stop.stop_requested(); ++number) {
        const data::SmearScene scene = data::drawSmear(seed, number);
        for (const BoxLabel& box : scene.boxes) {
            std::vector<fs::path>& ofClass = left[static_cast<std::size_t>(box.classId)];
            if (ofClass.empty())
                continue;
            writePicture(ofClass.back(), scene.bgr(cellAround(box, scene.bgr.size())));
            ofClass.pop_back();
            ++done;
        }
        if (progress)
            progress({"draw", static_cast<std::int64_t>(done), static_cast<std::int64_t>(files.size())});
    }
    return folder;
}

}  // namespace engine
