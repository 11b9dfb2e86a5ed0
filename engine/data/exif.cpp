// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/exif.h"

#include <opencv2/core.hpp>
#include <utility>

#include "engine/data/byte_view.h"

namespace engine::data {

int exifOrientation(std::string_view tiff) {
    const bool isLittle = tiff.starts_with("II");
    if (!isLittle && !tiff.starts_with("MM"))
        return 1;
    const ByteView view(tiff, isLittle);
    const auto magic = view.u16(2);
    const auto directory = view.u32(4);
    if (!magic || *magic != 42 || !directory)
        return 1;
    const auto count = view.u16(*directory);
    for (std::uint64_t entry = 0; count && entry < *count; ++entry) {
        const std::uint64_t at = *directory + 2 + 12 * entry;
        const auto tag = view.u16(at);
        if (!tag)
            return 1;
        if (*tag != 0x0112)
            continue;
        constexpr std::uint16_t kShort = 3;
        const auto value = view.u16(at + 8);
        const bool isValid = view.u16(at + 2) == kShort && value && *value >= 1 && *value <= 8;
        return isValid ? *value : 1;
    }
    return 1;
}

cv::Mat applyOrientation(const cv::Mat& stored, int orientation) {
    const bool isMirroredX = mirrorsX(orientation), isMirroredY = mirrorsY(orientation);
    const cv::Mat turned = swapsSides(orientation) ? cv::Mat(stored.t()) : stored;
    if (!isMirroredX && !isMirroredY)
        return turned;
    cv::Mat upright;
    cv::flip(turned, upright, isMirroredX && isMirroredY ? -1 : isMirroredX ? 1 : 0);
    return upright;
}

BoxLabel applyOrientation(const BoxLabel& stored, int orientation) {
    BoxLabel box = stored;
    if (swapsSides(orientation)) {
        std::swap(box.xCenter, box.yCenter);
        std::swap(box.width, box.height);
    }
    if (mirrorsX(orientation))
        box.xCenter = 1 - box.xCenter;
    if (mirrorsY(orientation))
        box.yCenter = 1 - box.yCenter;
    return box;
}

}  // namespace engine::data
