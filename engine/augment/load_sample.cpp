// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/load_sample.h"

#include "engine/api/error.h"
#include "engine/augment/letterbox.h"
#include "engine/augment/train_pipeline.h"
#include "engine/core/read_file.h"
#include "engine/data/image_io.h"

namespace engine::augment {

cv::Mat loadResized(const SampleInfo& info, int imageSize) {
    data::Sample sample;
    sample.image = data::decodeImage(info.image).bgr;
    if (sample.image.size() != cv::Size(info.width, info.height)) {
        const std::string name = displayPath(info.image);
        throw Error(ErrorKind::Dataset, "dataset.changed",
                    "[dataset] " + name + " has another size than when the dataset was read", info.image, "start again",
                    {name});
    }
    return resizeLongSide(std::move(sample), imageSize).image;
}

data::Sample toSample(const SampleInfo& info, std::size_t index, const cv::Mat& resized) {
    data::Sample sample;
    sample.index = index;
    sample.image = resized;
    sample.originalWidth = info.width;
    sample.originalHeight = info.height;
    sample.scaleX = static_cast<double>(resized.cols) / info.width;
    sample.scaleY = static_cast<double>(resized.rows) / info.height;
    const auto width = static_cast<float>(resized.cols), height = static_cast<float>(resized.rows);
    for (const BoxLabel& box : info.boxes) {
        sample.boxes.push_back({box.classId, width * (box.xCenter - box.width / 2),
                                height * (box.yCenter - box.height / 2), width * (box.xCenter + box.width / 2),
                                height * (box.yCenter + box.height / 2)});
    }
    return sample;
}

data::Sample makeValSample(const SampleInfo& sample, std::size_t index, int imageSize, int height, int width) {
    LetterboxOptions options;
    options.width = width;
    options.height = height;
    options.mayEnlarge = false;
    return letterbox(toSample(sample, index, loadResized(sample, imageSize)), options);
}

}  // namespace engine::augment
