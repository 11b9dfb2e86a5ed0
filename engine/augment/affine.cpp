// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/affine.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace engine::augment {
namespace {

double tangent(double degrees) {
    return std::tan(degrees * std::numbers::pi / 180);
}

data::PixelBox transformed(const data::PixelBox& box, const cv::Matx33f& matrix) {
    const std::array<cv::Vec3f, 4> corners{
        {{box.x1, box.y1, 1}, {box.x2, box.y2, 1}, {box.x1, box.y2, 1}, {box.x2, box.y1, 1}}};
    data::PixelBox result = box;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const cv::Vec3f at = matrix * corners[i];
        const float x = at[0] / at[2], y = at[1] / at[2];
        result.x1 = i == 0 ? x : std::min(result.x1, x);
        result.y1 = i == 0 ? y : std::min(result.y1, y);
        result.x2 = i == 0 ? x : std::max(result.x2, x);
        result.y2 = i == 0 ? y : std::max(result.y2, y);
    }
    return result;
}

bool isTranslation(const cv::Matx33f& matrix) {
    return matrix.get_minor<2, 2>(0, 0) == cv::Matx22f::eye() && matrix.row(2) == cv::Matx13f(0, 0, 1);
}

cv::Mat warp(const cv::Mat& image, const cv::Matx33f& matrix, cv::Size output) {
    const cv::Scalar grey = cv::Scalar::all(114);
    const cv::Matx23f affine = matrix.get_minor<2, 3>(0, 0);
    cv::Mat warped;
    if (isTranslation(matrix)) {
        // Half a pixel is common here: 8-bit arithmetic rounds its halves up, float to even, as OpenCV 5 does.
        cv::Mat exact;
        image.convertTo(exact, CV_32F);
        cv::warpAffine(exact, warped, affine, output, cv::INTER_LINEAR, cv::BORDER_CONSTANT, grey);
        warped.convertTo(exact, CV_8U);
        return exact;
    }
    if (matrix.row(2) == cv::Matx13f(0, 0, 1))
        cv::warpAffine(image, warped, affine, output, cv::INTER_LINEAR, cv::BORDER_CONSTANT, grey);
    else
        cv::warpPerspective(image, warped, matrix, output, cv::INTER_LINEAR, cv::BORDER_CONSTANT, grey);
    return warped;
}

}  // namespace

AffineDraw drawAffine(Random& random, const AugmentConfig& config) {
    AffineDraw draw;
    draw.perspectiveX = random.uniform(-config.perspective, config.perspective);
    draw.perspectiveY = random.uniform(-config.perspective, config.perspective);
    draw.angle = random.uniform(-config.degrees, config.degrees);
    draw.scale = random.uniform(1 - config.scale, 1 + config.scale);
    draw.shearX = random.uniform(-config.shear, config.shear);
    draw.shearY = random.uniform(-config.shear, config.shear);
    draw.translateX = random.uniform(0.5 - config.translate, 0.5 + config.translate);
    draw.translateY = random.uniform(0.5 - config.translate, 0.5 + config.translate);
    return draw;
}

cv::Matx33f affineMatrix(const AffineDraw& draw, cv::Size input, cv::Size output) {
    const auto number = [](double value) { return static_cast<float>(value); };
    const double angle = draw.angle * std::numbers::pi / 180;
    const cv::Matx33f centre(1, 0, number(-input.width / 2.0), 0, 1, number(-input.height / 2.0), 0, 0, 1);
    const cv::Matx33f perspective(1, 0, 0, 0, 1, 0, number(draw.perspectiveX), number(draw.perspectiveY), 1);
    const float cosine = number(draw.scale * std::cos(angle)), sine = number(draw.scale * std::sin(angle));
    const cv::Matx33f rotation(cosine, sine, 0, -sine, cosine, 0, 0, 0, 1);
    const cv::Matx33f shear(1, number(tangent(draw.shearX)), 0, number(tangent(draw.shearY)), 1, 0, 0, 0, 1);
    const cv::Matx33f translation(1, 0, number(draw.translateX * output.width), 0, 1,
                                  number(draw.translateY * output.height), 0, 0, 1);
    return translation * shear * rotation * perspective * centre;
}

bool keepsBox(const data::PixelBox& before, const data::PixelBox& after, double scale) {
    constexpr double kTiny = 1e-16;
    const double width1 = (before.x2 - before.x1) * scale, height1 = (before.y2 - before.y1) * scale;
    const double width2 = after.x2 - after.x1, height2 = after.y2 - after.y1;
    const double ratio = std::max(width2 / (height2 + kTiny), height2 / (width2 + kTiny));
    return width2 > 2 && height2 > 2 && width2 * height2 / (width1 * height1 + kTiny) > 0.10 && ratio < 100;
}

data::Sample affine(data::Sample sample, const AffineDraw& draw, int outputSize) {
    const cv::Size output(outputSize, outputSize);
    const cv::Matx33f matrix = affineMatrix(draw, sample.image.size(), output);
    if (sample.image.size() != output || matrix != cv::Matx33f::eye()) {
        const cv::Mat warped = warp(sample.image, matrix, output);
        sample.image = warped;
    }
    std::vector<data::PixelBox> kept;
    const auto side = static_cast<float>(outputSize);
    for (const data::PixelBox& box : sample.boxes) {
        data::PixelBox moved = transformed(box, matrix);
        for (float* edge : {&moved.x1, &moved.y1, &moved.x2, &moved.y2})
            *edge = std::clamp(*edge, 0.f, side);
        if (keepsBox(box, moved, draw.scale))
            kept.push_back(moved);
    }
    sample.boxes = std::move(kept);
    return sample;
}

}  // namespace engine::augment
