// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/event_file.h"

#include "engine/core/read_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

namespace engine::training {
namespace {

using nlohmann::json;

constexpr std::int64_t kWindow = 16LL << 10;
constexpr std::int64_t kLargestWindow = 64LL << 20;  // a line with the confusion of thousands of classes fits

json parsed(const std::string& text, std::size_t begin, std::size_t end) {
    return json::parse(text.begin() + static_cast<std::ptrdiff_t>(begin),
                       text.begin() + static_cast<std::ptrdiff_t>(end), nullptr, false);
}

/// @param isWhole the text starts at the start of a line
json lastIn(const std::string& text, bool isWhole) {
    std::size_t end = text.size();
    while (end > 0) {
        const std::size_t newline = text.rfind('\n', end - 1);
        if (newline == std::string::npos && !isWhole)
            break;
        const std::size_t begin = newline == std::string::npos ? 0 : newline + 1;
        json object = parsed(text, begin, end);
        if (object.is_object())
            return object;
        end = newline == std::string::npos ? 0 : newline;
    }
    return nullptr;
}

}  // namespace

json firstObject(const std::filesystem::path& file) {
    try {
        const std::string text = RegularFile(file, ErrorKind::Disk).read(0, static_cast<std::size_t>(kWindow));
        json object = parsed(text, 0, std::min(text.find('\n'), text.size()));
        return object.is_object() ? object : json(nullptr);
    } catch (const Error&) {
        return nullptr;
    }
}

json lastObject(const std::filesystem::path& file) {
    try {
        const RegularFile opened(file, ErrorKind::Disk);
        for (std::int64_t window = kWindow; window <= kLargestWindow; window *= 4) {
            const std::int64_t begin = std::max<std::int64_t>(0, opened.bytes() - window);
            const std::string text = opened.read(begin, static_cast<std::size_t>(opened.bytes() - begin));
            json object = lastIn(text, begin == 0);
            if (object.is_object() || begin == 0)
                return object;
        }
    } catch (const Error&) {
    }
    return nullptr;
}

}  // namespace engine::training
