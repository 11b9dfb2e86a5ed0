// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/data/picture_files.h"

#include <array>
#include <cstdint>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <stdexcept>

namespace test {
namespace {

std::string little(std::uint32_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> 8 * i & 0xff);
    return text;
}

std::string big(std::uint32_t value, int bytes) {
    const std::string text = little(value, bytes);
    return {text.rbegin(), text.rend()};
}

std::uint32_t crc32(const std::string& bytes) {
    std::uint32_t crc = ~0u;
    for (const char c : bytes) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return ~crc;
}

}  // namespace

cv::Mat cornerPicture() {
    cv::Mat image(16, 24, CV_8UC3, cv::Scalar::all(128));
    image(cv::Rect(0, 0, 8, 8)).setTo(cv::Scalar(0, 0, 255));
    image(cv::Rect(16, 0, 8, 8)).setTo(cv::Scalar(0, 255, 0));
    image(cv::Rect(0, 8, 8, 8)).setTo(cv::Scalar(255, 0, 0));
    image(cv::Rect(16, 8, 8, 8)).setTo(cv::Scalar::all(255));
    return image;
}

std::string cornerLetters(const cv::Mat& bgr) {
    std::string letters;
    for (const cv::Point at : {cv::Point(2, 2), cv::Point(bgr.cols - 3, 2), cv::Point(2, bgr.rows - 3),
                               cv::Point(bgr.cols - 3, bgr.rows - 3)}) {
        const auto pixel = bgr.at<cv::Vec3b>(at);
        const bool b = pixel[0] > 150, g = pixel[1] > 150, r = pixel[2] > 150;
        letters += r && g && b ? 'W' : r && !g && !b ? 'R' : g && !r && !b ? 'G' : b && !r && !g ? 'B' : '?';
    }
    return letters;
}

// EXIF 2.32: the orientation names where row 0 and column 0 of the stored image are in the upright one.
cv::Mat storedFor(int orientation) {
    const cv::Mat upright = cornerPicture();
    cv::Mat stored = upright.clone();
    switch (orientation) {
        case 2:
            cv::flip(upright, stored, 1);
            break;
        case 3:
            cv::rotate(upright, stored, cv::ROTATE_180);
            break;
        case 4:
            cv::flip(upright, stored, 0);
            break;
        case 5:
            cv::transpose(upright, stored);
            break;
        case 6:
            cv::rotate(upright, stored, cv::ROTATE_90_COUNTERCLOCKWISE);
            break;
        case 7:
            cv::rotate(upright, stored, cv::ROTATE_180);
            cv::transpose(stored, stored);
            break;
        case 8:
            cv::rotate(upright, stored, cv::ROTATE_90_CLOCKWISE);
            break;
        default:
            break;
    }
    return stored;
}

std::string encode(const char* suffix, const cv::Mat& image) {
    std::vector<unsigned char> bytes;
    if (!cv::imencode(suffix, image, bytes))
        throw std::runtime_error("cannot encode");
    return {bytes.begin(), bytes.end()};
}

std::string exifBlock(int orientation, bool isLittleEndian) {
    const auto number = [&](std::uint32_t value, int bytes) {
        return isLittleEndian ? little(value, bytes) : big(value, bytes);
    };
    const auto value = static_cast<std::uint32_t>(orientation);
    return (isLittleEndian ? "II" : "MM") + number(42, 2) + number(8, 4) + number(2, 2) +    //
           number(0x010f, 2) + number(2, 2) + number(4, 4) + "abc" + std::string(1, '\0') +  // Make
           number(0x0112, 2) + number(3, 2) + number(1, 4) + number(value, 2) + number(0, 2) + number(0, 4);
}

std::string jpegWithOrientation(int orientation, bool isLittleEndian) {
    const std::string jpeg = encode(".jpg", storedFor(orientation));
    const std::string payload = std::string("Exif\0\0", 6) + exifBlock(orientation, isLittleEndian);
    return jpeg.substr(0, 2) + "\xff\xe1" + big(static_cast<std::uint32_t>(payload.size() + 2), 2) + payload +
           jpeg.substr(2);
}

std::string pngWithOrientation(int orientation) {
    const std::string png = encode(".png", storedFor(orientation));
    const std::string chunk = "eXIf" + exifBlock(orientation, false);
    const std::size_t afterHeader = 33;
    return png.substr(0, afterHeader) + big(static_cast<std::uint32_t>(chunk.size() - 4), 4) + chunk +
           big(crc32(chunk), 4) + png.substr(afterHeader);
}

std::string webpWithOrientation(int orientation) {
    const cv::Mat stored = storedFor(orientation);
    const std::string webp = encode(".webp", stored);
    std::string exif = exifBlock(orientation, true);
    if (exif.size() % 2)
        exif += '\0';
    const std::string extended = "VP8X" + little(10, 4) + little(0x08, 4) +
                                 little(static_cast<std::uint32_t>(stored.cols - 1), 3) +
                                 little(static_cast<std::uint32_t>(stored.rows - 1), 3);
    const std::string body =
        "WEBP" + extended + webp.substr(12) + "EXIF" + little(static_cast<std::uint32_t>(exif.size()), 4) + exif;
    return "RIFF" + little(static_cast<std::uint32_t>(body.size()), 4) + body;
}

std::string tiffWithOrientation(int orientation) {
    cv::Mat rgb;
    cv::cvtColor(storedFor(orientation), rgb, cv::COLOR_BGR2RGB);
    const std::string pixels(reinterpret_cast<const char*>(rgb.data), rgb.total() * 3);
    struct Entry {
        std::uint32_t tag, type, count, value;
    };
    const auto width = static_cast<std::uint32_t>(rgb.cols), height = static_cast<std::uint32_t>(rgb.rows);
    const auto size = static_cast<std::uint32_t>(pixels.size());
    constexpr std::uint32_t kEntries = 10, kBits = 8 + 2 + 12 * kEntries + 4, kPixels = kBits + 6;
    const std::array<Entry, kEntries> entries{{{256, 3, 1, width},
                                               {257, 3, 1, height},
                                               {258, 3, 3, kBits},
                                               {259, 3, 1, 1},
                                               {262, 3, 1, 2},
                                               {273, 4, 1, kPixels},
                                               {274, 3, 1, static_cast<std::uint32_t>(orientation)},
                                               {277, 3, 1, 3},
                                               {278, 3, 1, height},
                                               {279, 4, 1, size}}};
    std::string file = "II" + little(42, 2) + little(8, 4) + little(kEntries, 2);
    for (const Entry& entry : entries)
        file += little(entry.tag, 2) + little(entry.type, 2) + little(entry.count, 4) + little(entry.value, 4);
    return file + little(0, 4) + little(8, 2) + little(8, 2) + little(8, 2) + pixels;
}

}  // namespace test
