// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/sample_check.h"

#include <string>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/image_io.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

constexpr int kLeastSidePx = 10;

void lose(CheckedSample& result, const fs::path& file, std::string code, const std::string& message,
          std::vector<std::string> parameters) {
    result.issues.push_back({Severity::Error, std::move(code), message + "; the image is not used", file, 0,
                             Loss::Image, std::move(parameters)});
    result.sample.reset();
}

// False where the image is lost.
bool checkImage(CheckedSample& result) {
    SampleInfo& sample = *result.sample;
    try {
        const ImageHeader header = readImageHeader(sample.image);
        sample.width = header.width;
        sample.height = header.height;
        sample.orientation = header.orientation;
        if (header.mayBeCut) {
            const DecodedImage decoded = decodeImage(sample.image);
            if (decoded.isDamaged) {
                result.issues.push_back({Severity::Warning,
                                         "image.damaged",
                                         "is damaged: " + decoded.warning + "; what can be decoded is used",
                                         sample.image,
                                         0,
                                         Loss::Nothing,
                                         {decoded.warning}});
            }
        }
    } catch (const Error& error) {
        lose(result, fs::path(sample.image), error.code, error.message, error.parameters);
        return false;
    }
    if (sample.width >= kLeastSidePx && sample.height >= kLeastSidePx)
        return true;
    const std::string size = std::to_string(sample.width) + " x " + std::to_string(sample.height);
    lose(result, fs::path(sample.image), "image.too_small",
         "has " + size + " px, expected at least " + std::to_string(kLeastSidePx) + " a side", {size});
    return false;
}

}  // namespace

CheckedSample checkSample(const fs::path& image, Split split, std::int64_t classCount) {
    CheckedSample result;
    result.isChecked = true;
    SampleInfo& sample = result.sample.emplace();
    sample.image = image;
    sample.label = labelPathOf(image);
    sample.split = split;
    if (!checkImage(result))
        return result;
    std::string text;
    try {
        text = readFileBytes(sample.label, limits::kLabelFileBytes, ErrorKind::Dataset);
    } catch (const Error& error) {
        if (error.code == "file.missing") {
            sample.labelState = LabelState::NoFile;
        } else {
            lose(result, fs::path(sample.label), "label.unreadable", error.message, error.parameters);
        }
        return result;
    }
    LabelFile labels = parseYoloLabels(text, classCount, sample.label);
    std::move(labels.issues.begin(), labels.issues.end(), std::back_inserter(result.issues));
    if (!labels.isUsable) {
        result.sample.reset();
        return result;
    }
    if (labels.boxes.empty())
        sample.labelState = LabelState::EmptyFile;
    sample.boxes = std::move(labels.boxes);
    return result;
}

}  // namespace engine::data
