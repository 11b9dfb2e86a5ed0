// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/dataset_writer.h"

#include <algorithm>
#include <cmath>

#include "engine/core/read_file.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

std::string plain(std::string name) {
    if (!isUtf8(name))
        name = utf8FromCp1252(name);
    std::replace_if(
        name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\\'; }, '_');
    for (char* end : {&name.front(), &name.back()}) {
        if (*end == ' ')
            *end = '_';
    }
    return name;
}

double tidy(double pixel, int side) {
    constexpr double kFloatRounding = 2e-7;
    const double whole = std::round(pixel);
    return std::abs(pixel - whole) <= kFloatRounding * side ? whole : pixel;
}

}  // namespace

std::string FileNames::nameFor(const std::filesystem::path& image) {
    const auto [known, isNew] = m_names.emplace(image, "");
    if (!isNew)
        return known->second;
    const std::string stem = plain(displayPath(image.stem()));
    std::string free = stem;
    for (int number = 2; !m_taken.insert(lowerCase(free)).second; ++number)
        free = stem + "_" + std::to_string(number);
    known->second = free + displayPath(image.extension());
    return known->second;
}

BoxCorners boxCorners(const BoxLabel& box, const SampleInfo& sample) {
    const auto corner = [](float centre, double half, int side) {
        return tidy((static_cast<double>(centre) + half) * side, side);
    };
    const double halfWidth = static_cast<double>(box.width) / 2, halfHeight = static_cast<double>(box.height) / 2;
    return {corner(box.xCenter, -halfWidth, sample.width), corner(box.yCenter, -halfHeight, sample.height),
            corner(box.xCenter, halfWidth, sample.width), corner(box.yCenter, halfHeight, sample.height)};
}

}  // namespace engine::data
