// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/image_io.h"

#include <algorithm>
#include <array>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/exif.h"
#include "engine/data/file_ends.h"
#include "engine/data/image_header.h"
#include "engine/data/jpeg.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

[[noreturn]] void unreadable(const std::filesystem::path& file, const std::string& why) {
    const std::string name = displayPath(file);
    throw Error(ErrorKind::Dataset, "image.unreadable", "[image] cannot decode " + name + ": " + why, file,
                "open it in an image program and save it again", {name});
}

StoredHeader headerOf(std::string_view bytes, const std::filesystem::path& file) {
    const auto header = parseImageHeader(bytes, file);
    if (!header)
        unreadable(file, "it ends inside its header");
    return *header;
}

cv::Mat toEightBits(const cv::Mat& image, const std::filesystem::path& file) {
    if (image.depth() == CV_8U)
        return image;
    if (image.depth() != CV_16U)
        unreadable(file, "expected 8 or 16 bits a channel");
    cv::Mat narrow;
    image.convertTo(narrow, CV_8U, 1.0 / 257.0);
    return narrow;
}

// Orientation is applied by decodeImage; OpenCV's TIFF decoder always applies it itself.
cv::Mat decodeOther(std::string_view bytes, const StoredHeader& header, const std::filesystem::path& file) {
    const cv::Mat wrapped(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char*>(bytes.data()));
    cv::Mat image;
    try {
        image = cv::imdecode(wrapped, cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH | cv::IMREAD_IGNORE_ORIENTATION);
    } catch (const cv::Exception& problem) {
        unreadable(file, problem.err);
    }
    if (image.empty())
        unreadable(file, "the pixels are damaged or of an unknown kind");
    image = toEightBits(image, file);
    return header.format == ImageFormat::Tiff ? image : applyOrientation(image, header.orientation);
}

}  // namespace

DecodedImage decodeImage(const std::filesystem::path& file, int minSidePx) {
    return decodeImage(readFileBytes(file, limits::kImageFileBytes, ErrorKind::Dataset), file, minSidePx);
}

DecodedImage decodeImage(std::string_view bytes, const std::filesystem::path& file, int minSidePx) {
    const StoredHeader header = headerOf(bytes, file);
    DecodedImage result;
    if (header.format == ImageFormat::Jpeg) {
        DecodedJpeg jpeg = decodeJpeg(bytes, header, minSidePx, file);
        result.bgr = applyOrientation(jpeg.bgr, header.orientation);
        result.warning = std::move(jpeg.warning);
        result.isDamaged = !result.warning.empty();
        return result;
    }
    result.bgr = decodeOther(bytes, header, file);
    cv::Size expected(header.width, header.height);
    if (swapsSides(header.orientation))
        std::swap(expected.width, expected.height);
    if (result.bgr.size() != expected)
        unreadable(file, "its size is not the one its header states");
    return result;
}

Image toImage(const cv::Mat& bgr) {
    Image image{bgr.cols, bgr.rows, std::vector<std::uint8_t>(bgr.total() * 3)};
    cv::Mat rgb(bgr.rows, bgr.cols, CV_8UC3, image.rgb.data());
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return image;
}

ImageHeader readImageHeader(const std::filesystem::path& file) {
    constexpr std::size_t kHeadBytes = 64 << 10, kTailBytes = 16;
    const FileEnds ends = readFileEnds(file, kHeadBytes, kTailBytes);
    if (ends.fileBytes > limits::kImageFileBytes)
        readFileBytes(file, limits::kImageFileBytes, ErrorKind::Dataset);
    auto header = parseImageHeader(ends.head, file);
    if (!header)
        header = headerOf(readFileBytes(file, limits::kImageFileBytes, ErrorKind::Dataset), file);
    ImageHeader result{header->width, header->height, header->orientation, false};
    if (swapsSides(header->orientation))
        std::swap(result.width, result.height);
    result.mayBeCut = !endsWithEndMark(header->format, ends.head, ends.tail, ends.fileBytes);
    return result;
}

bool hasImageSuffix(const std::filesystem::path& file) {
    const std::string suffix = lowerCase(displayPath(file.extension()));
    constexpr std::array kSuffixes{".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"};
    return std::find(kSuffixes.begin(), kSuffixes.end(), suffix) != kSuffixes.end();
}

}  // namespace engine::data
