// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/thumbnails.h"

#include <turbojpeg.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <memory>
#include <opencv2/imgproc.hpp>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/core/user_folders.h"
#include "engine/data/image_io.h"
#include "engine/data/thumbnail_store.h"

namespace engine {
namespace {

constexpr int kQuality = 88;

std::string hashOf(std::string_view bytes) {
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits(bytes.data(), bytes.size()));
    return {reinterpret_cast<const char*>(digest.digest), sizeof digest.digest};
}

cv::Mat shrunk(const cv::Mat& bgr, int maxSidePx) {
    const int longSide = std::max(bgr.cols, bgr.rows);
    if (longSide <= maxSidePx)
        return bgr;
    const double scale = static_cast<double>(maxSidePx) / longSide;
    const auto side = [scale](int px) { return std::max(1, cvRound(px * scale)); };
    cv::Mat small;
    // Below a half, linear would skip pixels; above, it is as good and several times faster.
    cv::resize(bgr, small, cv::Size(side(bgr.cols), side(bgr.rows)), 0, 0,
               scale < 0.5 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return small;
}

/// Empty where it cannot be done.
std::string encode(const cv::Mat& bgr) {
    const std::unique_ptr<void, int (*)(void*)> encoder(tjInitCompress(), tjDestroy);
    if (!encoder)
        return {};
    std::string jpeg(tjBufSize(bgr.cols, bgr.rows, TJSAMP_420), '\0');
    auto* buffer = reinterpret_cast<unsigned char*>(jpeg.data());
    unsigned long size = jpeg.size();
    if (tjCompress2(encoder.get(), bgr.data, bgr.cols, static_cast<int>(bgr.step), bgr.rows, TJPF_BGR, &buffer, &size,
                    TJSAMP_420, kQuality, TJFLAG_NOREALLOC) != 0)
        return {};
    jpeg.resize(size);
    return jpeg;
}

/// Nothing for bytes that are no thumbnail of that size: the store may have been tampered with.
std::optional<Image> decodeStored(const std::optional<std::string>& jpeg, int maxSidePx,
                                  const std::filesystem::path& file) {
    if (!jpeg)
        return std::nullopt;
    try {
        const cv::Mat bgr = data::decodeImage(*jpeg, file).bgr;
        if (std::max(bgr.cols, bgr.rows) <= maxSidePx)
            return data::toImage(bgr);
    } catch (const Error&) {
    }
    return std::nullopt;
}

// Its name changes with the layout of the tables or the making of the pictures.
std::filesystem::path userFile() {
    const std::filesystem::path folder = cacheFolder();
    return folder.empty() ? folder : folder / "thumbnails-2.sqlite";
}

}  // namespace

Image data::readThumbnail(const std::filesystem::path& file, int maxSidePx, ThumbnailStore& store) {
    if (maxSidePx < 1)
        throw Error(ErrorKind::Usage, "thumbnail.size", "[image] a thumbnail needs at least 1 px");
    const auto identity = identityOf(file);
    if (identity) {
        if (auto image = decodeStored(store.find(*identity, maxSidePx), maxSidePx, file))
            return *std::move(image);
    }
    const std::string bytes = readFileBytes(file, limits::kImageFileBytes, ErrorKind::Dataset);
    const std::string hash = hashOf(bytes);
    if (identity) {
        if (auto image = decodeStored(store.find(*identity, hash, maxSidePx), maxSidePx, file))
            return *std::move(image);
    }
    const cv::Mat bgr = shrunk(decodeImage(bytes, file, maxSidePx).bgr, maxSidePx);
    // Not where the file changed meanwhile: the bytes may be of either state.
    const std::string jpeg = identity && identity == identityOf(file) ? encode(bgr) : std::string();
    if (!jpeg.empty())
        store.keep(*identity, hash, maxSidePx, jpeg);
    return data::toImage(bgr);
}

Image readThumbnail(const std::filesystem::path& file, int maxSidePx) {
    static data::ThumbnailStore store(userFile());
    return data::readThumbnail(file, maxSidePx, store);
}

}  // namespace engine
