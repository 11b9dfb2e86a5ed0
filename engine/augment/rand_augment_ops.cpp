// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/rand_augment_ops.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <numeric>
#include <opencv2/core/matx.hpp>

namespace engine::augment {
namespace {

using Levels = std::array<uchar, 256>;
using Products = std::array<float, 256>;

uchar truncated(float value) {
    return static_cast<uchar>(std::clamp(value, 0.f, 255.f));
}

/// @param pixel of the result, at (x, y)
template <typename Pixel>
cv::Mat drawn(cv::Size size, const Pixel& pixel) {
    cv::Mat result(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y) {
        auto* row = result.ptr<cv::Vec3b>(y);
        for (int x = 0; x < size.width; ++x)
            row[x] = pixel(x, y);
    }
    return result;
}

/// @param source from positions in the result to positions in `bgr`, both counted from the middle of the picture. Not
/// cv::warpAffine, which rounds positions to fractions of its own.
cv::Mat warpNearest(const cv::Mat& bgr, const cv::Matx23d& source) {
    const double middleX = bgr.cols * 0.5 - 0.5, middleY = bgr.rows * 0.5 - 0.5;
    return drawn(bgr.size(), [&](int x, int y) {
        const cv::Vec2d from = source * cv::Vec3d(x - middleX, y - middleY, 1);
        const double column = std::nearbyint(from[0] + middleX), row = std::nearbyint(from[1] + middleY);
        const bool isInside = column >= 0 && row >= 0 && column < bgr.cols && row < bgr.rows;
        return isInside ? bgr.at<cv::Vec3b>(static_cast<int>(row), static_cast<int>(column)) : cv::Vec3b();
    });
}

/// Sheared about the upper left corner.
cv::Mat shearX(const cv::Mat& bgr, double tangent) {
    return warpNearest(bgr, {1, tangent, tangent * bgr.rows / 2, 0, 1, 0});
}

cv::Mat shearY(const cv::Mat& bgr, double tangent) {
    return warpNearest(bgr, {1, 0, 0, tangent, 1, tangent * bgr.cols / 2});
}

cv::Mat rotate(const cv::Mat& bgr, double degrees) {
    const double angle = degrees * std::numbers::pi / 180, cosine = std::cos(angle), sine = std::sin(angle);
    return warpNearest(bgr, {cosine, -sine, 0, sine, cosine, 0});
}

cv::Mat replaced(const cv::Mat& bgr, const std::array<Levels, 3>& tables) {
    return drawn(bgr.size(), [&](int x, int y) {
        const auto& from = bgr.at<cv::Vec3b>(y, x);
        return cv::Vec3b(tables[0][from[0]], tables[1][from[1]], tables[2][from[2]]);
    });
}

/// @param newLevel of each old one
template <typename NewLevel>
cv::Mat replaced(const cv::Mat& bgr, const NewLevel& newLevel) {
    Levels table;
    for (int level = 0; level < 256; ++level)
        table[static_cast<std::size_t>(level)] = newLevel(level);
    return replaced(bgr, {table, table, table});
}

/// Products in tables: added to another number at once they might be rounded together, and differ between computers.
Products products(float factor) {
    Products result;
    for (std::size_t level = 0; level < result.size(); ++level)
        result[level] = factor * static_cast<float>(level);
    return result;
}

/// A picture and what it is blended with: shares 1 + magnitude and -magnitude.
class Blend {
public:
    explicit Blend(float magnitude) : m_picture(products(1 + magnitude)) {}
    uchar operator()(uchar level, float otherPart) const { return truncated(m_picture[level] + otherPart); }

private:
    Products m_picture;
};

class Grey {
public:
    uchar operator()(const cv::Vec3b& bgr) const { return truncated(m_red[bgr[2]] + m_green[bgr[1]] + m_blue[bgr[0]]); }

private:
    Products m_red = products(0.2989f), m_green = products(0.587f), m_blue = products(0.114f);
};

cv::Mat changeColor(const cv::Mat& bgr, float magnitude) {
    const Blend blend(magnitude);
    const Products greyPart = products(-magnitude);
    const Grey grey;
    return drawn(bgr.size(), [&](int x, int y) {
        const auto& from = bgr.at<cv::Vec3b>(y, x);
        const float other = greyPart[grey(from)];
        return cv::Vec3b(blend(from[0], other), blend(from[1], other), blend(from[2], other));
    });
}

cv::Mat changeContrast(const cv::Mat& bgr, float magnitude) {
    const Grey grey;
    std::int64_t sum = 0;
    for (int y = 0; y < bgr.rows; ++y) {
        const auto* row = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgr.cols; ++x)
            sum += grey(row[x]);
    }
    const float mean = static_cast<float>(sum) / static_cast<float>(bgr.total());
    const Blend blend(magnitude);
    const float other = -magnitude * mean;
    return replaced(bgr, [&](int level) { return blend(static_cast<uchar>(level), other); });
}

/// Blends with a blurred copy: the pixel itself counts five times as much as each of its neighbours; the border is not
/// blurred.
cv::Mat changeSharpness(const cv::Mat& bgr, float magnitude) {
    if (bgr.cols <= 2 || bgr.rows <= 2)
        return bgr;
    const Blend blend(magnitude);
    const Products blurredPart = products(-magnitude);
    return drawn(bgr.size(), [&](int x, int y) {
        const auto& from = bgr.at<cv::Vec3b>(y, x);
        cv::Vec3i sum = 4 * cv::Vec3i(from);
        const bool isBorder = x == 0 || y == 0 || x == bgr.cols - 1 || y == bgr.rows - 1;
        for (int row = y - 1; row <= y + 1 && !isBorder; ++row) {
            for (int column = x - 1; column <= x + 1; ++column)
                sum += cv::Vec3i(bgr.at<cv::Vec3b>(row, column));
        }
        cv::Vec3b result;
        for (int c = 0; c < 3; ++c) {
            const int blurred = isBorder ? from[c] : (2 * sum[c] + 13) / 26;
            result[c] = blend(from[c], blurredPart[static_cast<std::size_t>(blurred)]);
        }
        return result;
    });
}

/// How often each level occurs in blue, green and red.
std::array<std::array<std::int64_t, 256>, 3> histograms(const cv::Mat& bgr) {
    std::array<std::array<std::int64_t, 256>, 3> counts{};
    for (int y = 0; y < bgr.rows; ++y) {
        const auto* row = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgr.cols; ++x) {
            for (int c = 0; c < 3; ++c)
                ++counts[static_cast<std::size_t>(c)][row[x][c]];
        }
    }
    return counts;
}

Levels unchanged() {
    Levels levels;
    std::iota(levels.begin(), levels.end(), uchar{0});
    return levels;
}

Levels stretched(const std::array<std::int64_t, 256>& counts) {
    const auto occurs = [](std::int64_t count) { return count > 0; };
    const auto least = std::find_if(counts.begin(), counts.end(), occurs) - counts.begin();
    const auto most = counts.rend() - std::find_if(counts.rbegin(), counts.rend(), occurs) - 1;
    Levels levels = unchanged();
    if (least >= most)
        return levels;
    const float scale = 255.f / static_cast<float>(most - least);
    for (std::size_t level = 0; level < levels.size(); ++level)
        levels[level] = truncated((static_cast<float>(level) - static_cast<float>(least)) * scale);
    return levels;
}

Levels equalized(const std::array<std::int64_t, 256>& counts) {
    const auto brightest = std::find_if(counts.rbegin(), counts.rend(), [](std::int64_t count) { return count > 0; });
    const std::int64_t all = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    const std::int64_t step = brightest == counts.rend() ? 0 : (all - *brightest) / 255;
    Levels levels = unchanged();
    std::int64_t below = 0;
    for (std::size_t level = 0; level < levels.size() && step > 0; ++level) {
        levels[level] = static_cast<uchar>(std::min<std::int64_t>(255, (below + step / 2) / step));
        below += counts[level];
    }
    return levels;
}

template <typename LevelsOf>
cv::Mat byHistogram(const cv::Mat& bgr, const LevelsOf& levelsOf) {
    const auto counts = histograms(bgr);
    return replaced(bgr, {levelsOf(counts[0]), levelsOf(counts[1]), levelsOf(counts[2])});
}

}  // namespace

cv::Mat applyOp(const cv::Mat& bgr, RandAugmentOp op, float magnitude) {
    switch (op) {
        case RandAugmentOp::Identity:
            return bgr;
        case RandAugmentOp::ShearX:
            return shearX(bgr, magnitude);
        case RandAugmentOp::ShearY:
            return shearY(bgr, magnitude);
        case RandAugmentOp::TranslateX:
            return warpNearest(bgr, {1, 0, -std::trunc(magnitude), 0, 1, 0});
        case RandAugmentOp::TranslateY:
            return warpNearest(bgr, {1, 0, 0, 0, 1, -std::trunc(magnitude)});
        case RandAugmentOp::Rotate:
            return rotate(bgr, magnitude);
        case RandAugmentOp::Brightness:
            return replaced(bgr, [blend = Blend(magnitude)](int level) { return blend(static_cast<uchar>(level), 0); });
        case RandAugmentOp::Color:
            return changeColor(bgr, magnitude);
        case RandAugmentOp::Contrast:
            return changeContrast(bgr, magnitude);
        case RandAugmentOp::Sharpness:
            return changeSharpness(bgr, magnitude);
        case RandAugmentOp::Posterize:
            return replaced(bgr, [shift = 8 - static_cast<int>(magnitude)](int level) {
                return static_cast<uchar>(level >> shift << shift);
            });
        case RandAugmentOp::Solarize:
            return replaced(bgr, [magnitude](int level) {
                return static_cast<uchar>(static_cast<float>(level) >= magnitude ? 255 - level : level);
            });
        case RandAugmentOp::AutoContrast:
            return byHistogram(bgr, stretched);
        case RandAugmentOp::Equalize:
            return byHistogram(bgr, equalized);
    }
    return bgr;
}

}  // namespace engine::augment
