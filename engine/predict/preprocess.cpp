// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/preprocess.h"

#include <array>
#include <chrono>
#include <cstdint>

#include <ATen/ops/empty.h>

#include "engine/augment/resize_crop.h"
#include "engine/core/error_translation.h"
#include "engine/core/read_file.h"
#include "engine/data/image_io.h"

namespace engine::prediction {

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// value / 255 as float32 division rounds it.
std::array<float, 256> unitValues() {
    std::array<float, 256> values{};
    for (std::size_t value = 0; value < values.size(); ++value) {
        values[value] = static_cast<float>(value) / 255.0F;
    }
    return values;
}

Tensor toInput(const cv::Mat& bgr) {
    static const std::array<float, 256> kUnit = unitValues();
    Tensor input = at::empty({1, 3, bgr.rows, bgr.cols}, at::TensorOptions(at::kFloat), at::MemoryFormat::ChannelsLast);
    float* out = input.mutable_data_ptr<float>();
    for (int y = 0; y < bgr.rows; ++y) {
        const std::uint8_t* row = bgr.ptr<std::uint8_t>(y);
        for (int x = 0; x < bgr.cols; ++x, out += 3, row += 3) {
            out[0] = kUnit[row[2]];
            out[1] = kUnit[row[1]];
            out[2] = kUnit[row[0]];
        }
    }
    return input;
}

void fillInput(PreparedImage& prepared, cv::Mat bgr, const InputOptions& options) {
    const Clock::time_point start = Clock::now();
    prepared.width = bgr.cols;
    prepared.height = bgr.rows;
    if (options.cropFraction) {
        prepared.input = toInput(augment::resizeAndCropCentre(bgr, options.letterbox.width, *options.cropFraction));
    } else {
        data::Sample sample;
        sample.image = std::move(bgr);
        prepared.input = toInput(augment::letterbox(std::move(sample), options.letterbox).image);
    }
    prepared.times.preprocessMs = msSince(start);
}

Issue unreadable(const Error& error) {
    const bool isImageCode = error.code.starts_with("image.");
    return {Severity::Error, isImageCode ? error.code : "image.unreadable", error.message, error.file, 0, Loss::Image,
            error.parameters};
}

Issue damaged(const std::filesystem::path& file, const std::string& warning) {
    const std::string name = displayPath(file);
    return {Severity::Warning,
            "image.damaged",
            name + " is damaged, what could be decoded is used: " + warning,
            file,
            0,
            Loss::Nothing,
            {}};
}

}  // namespace

PreparedImage prepareFrame(const cv::Mat& bgr, const InputOptions& options) {
    PreparedImage prepared;
    fillInput(prepared, bgr, options);
    return prepared;
}

PreparedImage prepareImage(const std::filesystem::path& file, const InputOptions& options) {
    PreparedImage prepared;
    prepared.file = file;
    try {
        const Clock::time_point start = Clock::now();
        data::DecodedImage decoded = data::decodeImage(file);
        prepared.times.readMs = msSince(start);
        if (decoded.isDamaged) {
            prepared.issues.push_back(damaged(file, decoded.warning));
        }
        fillInput(prepared, std::move(decoded.bgr), options);
    } catch (...) {
        const Error error = currentError();
        if (error.kind == ErrorKind::OutOfMemory) {
            throw error;
        }
        prepared.issues.push_back(unreadable(error));
        prepared.issues.back().file = file;
    }
    return prepared;
}

}  // namespace engine::prediction
