// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/planted_defects.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <random>
#include <stdexcept>

#include "tests/support/defect_kinds.h"
#include "tests/support/temp_dir.h"

namespace test {
namespace {

namespace fs = std::filesystem;

// Random patches of colour, unlike any other image of the set.
cv::Mat draw(std::mt19937_64& random, cv::Size size) {
    cv::Mat patches(7, 9, CV_8UC3), picture;
    for (int i = 0; i < 9 * 7 * 3; ++i)
        patches.data[i] = static_cast<unsigned char>(random() % 256);
    cv::resize(patches, picture, size, 0, 0, cv::INTER_LINEAR);
    return picture;
}

std::string twelveLines() {
    std::string lines;
    for (int i = 0; i < kBoxes; ++i)
        lines += std::to_string(i % 2) + " 0." + std::to_string(20 + 5 * i) + " 0.5 0.1 0.2\n";
    return lines;
}

std::vector<DefectKind> allKinds() {
    std::vector<DefectKind> kinds = labelDefects();
    for (DefectKind& kind : imageDefects())
        kinds.push_back(std::move(kind));
    return kinds;
}

}  // namespace

std::string encoded(const char* suffix, const cv::Mat& picture, int quality) {
    std::vector<unsigned char> bytes;
    if (!cv::imencode(suffix, picture, bytes, {cv::IMWRITE_JPEG_QUALITY, quality}))
        throw std::runtime_error("cannot encode");
    return {bytes.begin(), bytes.end()};
}

int defectKinds() {
    return static_cast<int>(allKinds().size());
}

PlantedDefects plantDefects(const fs::path& folder, int images, double share, std::uint64_t seed) {
    PlantedDefects truth;
    truth.yaml = folder / "data.yaml";
    std::mt19937_64 random(seed);
    const std::vector<DefectKind> kinds = allKinds();
    for (int i = 0; i < images; ++i) {
        const bool isVal = i % 4 == 0;
        Plant plant{.truth = truth,
                    .folder = folder,
                    .split = isVal ? "val" : "train",
                    .stem = "i" + std::to_string(i),
                    .picture = {},
                    .labels = twelveLines()};
        plant.picture = draw(random, cv::Size(160, 120));
        if (static_cast<double>(random() % 1000) < 1000 * share) {
            const DefectKind& kind = kinds[random() % kinds.size()];
            kind.plant(plant);
            truth.kinds.insert(kind.name);
        }
        if (plant.writesLabel)
            writeFile(plant.label(), plant.labels);
        if (plant.writesImage)
            writeFile(plant.image(), plant.bytes ? *plant.bytes : encoded(".jpg", plant.picture));
        if (plant.isUsed)
            plant.countUsed(plant.split);
    }
    writeFile(truth.yaml, "train: images/train\nval: images/val\nnames: [round, long]\n");
    return truth;
}

}  // namespace test
