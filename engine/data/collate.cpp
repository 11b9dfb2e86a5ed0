// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <ATen/ATen.h>

#include <opencv2/core.hpp>
#include <stdexcept>

#include "engine/data/data_loader.h"

namespace engine::data {
namespace {

// BGR rows to three planes in the order R, G, B.
void writePlanes(const cv::Mat& bgr, std::uint8_t* planes) {
    const std::size_t plane = bgr.total();
    std::array<cv::Mat, 3> rgb;
    for (std::size_t c = 0; c < 3; ++c)
        rgb[c] = cv::Mat(bgr.rows, bgr.cols, CV_8U, planes + c * plane);
    constexpr int kFromTo[] = {2, 0, 1, 1, 0, 2};
    cv::mixChannels(&bgr, 1, rgb.data(), rgb.size(), kFromTo, 3);
}

}  // namespace

Tensor targetsOf(const Batch& batch, std::size_t place) {
    const at::Tensor rows = (batch.targets.select(1, 0) == static_cast<double>(place)).nonzero().squeeze(1);
    return batch.targets.index_select(0, rows);
}

Batch partOf(const Batch& batch, std::int64_t first, std::int64_t count) {
    Batch part;
    if (batch.images.defined())
        part.images = batch.images.narrow(0, first, count);
    for (const Tensor& feature : batch.features)
        part.features.push_back(feature.narrow(0, first, count));
    part.classes = batch.classes.narrow(0, first, count);
    const Tensor image = batch.targets.select(1, 0);
    const Tensor rows = image.ge(first).logical_and_(image.lt(first + count)).nonzero().squeeze(1);
    part.targets = batch.targets.index_select(0, rows);
    part.targets.select(1, 0).sub_(first);
    part.samples.assign(batch.samples.begin() + first, batch.samples.begin() + first + count);
    return part;
}

Batch collate(std::vector<Sample> samples) {
    if (samples.empty())
        throw std::invalid_argument("collate: no samples");
    const cv::Size size = samples.front().image.size();
    std::int64_t boxes = 0;
    for (const Sample& sample : samples) {
        if (sample.image.size() != size || sample.image.type() != CV_8UC3) {
            throw std::invalid_argument("collate: images of one batch must be BGR and have one size");
        }
        boxes += static_cast<std::int64_t>(sample.boxes.size());
    }
    Batch batch;
    batch.images = at::empty({static_cast<std::int64_t>(samples.size()), 3, size.height, size.width}, at::kByte);
    batch.targets = at::empty({boxes, 6}, at::kFloat);
    batch.classes = at::empty({static_cast<std::int64_t>(samples.size())}, at::kLong);
    auto* classes = batch.classes.data_ptr<std::int64_t>();
    auto* pixels = batch.images.data_ptr<std::uint8_t>();
    auto* row = batch.targets.data_ptr<float>();
    const float width = static_cast<float>(size.width), height = static_cast<float>(size.height);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        writePlanes(samples[i].image, pixels + i * 3 * static_cast<std::size_t>(size.area()));
        samples[i].image.release();
        classes[i] = samples[i].classId;
        for (const PixelBox& box : samples[i].boxes) {
            row[0] = static_cast<float>(i);
            row[1] = static_cast<float>(box.classId);
            row[2] = (box.x1 + box.x2) / 2 / width;
            row[3] = (box.y1 + box.y2) / 2 / height;
            row[4] = (box.x2 - box.x1) / width;
            row[5] = (box.y2 - box.y1) / height;
            row += 6;
        }
    }
    batch.samples = std::move(samples);
    return batch;
}

}  // namespace engine::data
