// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/yolo11_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace engine::zoo {

namespace {

struct Scale {
    const char* name;
    double depth, width;
    std::int64_t maxChannels;
    bool alwaysUsesC3k;
};

constexpr std::array<Scale, 5> kScales{{
    {"yolo11n", 0.50, 0.25, 1024, false},
    {"yolo11s", 0.50, 0.50, 1024, false},
    {"yolo11m", 0.50, 1.00, 512, true},
    {"yolo11l", 1.00, 1.00, 512, true},
    {"yolo11x", 1.00, 1.50, 512, true},
}};

struct Row {
    BlockKind kind;
    std::array<int, 3> from;  // kNone where unused
    std::int64_t channels;    // before scaling
    bool usesC3k;
    double expansion;
};

constexpr int kPrevious = -1;
constexpr int kNone = -2;
constexpr std::array<int, 3> kChain{kPrevious, kNone, kNone};
constexpr int kRepeats = 2;     // before scaling, of every C3k2 and C2PSA
constexpr int kFirstNeck = 11;  // the neck starts here and ends at the head

constexpr std::array<Row, 24> kDetection{{
    {BlockKind::Conv, kChain, 64, false, 0},
    {BlockKind::Conv, kChain, 128, false, 0},
    {BlockKind::C3k2, kChain, 256, false, 0.25},
    {BlockKind::Conv, kChain, 256, false, 0},
    {BlockKind::C3k2, kChain, 512, false, 0.25},
    {BlockKind::Conv, kChain, 512, false, 0},
    {BlockKind::C3k2, kChain, 512, true, 0.5},
    {BlockKind::Conv, kChain, 1024, false, 0},
    {BlockKind::C3k2, kChain, 1024, true, 0.5},
    {BlockKind::SPPF, kChain, 1024, false, 0},
    {BlockKind::C2PSA, kChain, 1024, false, 0.5},
    {BlockKind::Upsample, kChain, 0, false, 0},
    {BlockKind::Concat, {kPrevious, 6, kNone}, 0, false, 0},
    {BlockKind::C3k2, kChain, 512, false, 0.5},
    {BlockKind::Upsample, kChain, 0, false, 0},
    {BlockKind::Concat, {kPrevious, 4, kNone}, 0, false, 0},
    {BlockKind::C3k2, kChain, 256, false, 0.5},
    {BlockKind::Conv, kChain, 256, false, 0},
    {BlockKind::Concat, {kPrevious, 13, kNone}, 0, false, 0},
    {BlockKind::C3k2, kChain, 512, false, 0.5},
    {BlockKind::Conv, kChain, 512, false, 0},
    {BlockKind::Concat, {kPrevious, 10, kNone}, 0, false, 0},
    {BlockKind::C3k2, kChain, 1024, true, 0.5},
    {BlockKind::Detect, {16, 19, 22}, 0, false, 0},
}};

constexpr std::string_view kClassifier = "-cls";

/// Layers 0 to 8 are those of detection.
std::vector<Row> classificationRows() {
    std::vector<Row> rows(kDetection.begin(), kDetection.begin() + 9);
    rows.push_back({BlockKind::C2PSA, kChain, 1024, false, 0.5});
    rows.push_back({BlockKind::Classify, kChain, 0, false, 0});
    return rows;
}

/// A table value equal to the class count stays unscaled: files trained so have those shapes (spec 1.1(2)).
std::int64_t scaledChannels(std::int64_t channels, const Scale& scale, std::int64_t classCount) {
    if (channels == classCount)
        return channels;
    return static_cast<std::int64_t>(
               std::ceil(static_cast<double>(std::min(channels, scale.maxChannels)) * scale.width / 8)) *
           8;
}

}  // namespace

const char* blockName(BlockKind kind) {
    switch (kind) {
        case BlockKind::Conv:
            return "Conv";
        case BlockKind::C3k2:
            return "C3k2";
        case BlockKind::SPPF:
            return "SPPF";
        case BlockKind::C2PSA:
            return "C2PSA";
        case BlockKind::Upsample:
            return "Upsample";
        case BlockKind::Concat:
            return "Concat";
        case BlockKind::Detect:
            return "Detect";
        case BlockKind::Classify:
            return "Classify";
    }
    return "";
}

const std::vector<std::string>& yolo11Architectures() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> result;
        for (const Scale& scale : kScales)
            result.emplace_back(scale.name);
        for (const Scale& scale : kScales)
            result.push_back(std::string(scale.name).append(kClassifier));
        return result;
    }();
    return names;
}

Yolo11Layout yolo11Layout(const std::string& architecture, std::int64_t classCount) {
    const bool isClassifier = architecture.ends_with(kClassifier);
    const Scale& scale =
        *std::find_if(kScales.begin(), kScales.end(), [&](const Scale& s) { return architecture.starts_with(s.name); });
    Yolo11Layout layout{architecture, classCount, {}};
    const std::vector<Row> rows =
        isClassifier ? classificationRows() : std::vector<Row>(kDetection.begin(), kDetection.end());
    for (const Row& row : rows) {
        const int index = static_cast<int>(layout.layers.size());
        Yolo11Layer layer;
        layer.kind = row.kind;
        for (const int from : row.from) {
            if (from != kNone)
                layer.from.push_back(from == kPrevious ? index - 1 : from);
        }
        const int first = layer.from.front();
        const Yolo11Layer* previous = first < 0 ? nullptr : &layout.layers[static_cast<std::size_t>(first)];
        layer.in = previous != nullptr ? previous->out : 3;
        layer.stride = previous != nullptr ? previous->stride : 1;
        layer.out = layer.in;
        layer.blocks = std::max(std::llrint(kRepeats * scale.depth), 1LL);
        layer.usesC3k = row.usesC3k || scale.alwaysUsesC3k;
        layer.expansion = row.expansion;
        layer.region = &row == &rows.back() ? Region::Head : index >= kFirstNeck ? Region::Neck : Region::Backbone;
        switch (row.kind) {
            case BlockKind::Conv:
                layer.stride *= 2;
                break;
            case BlockKind::Upsample:
                layer.stride /= 2;
                break;
            case BlockKind::Concat:
                layer.out += layout.layers[static_cast<std::size_t>(layer.from[1])].out;
                break;
            case BlockKind::Detect:
                layer.out = 64 + classCount;
                break;
            case BlockKind::Classify:
                layer.out = classCount;
                break;
            default:
                break;
        }
        if (row.channels > 0)
            layer.out = scaledChannels(row.channels, scale, classCount);
        layout.layers.push_back(std::move(layer));
    }
    return layout;
}

}  // namespace engine::zoo
