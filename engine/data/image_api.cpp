// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "engine/api/error.h"
#include "engine/api/image.h"
#include "engine/core/atomic_file.h"
#include "engine/core/read_file.h"
#include "engine/data/image_io.h"

namespace engine {

Image readImage(const std::filesystem::path& file) {
    return data::toImage(data::decodeImage(file).bgr);
}

void writeImage(const std::filesystem::path& file, const Image& image) {
    const auto expected =
        3 * static_cast<std::size_t>(std::max(0, image.width)) * static_cast<std::size_t>(std::max(0, image.height));
    if (expected == 0 || image.rgb.size() != expected) {
        throw Error(ErrorKind::Internal, "image.pixels", "[image] width x height x 3 bytes expected", file);
    }
    const cv::Mat rgb(image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.rgb.data()));
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    const std::string suffix = displayPath(file.extension());
    const bool isPng = suffix == ".png" || suffix == ".PNG";
    std::vector<unsigned char> bytes;
    const std::vector<int> quality = isPng ? std::vector<int>{} : std::vector<int>{cv::IMWRITE_JPEG_QUALITY, 95};
    if (!cv::imencode(isPng ? ".png" : ".jpg", bgr, bytes, quality)) {
        throw Error(ErrorKind::Disk, "image.encode", "[image] cannot encode " + displayPath(file), file,
                    "a JPEG is at most 65500 px a side; write .png");
    }
    writeAtomically(file, std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

}  // namespace engine
