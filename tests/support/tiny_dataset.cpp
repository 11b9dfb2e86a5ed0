// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tiny_dataset.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <random>
#include <sstream>
#include <stdexcept>

#include "tests/support/temp_dir.h"

namespace test {
namespace {

// std's engines are the same everywhere, its distributions are not.
class Numbers {
public:
    explicit Numbers(std::uint64_t seed) : m_engine(seed) {}
    int between(int low, int high) {
        return low + static_cast<int>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }

private:
    std::mt19937_64 m_engine;
};

cv::Rect place(Numbers& numbers, const std::vector<cv::Rect>& taken, int width, int height) {
    for (int attempt = 0; attempt < 50; ++attempt) {
        const int side = 2 * numbers.between(8, 14);
        const cv::Rect rect(numbers.between(0, width - side), numbers.between(0, height - side), side, side);
        const cv::Rect withMargin(rect.x - 2, rect.y - 2, side + 4, side + 4);
        bool isFree = true;
        for (const cv::Rect& other : taken)
            isFree = isFree && (withMargin & other).empty();
        if (isFree)
            return rect;
    }
    return {};
}

TinyDataset::Image draw(const std::filesystem::path& folder, const std::string& split, int index, Numbers& numbers,
                        int width, int height) {
    cv::Mat canvas(height, width, CV_8UC3);
    const int grey = numbers.between(90, 150);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto value = static_cast<std::uint8_t>(grey + numbers.between(-12, 12));
            canvas.at<cv::Vec3b>(y, x) = {value, value, value};
        }
    }
    const std::string stem = (index < 10 ? "00" : index < 100 ? "0" : "") + std::to_string(index);
    TinyDataset::Image image{
        folder / "images" / split / (stem + ".png"), folder / "labels" / split / (stem + ".txt"), {}};
    std::vector<cv::Rect> taken;
    std::ostringstream label;
    label.imbue(std::locale::classic());
    label.precision(9);
    for (int left = numbers.between(1, 3); left > 0; --left) {
        const cv::Rect rect = place(numbers, taken, width, height);
        if (rect.empty())
            continue;
        taken.push_back(rect);
        const int classId = numbers.between(0, 1);
        if (classId == 0) {
            cv::rectangle(canvas, rect, {40, 220, 40}, cv::FILLED);
        } else {
            // In half pixels, so that the disc touches all four sides of its box.
            const int radius = rect.width - 1;
            cv::circle(canvas, {2 * rect.x + radius, 2 * rect.y + radius}, radius, {40, 40, 220}, cv::FILLED,
                       cv::LINE_8, 1);
        }
        engine::BoxLabel box;
        box.classId = classId;
        box.xCenter = (static_cast<float>(rect.x) + static_cast<float>(rect.width) / 2) / static_cast<float>(width);
        box.yCenter = (static_cast<float>(rect.y) + static_cast<float>(rect.height) / 2) / static_cast<float>(height);
        box.width = static_cast<float>(rect.width) / static_cast<float>(width);
        box.height = static_cast<float>(rect.height) / static_cast<float>(height);
        image.boxes.push_back(box);
        label << classId << ' ' << box.xCenter << ' ' << box.yCenter << ' ' << box.width << ' ' << box.height << '\n';
    }
    std::vector<unsigned char> png;
    if (!cv::imencode(".png", canvas, png))
        throw std::runtime_error("cannot encode a PNG");
    writeFile(image.image, std::string_view(reinterpret_cast<const char*>(png.data()), png.size()));
    writeFile(image.label, label.str());
    return image;
}

}  // namespace

TinyDataset::TinyDataset(const std::filesystem::path& folder, int images, std::uint64_t seed, int width, int height)
    : m_yaml(folder / "data.yaml") {
    Numbers numbers(seed);
    for (int i = 0; i < images; ++i)
        m_train.push_back(draw(folder, "train", i, numbers, width, height));
    for (int i = 0; i < std::max(1, images / 2); ++i)
        m_val.push_back(draw(folder, "val", i, numbers, width, height));
    writeFile(m_yaml, "train: images/train\nval: images/val\nnames: [square, disc]\n");
}

}  // namespace test
