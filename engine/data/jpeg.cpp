// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/jpeg.h"

#include <turbojpeg.h>

#include <algorithm>
#include <memory>

#include "engine/api/error.h"
#include "engine/core/read_file.h"

namespace engine::data {
namespace {

// Adobe's inverted CMYK, with the rounding of OpenCV's decoder.
cv::Mat cmykToBgr(const cv::Mat& cmyk) {
    cv::Mat bgr(cmyk.size(), CV_8UC3);
    for (int y = 0; y < cmyk.rows; ++y) {
        const auto* from = cmyk.ptr<cv::Vec4b>(y);
        auto* to = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < cmyk.cols; ++x) {
            const int k = from[x][3];
            for (int c = 0; c < 3; ++c)
                to[x][2 - c] = static_cast<std::uint8_t>(k - ((255 - from[x][c]) * k >> 8));
        }
    }
    return bgr;
}

tjscalingfactor scaleFor(const StoredHeader& header, int minSidePx) {
    const int longSide = std::max(header.width, header.height);
    for (const int divisor : {8, 4, 2}) {
        if (minSidePx > 0 && TJSCALED(longSide, (tjscalingfactor{1, divisor})) >= minSidePx)
            return {1, divisor};
    }
    return {1, 1};
}

}  // namespace

DecodedJpeg decodeJpeg(std::string_view bytes, const StoredHeader& header, int minSidePx,
                       const std::filesystem::path& file) {
    const std::unique_ptr<void, int (*)(void*)> decoder(tjInitDecompress(), tjDestroy);
    if (!decoder)
        throw Error(ErrorKind::OutOfMemory, "memory.out", "[image] no memory for a JPEG decoder", file);
    const tjscalingfactor scale = scaleFor(header, minSidePx);
    const bool isCmyk = header.components == 4;
    cv::Mat pixels(TJSCALED(header.height, scale), TJSCALED(header.width, scale), isCmyk ? CV_8UC4 : CV_8UC3);
    const int quality = minSidePx > 0 ? TJFLAG_FASTDCT | TJFLAG_FASTUPSAMPLE : TJFLAG_ACCURATEDCT;
    const int status =
        tjDecompress2(decoder.get(), reinterpret_cast<const unsigned char*>(bytes.data()),
                      static_cast<unsigned long>(bytes.size()), pixels.data, pixels.cols, static_cast<int>(pixels.step),
                      pixels.rows, isCmyk ? TJPF_CMYK : TJPF_BGR, quality | TJFLAG_LIMITSCANS);
    DecodedJpeg result;
    if (status != 0) {
        result.warning = tjGetErrorStr2(decoder.get());
        if (tjGetErrorCode(decoder.get()) != TJERR_WARNING) {
            const std::string name = displayPath(file);
            throw Error(ErrorKind::Dataset, "image.unreadable", "[image] cannot decode " + name + ": " + result.warning,
                        file, "open it in an image program and save it again", {name});
        }
    }
    result.bgr = isCmyk ? cmykToBgr(pixels) : pixels;
    return result;
}

}  // namespace engine::data
