// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/image_header.h"

#include <cstdlib>
#include <string>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/byte_view.h"
#include "engine/data/exif.h"

namespace engine::data {
namespace {

using Header = std::optional<StoredHeader>;

// Sizes as the file states them; wider than int so that nothing wraps before it is checked.
struct StatedSize {
    std::int64_t width = 0, height = 0;
};

struct BadHeader {
    const char* what;
};

std::uint8_t byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

bool isStartOfFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

// ITU T.81, annex B.
std::optional<StatedSize> jpegSize(std::string_view bytes, StoredHeader& header) {
    const ByteView view(bytes, false);
    std::optional<StatedSize> size;
    bool hasExif = false;
    std::size_t at = 2;
    while (true) {
        while (at < bytes.size() && byteAt(bytes, at) != 0xff)
            ++at;
        while (at < bytes.size() && byteAt(bytes, at) == 0xff)
            ++at;
        if (at >= bytes.size())
            return std::nullopt;
        const int marker = byteAt(bytes, at++);
        if (marker == 0x00 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8))
            continue;
        if (marker == 0xda || marker == 0xd9) {
            if (!size)
                throw BadHeader{"has no frame header"};
            return size;
        }
        const auto length = view.u16(at);
        if (!length)
            return std::nullopt;
        if (*length < 2)
            throw BadHeader{"has a segment of impossible length"};
        if (isStartOfFrame(marker) && !size) {
            const auto height = view.u16(at + 3), width = view.u16(at + 5);
            if (!width || at + 7 >= bytes.size())
                return std::nullopt;
            header.components = byteAt(bytes, at + 7);
            size = StatedSize{*width, *height};
        }
        if (marker == 0xe1 && !hasExif) {
            if (*length > bytes.size() - at)
                return std::nullopt;
            std::string_view segment = bytes.substr(at + 2, *length - 2u);
            constexpr std::string_view kExif("Exif\0\0", 6);
            if (segment.starts_with(kExif)) {
                hasExif = true;
                header.orientation = exifOrientation(segment.substr(kExif.size()));
            }
        }
        at += *length;
    }
}

// PNG specification, 11.2; chunks after the first IDAT are not looked at.
std::optional<StatedSize> pngSize(std::string_view bytes, StoredHeader& header) {
    const ByteView view(bytes, false);
    const auto width = view.u32(16), height = view.u32(20);
    if (!height)
        return std::nullopt;
    if (bytes.substr(12, 4) != "IHDR")
        throw BadHeader{"does not begin with IHDR"};
    std::uint64_t at = 8;
    while (true) {
        const auto length = view.u32(at);
        if (!length || at + 8 > bytes.size())
            return std::nullopt;
        const std::string_view name = bytes.substr(at + 4, 4);
        if (name == "IDAT" || name == "IEND")
            return StatedSize{*width, *height};
        if (*length > 0x7fffffff)
            throw BadHeader{"has a chunk of impossible length"};
        if (name == "eXIf") {
            if (*length > bytes.size() - at - 8)
                return std::nullopt;
            header.orientation = exifOrientation(bytes.substr(at + 8, *length));
        }
        at += 12ULL + *length;
    }
}

// RFC 9649.
std::optional<StatedSize> webpSize(std::string_view bytes, StoredHeader& header) {
    if (bytes.size() < 30)
        return std::nullopt;
    const ByteView view(bytes, true);
    const std::string_view chunk = bytes.substr(12, 4);
    if (chunk == "VP8 ") {
        if (bytes.substr(23, 3) != "\x9d\x01\x2a")
            throw BadHeader{"does not begin with a key frame"};
        return StatedSize{*view.u16(26) & 0x3fff, *view.u16(28) & 0x3fff};
    }
    if (chunk == "VP8L") {
        const std::uint32_t bits = *view.u32(21);
        return StatedSize{(bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1};
    }
    if (chunk != "VP8X")
        throw BadHeader{"has an unknown first chunk"};
    const StatedSize size{(*view.u32(24) & 0xffffff) + 1, (*view.u32(26) >> 8) + 1};
    constexpr int kHasExif = 0x08, kIsAnimated = 0x02;
    const int flags = byteAt(bytes, 20);
    if (flags & kIsAnimated)
        throw BadHeader{"is an animation"};
    if (!(flags & kHasExif))
        return size;
    const std::uint64_t end = 8ULL + *view.u32(4);
    for (std::uint64_t at = 12; at + 8 <= end;) {
        const auto length = view.u32(at + 4);
        if (!length)
            return std::nullopt;
        if (bytes.substr(at, 4) == "EXIF") {
            if (*length > bytes.size() - at - 8)
                return std::nullopt;
            std::string_view block = bytes.substr(at + 8, *length);
            if (block.starts_with("Exif"))
                block.remove_prefix(std::min<std::size_t>(6, block.size()));
            header.orientation = exifOrientation(block);
            return size;
        }
        at += 8ULL + *length + (*length & 1);
    }
    return size;
}

std::optional<StatedSize> bmpSize(std::string_view bytes) {
    const ByteView view(bytes, true);
    const auto kind = view.u32(14), width = view.u32(18), height = view.u32(22);
    if (!height)
        return std::nullopt;
    if (*kind == 12)
        return StatedSize{*view.u16(18), *view.u16(20)};
    return StatedSize{static_cast<std::int32_t>(*width),
                      std::abs(static_cast<std::int64_t>(static_cast<std::int32_t>(*height)))};
}

// TIFF 6.0, section 2: the first directory.
std::optional<StatedSize> tiffSize(std::string_view bytes, StoredHeader& header) {
    const ByteView view(bytes, bytes.starts_with("II"));
    const auto directory = view.u32(4);
    if (!directory)
        return std::nullopt;
    const auto count = view.u16(*directory);
    if (!count)
        return std::nullopt;
    StatedSize size;
    for (std::uint64_t entry = 0; entry < *count; ++entry) {
        const std::uint64_t at = *directory + 2 + 12 * entry;
        const auto tag = view.u16(at), type = view.u16(at + 2);
        const auto wide = view.u32(at + 8);
        if (!wide)
            return std::nullopt;
        constexpr std::uint16_t kShort = 3;
        const std::int64_t value = *type == kShort ? *view.u16(at + 8) : *wide;
        if (*tag == 256)
            size.width = value;
        if (*tag == 257)
            size.height = value;
    }
    header.orientation = exifOrientation(bytes);
    return size;
}

[[noreturn]] void refuse(const char* code, const std::filesystem::path& file, const std::string& found,
                         std::string hint, std::vector<std::string> details = {}) {
    const std::string name = displayPath(file);
    details.insert(details.begin(), name);
    throw Error(ErrorKind::Dataset, code, "[image] " + name + " " + found, file, std::move(hint), std::move(details));
}

}  // namespace

std::optional<ImageFormat> sniffImageFormat(std::string_view bytes) {
    if (bytes.starts_with("\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP")
        return ImageFormat::WebP;
    if (bytes.starts_with(std::string_view("II\x2a\0", 4)) || bytes.starts_with(std::string_view("MM\0\x2a", 4))) {
        return ImageFormat::Tiff;
    }
    if (bytes.starts_with("BM"))
        return ImageFormat::Bmp;
    return std::nullopt;
}

std::optional<StoredHeader> parseImageHeader(std::string_view bytes, const std::filesystem::path& file) {
    const char* const kConvert = "convert it to JPEG or PNG";
    if (bytes.empty())
        refuse("image.empty", file, "is empty", "delete it or copy it again");
    const auto format = sniffImageFormat(bytes);
    if (!format)
        refuse("image.format", file, "is not an image: expected JPEG, PNG, WebP, BMP or TIFF", kConvert);
    StoredHeader header;
    header.format = *format;
    std::optional<StatedSize> size;
    try {
        switch (*format) {
            case ImageFormat::Jpeg:
                size = jpegSize(bytes, header);
                break;
            case ImageFormat::Png:
                size = pngSize(bytes, header);
                break;
            case ImageFormat::WebP:
                size = webpSize(bytes, header);
                break;
            case ImageFormat::Bmp:
                size = bmpSize(bytes);
                break;
            case ImageFormat::Tiff:
                size = tiffSize(bytes, header);
                break;
        }
    } catch (const BadHeader& bad) {
        refuse("image.header", file, bad.what, kConvert);
    }
    if (!size)
        return std::nullopt;
    const std::string stated = std::to_string(size->width) + " x " + std::to_string(size->height) + " px";
    if (size->width < 1 || size->height < 1)
        refuse("image.header", file, "states the size " + stated, kConvert);
    if (size->width > limits::kImageSide || size->height > limits::kImageSide ||
        size->width * size->height > limits::kImagePixels) {
        const std::string side = std::to_string(limits::kImageSide), all = std::to_string(limits::kImagePixels);
        refuse("image.too_large", file,
               "has " + stated + "; at most " + side + " px a side and " + all + " px in all are read",
               "make it smaller", {stated, side, all});
    }
    header.width = static_cast<int>(size->width);
    header.height = static_cast<int>(size->height);
    return header;
}

bool endsWithEndMark(ImageFormat format, std::string_view head, std::string_view tail, std::int64_t fileBytes) {
    switch (format) {
        case ImageFormat::Jpeg:
            return tail.ends_with("\xff\xd9");
        case ImageFormat::Png:
            return tail.ends_with("IEND\xae\x42\x60\x82");
        case ImageFormat::WebP: {
            const auto stated = ByteView(head, true).u32(4);
            return stated && 8LL + *stated <= fileBytes;
        }
        case ImageFormat::Bmp: {
            const auto stated = ByteView(head, true).u32(2);
            return stated && *stated <= fileBytes && *stated > 0;
        }
        case ImageFormat::Tiff:
            return false;
    }
    return false;
}

}  // namespace engine::data
