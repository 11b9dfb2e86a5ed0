// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/cameras.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace engine {
namespace prediction {
namespace {

std::string firstLine(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

/// The N of "video<N>".
std::optional<int> numberOf(const std::string& name) {
    constexpr std::string_view kPrefix = "video";
    if (!name.starts_with(kPrefix))
        return std::nullopt;
    int number = 0;
    const char* end = name.data() + name.size();
    const auto [stop, problem] = std::from_chars(name.data() + kPrefix.size(), end, number);
    return problem == std::errc() && stop == end && number >= 0 ? std::optional(number) : std::nullopt;
}

}  // namespace

std::vector<Camera> camerasIn(const std::filesystem::path& folder) {
    std::vector<Camera> cameras;
    std::error_code problem;
    std::filesystem::directory_iterator entry(folder, problem);
    for (; !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
        const std::optional<int> number = numberOf(entry->path().filename().string());
        const std::string index = firstLine(entry->path() / "index");
        if (number && (index.empty() || index == "0"))
            cameras.push_back({*number, firstLine(entry->path() / "name")});
    }
    std::sort(cameras.begin(), cameras.end(), [](const Camera& a, const Camera& b) { return a.index < b.index; });
    return cameras;
}

}  // namespace prediction

std::vector<Camera> listCameras() {
#ifdef __linux__
    return prediction::camerasIn("/sys/class/video4linux");
#else
    return {Camera{}};
#endif
}

bool hasVideoSuffix(const std::filesystem::path& file) {
    std::string suffix = file.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(), [](unsigned char c) { return std::tolower(c); });
    constexpr std::array<std::string_view, 8> kVideos{".avi", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".webm"};
    return std::find(kVideos.begin(), kVideos.end(), suffix) != kVideos.end();
}

}  // namespace engine
