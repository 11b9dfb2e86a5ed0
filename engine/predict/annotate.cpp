// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include "engine/api/image.h"
#include "engine/predict/class_colors.h"

namespace engine {

namespace {

using prediction::DashPattern;
using prediction::Rgb;

constexpr double kCasingOpacity = 0.55;
constexpr int kFont = cv::FONT_HERSHEY_SIMPLEX;

/// Lengths in pixels of this picture; 1 at the size of a window, more on larger pictures.
struct Pens {
    int line = 2, casing = 4, padding = 3;
    double font = 0.4;

    explicit Pens(const cv::Size& size) {
        const int scale = std::max(1, static_cast<int>(std::lround(std::max(size.width, size.height) / 1280.0)));
        line *= scale;
        casing *= scale;
        padding *= scale;
        font *= scale;
    }
};

cv::Scalar scalar(const Rgb& color) {
    return {double(color.red), double(color.green), double(color.blue)};
}

cv::Rect clipped(const cv::Rect& rect, const cv::Mat& picture) {
    return rect & cv::Rect({}, picture.size());
}

/// The frame of `width` pixels around the edge of `box`, half inside and half outside, as strips without overlap.
std::array<cv::Rect, 4> frame(const cv::Rect& box, int width) {
    const int half = width / 2;
    const cv::Rect outer(box.x - half, box.y - half, box.width + 2 * half, box.height + 2 * half);
    const int middle = std::max(0, outer.height - 2 * width);
    return {cv::Rect(outer.x, outer.y, outer.width, width),
            cv::Rect(outer.x, std::max(outer.y + width, outer.y + outer.height - width), outer.width, width),
            cv::Rect(outer.x, outer.y + width, width, middle),
            cv::Rect(std::max(outer.x + width, outer.x + outer.width - width), outer.y + width, width, middle)};
}

void darken(cv::Mat picture, const cv::Rect& rect) {
    const cv::Rect inside = clipped(rect, picture);
    if (!inside.empty()) {
        cv::Mat part = picture(inside);
        part.convertTo(part, -1, 1.0 - kCasingOpacity);
    }
}

void fill(cv::Mat picture, const cv::Rect& rect, const cv::Scalar& color) {
    const cv::Rect inside = clipped(rect, picture);
    if (!inside.empty()) {
        picture(inside).setTo(color);
    }
}

/// A side of a box: `strip` cut into dashes along its length.
void drawDashes(cv::Mat picture, const cv::Rect& strip, bool isUpright, int line, const DashPattern& pattern,
                const cv::Scalar& color) {
    if (pattern[0] == 0) {
        fill(picture, strip, color);
        return;
    }
    const int length = isUpright ? strip.height : strip.width;
    double at = 0;
    for (std::size_t part = 0; at < length; ++part) {
        const double next = at + pattern[part % pattern.size()] * line;
        if (part % 2 == 0) {
            const int from = static_cast<int>(std::lround(at));
            const int size = std::min(length, static_cast<int>(std::lround(next))) - from;
            fill(picture,
                 isUpright ? cv::Rect(strip.x, strip.y + from, strip.width, size)
                           : cv::Rect(strip.x + from, strip.y, size, strip.height),
                 color);
        }
        at = next;
    }
}

void drawBox(cv::Mat picture, const cv::Rect& box, std::int64_t classId, const Pens& pens) {
    for (const cv::Rect& strip : frame(box, pens.casing)) {
        darken(picture, strip);
    }
    const cv::Scalar color = scalar(prediction::classColor(classId));
    const DashPattern pattern = prediction::classPattern(classId);
    const std::array<cv::Rect, 4> strips = frame(box, pens.line);
    for (std::size_t side = 0; side < strips.size(); ++side) {
        drawDashes(picture, strips[side], side >= 2, pens.line, pattern, color);
    }
}

/// WCAG 2 relative luminance.
double luminance(const Rgb& color) {
    const auto linear = [](std::uint8_t value) {
        const double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

/// OpenCV's fonts know ASCII only: any other character becomes one '?'.
std::string asciiText(const std::string& text) {
    std::string ascii;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F) {
            ascii += c;
        } else if ((byte & 0xC0U) != 0x80U) {
            ascii += '?';
        }
    }
    return ascii;
}

/// Above the box, or inside where there is no room; moved left where it would leave the picture.
cv::Rect labelPlace(const cv::Rect& box, const cv::Size& label, const cv::Mat& picture, const Pens& pens) {
    const int outside = box.y - pens.line / 2 - label.height;
    const int x = std::max(0, std::min(box.x - pens.line / 2, picture.cols - label.width));
    return {cv::Point(x, outside >= 0 ? outside : std::max(0, box.y)), label};
}

}  // namespace

Image annotate(const Image& image, const std::vector<Prediction>& predictions,
               const std::vector<std::string>& classNames, BoxText boxText) {
    Image result = image;
    if (result.rgb.empty()) {
        return result;
    }
    const cv::Mat picture(result.height, result.width, CV_8UC3, result.rgb.data());
    const Pens pens(picture.size());
    const auto box = [](const Prediction& found) {
        return cv::Rect(
            cv::Point(static_cast<int>(std::lround(found.xyxy[0])), static_cast<int>(std::lround(found.xyxy[1]))),
            cv::Point(static_cast<int>(std::lround(found.xyxy[2])), static_cast<int>(std::lround(found.xyxy[3]))));
    };
    for (const Prediction& found : predictions) {
        drawBox(picture, box(found), found.classId, pens);
    }

    std::vector<cv::Rect> places;
    for (const Prediction& found : predictions) {
        const auto id = static_cast<std::size_t>(found.classId);
        const std::string name = id < classNames.size() ? classNames[id] : std::to_string(id);
        const std::string text =
            boxText == BoxText::Name ? asciiText(name) : fmt::format("{} {:.2f}", asciiText(name), found.confidence);
        int baseline = 0;
        const int stroke = std::max(1, pens.line / 2);
        const cv::Size size = cv::getTextSize(text, kFont, pens.font, stroke, &baseline);
        const cv::Size label(size.width + 2 * pens.padding, size.height + baseline + pens.padding);
        const cv::Rect place = labelPlace(box(found), label, picture, pens);
        // A surer one was there before.
        if (std::any_of(places.begin(), places.end(),
                        [&](const cv::Rect& other) { return !(place & other).empty(); })) {
            continue;
        }
        places.push_back(place);
        const Rgb color = prediction::classColor(found.classId);
        fill(picture, place, scalar(color));
        const bool isLight = (luminance(color) + 0.05) * (luminance(color) + 0.05) > 1.05 * 0.05;
        cv::putText(picture, text, {place.x + pens.padding, place.y + pens.padding + size.height}, kFont, pens.font,
                    scalar(isLight ? Rgb{0, 0, 0} : Rgb{255, 255, 255}), stroke, cv::LINE_AA);
    }
    return result;
}

}  // namespace engine
