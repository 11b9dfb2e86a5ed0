// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <numeric>
#include <stdexcept>
#include <string>

#include "tests/support/fake_engine.h"

// The tables of yolo11-spec.md 1.2 (channels), 1.6 (parameters with 80 classes) and 8.2 (tensors).
namespace fake {
namespace {

constexpr int kHead = 23;

struct Row {
    const char* module;
    std::vector<int> from;
    int stride;
};

const std::vector<Row>& rows() {
    static const std::vector<Row> table{
        {"Conv", {-1}, 2},       {"Conv", {0}, 4},         {"C3k2", {1}, 4},         {"Conv", {2}, 8},
        {"C3k2", {3}, 8},        {"Conv", {4}, 16},        {"C3k2", {5}, 16},        {"Conv", {6}, 32},
        {"C3k2", {7}, 32},       {"SPPF", {8}, 32},        {"C2PSA", {9}, 32},       {"Upsample", {10}, 16},
        {"Concat", {11, 6}, 16}, {"C3k2", {12}, 16},       {"Upsample", {13}, 8},    {"Concat", {14, 4}, 8},
        {"C3k2", {15}, 8},       {"Conv", {16}, 16},       {"Concat", {17, 13}, 16}, {"C3k2", {18}, 16},
        {"Conv", {19}, 32},      {"Concat", {20, 10}, 32}, {"C3k2", {21}, 32},       {"Detect", {16, 19, 22}, 8}};
    return table;
}

struct Scale {
    char letter;
    std::array<std::int64_t, kHead> channels;
    std::array<std::int64_t, kHead> parameters;
    std::int64_t tensors;
};

constexpr std::array<Scale, 5> kScales{{
    {'n',
     {16, 32, 64, 64, 128, 128, 128, 256, 256, 256, 256, 256, 384, 128, 128, 256, 64, 64, 192, 128, 128, 384, 256},
     {464, 4672,   6640, 36992, 26080, 147712, 87040, 295424, 346112, 164608, 249728, 0,
      0,   111296, 0,    0,     32096, 36992,  0,     86720,  147712, 0,      378880},
     499},
    {'s',
     {32, 64, 128, 128, 256, 256, 256, 512, 512, 512, 512, 512, 768, 256, 256, 512, 128, 128, 384, 256, 256, 768, 512},
     {928, 18560,  26080, 147712, 103360, 590336, 346112, 1180672, 1380352, 656896, 990976, 0,
      0,   443776, 0,     0,      127680, 147712, 0,      345472,  590336,  0,      1511424},
     499},
    {'m',
     {64,   128, 256, 256,  512, 512, 512, 512, 512, 512,  512, 512,
      1024, 512, 512, 1024, 256, 256, 768, 512, 512, 1024, 512},
     {1856, 73984,   111872, 590336, 444928, 2360320, 1380352, 2360320, 1380352, 656896, 990976, 0,
      0,    1642496, 0,      0,      542720, 590336,  0,       1511424, 2360320, 0,      1642496},
     649},
    {'l',
     {64,   128, 256, 256,  512, 512, 512, 512, 512, 512,  512, 512,
      1024, 512, 512, 1024, 256, 256, 768, 512, 512, 1024, 512},
     {1856, 73984,   173824, 590336, 691712, 2360320, 2234368, 2360320, 2234368, 656896, 1455616, 0,
      0,    2496512, 0,      0,      756736, 590336,  0,       2365440, 2360320, 0,      2496512},
     1015},
    {'x',
     {96,   192, 384, 384,  768, 768, 768,  768, 768, 768,  768, 768,
      1536, 768, 768, 1536, 384, 384, 1152, 768, 768, 1536, 768},
     {2784, 166272,  389760, 1327872, 1553664, 5309952, 5022720, 5309952, 5022720, 1476864, 3264768, 0,
      0,    5612544, 0,      0,       1700352, 1327872, 0,       5317632, 5309952, 0,       5612544},
     1015},
}};

const Scale& scaleOf(char letter) {
    const auto found = std::ranges::find(kScales, letter, &Scale::letter);
    if (found == kScales.end())
        throw std::invalid_argument("fake::yolo11: no such scale");
    return *found;
}

/// Spec 1.5.
std::int64_t headParameters(const Scale& scale, std::int64_t classCount) {
    const std::array<std::int64_t, 3> inputs{scale.channels[16], scale.channels[19], scale.channels[22]};
    const std::int64_t boxWidth = std::max<std::int64_t>(64, inputs[0] / 4);
    const std::int64_t classWidth = std::max(inputs[0], std::min<std::int64_t>(classCount, 100));
    std::int64_t sum = 16;  // DFL
    for (const std::int64_t x : inputs) {
        sum += x * boxWidth * 9 + boxWidth * boxWidth * 9 + 4 * boxWidth + boxWidth * 64 + 64;
        sum += 9 * x + 2 * x + x * classWidth + 2 * classWidth;
        sum += 9 * classWidth + 2 * classWidth + classWidth * classWidth + 2 * classWidth;
        sum += classWidth * classCount + classCount;
    }
    return sum;
}

}  // namespace

engine::ModelInfo yolo11(char letter, std::int64_t classCount) {
    const Scale& scale = scaleOf(letter);
    engine::ModelInfo info;
    info.file = std::string("yolo11") + letter + ".pt";
    info.format = "torch zip";
    info.architecture = std::string("yolo11") + letter;
    info.task = "detect";
    info.isSupported = true;
    info.tensors = scale.tensors;
    info.licence = "AGPL-3.0";
    for (std::int64_t id = 0; id < classCount; ++id)
        info.classNames.push_back("class " + std::to_string(id));
    for (int index = 0; index <= kHead; ++index) {
        const Row& row = rows()[static_cast<std::size_t>(index)];
        engine::StageInfo stage;
        stage.index = index;
        stage.module = row.module;
        stage.from = row.from;
        stage.stride = row.stride;
        stage.region =
            index <= 10 ? engine::Region::Backbone : (index < kHead ? engine::Region::Neck : engine::Region::Head);
        const auto at = static_cast<std::size_t>(index);
        stage.channels = index < kHead ? scale.channels[at] : classCount + 64;
        stage.parameters = index < kHead ? scale.parameters[at] : headParameters(scale, classCount);
        info.parameters += stage.parameters;
        info.stages.push_back(stage);
    }
    return info;
}

}  // namespace fake

namespace engine {

ModelInfo withClassCount(const ModelInfo& info, std::int64_t classCount) {
    ModelInfo result = fake::yolo11(info.architecture.back(), classCount);
    result.file = info.file;
    return result;
}

std::int64_t tensorsKept(const ModelInfo& info, std::int64_t classCount) {
    if (classCount == static_cast<std::int64_t>(info.classNames.size()))
        return info.tensors;
    return info.tensors - (info.architecture == "yolo11n" ? 51 : 6);
}

}  // namespace engine
