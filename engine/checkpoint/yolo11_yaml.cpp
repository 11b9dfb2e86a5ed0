// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/yolo11_yaml.h"

#include <string_view>

namespace engine::checkpoint {
namespace {

constexpr std::size_t kHeadBegin = 11;
constexpr auto kNone = Yolo11Row::Extra::None;
constexpr auto kFalse = Yolo11Row::Extra::False;
constexpr auto kTrue = Yolo11Row::Extra::True;

PickleNode* arguments(PickleTree& tree, const Yolo11Row& row) {
    const std::string_view module = row.module;
    if (module == "Upsample") {
        return tree.list({tree.text("None"), tree.integer(2), tree.text("nearest")});
    }
    if (module == "Detect") {
        return tree.list({tree.text("nc")});
    }
    PickleNode* list = tree.list({});
    for (const int size : row.sizes) {
        PickleTree::append(*list, tree.integer(size));
    }
    if (row.c3k != kNone) {
        PickleTree::append(*list, tree.boolean(row.c3k == kTrue));
    }
    if (row.expansion > 0) {
        PickleTree::append(*list, tree.real(row.expansion));
    }
    return list;
}

PickleNode* rowNode(PickleTree& tree, const Yolo11Row& row) {
    const std::string module = std::string_view(row.module) == "Upsample" ? "nn.Upsample" : row.module;
    return tree.list({fromNode(tree, row), tree.integer(row.repeats), tree.text(module), arguments(tree, row)});
}

}  // namespace

const std::vector<Yolo11Row>& yolo11Rows() {
    static const std::vector<Yolo11Row> kRows{
        {{-1}, 1, "Conv", {64, 3, 2}, kNone, 0},  {{-1}, 1, "Conv", {128, 3, 2}, kNone, 0},
        {{-1}, 2, "C3k2", {256}, kFalse, 0.25},   {{-1}, 1, "Conv", {256, 3, 2}, kNone, 0},
        {{-1}, 2, "C3k2", {512}, kFalse, 0.25},   {{-1}, 1, "Conv", {512, 3, 2}, kNone, 0},
        {{-1}, 2, "C3k2", {512}, kTrue, 0},       {{-1}, 1, "Conv", {1024, 3, 2}, kNone, 0},
        {{-1}, 2, "C3k2", {1024}, kTrue, 0},      {{-1}, 1, "SPPF", {1024, 5}, kNone, 0},
        {{-1}, 2, "C2PSA", {1024}, kNone, 0},     {{-1}, 1, "Upsample", {}, kNone, 0},
        {{-1, 6}, 1, "Concat", {1}, kNone, 0},    {{-1}, 2, "C3k2", {512}, kFalse, 0},
        {{-1}, 1, "Upsample", {}, kNone, 0},      {{-1, 4}, 1, "Concat", {1}, kNone, 0},
        {{-1}, 2, "C3k2", {256}, kFalse, 0},      {{-1}, 1, "Conv", {256, 3, 2}, kNone, 0},
        {{-1, 13}, 1, "Concat", {1}, kNone, 0},   {{-1}, 2, "C3k2", {512}, kFalse, 0},
        {{-1}, 1, "Conv", {512, 3, 2}, kNone, 0}, {{-1, 10}, 1, "Concat", {1}, kNone, 0},
        {{-1}, 2, "C3k2", {1024}, kTrue, 0},      {{16, 19, 22}, 1, "Detect", {}, kNone, 0},
    };
    return kRows;
}

PickleNode* fromNode(PickleTree& tree, const Yolo11Row& row) {
    if (row.from.size() == 1) {
        return tree.integer(row.from[0]);
    }
    PickleNode* list = tree.list({});
    for (const int index : row.from) {
        PickleTree::append(*list, tree.integer(index));
    }
    return list;
}

PickleNode* yolo11Yaml(PickleTree& tree, char scale, std::int64_t classCount) {
    struct Scale {
        const char* letter;
        double depth, width;
        int maxChannels;
    };
    PickleNode* scales = tree.dict();
    for (const Scale& s : {Scale{"n", 0.5, 0.25, 1024}, Scale{"s", 0.5, 0.5, 1024}, Scale{"m", 0.5, 1.0, 512},
                           Scale{"l", 1.0, 1.0, 512}, Scale{"x", 1.0, 1.5, 512}}) {
        PickleTree::append(*scales, tree.text(s.letter));
        PickleTree::append(*scales, tree.list({tree.real(s.depth), tree.real(s.width), tree.integer(s.maxChannels)}));
    }
    PickleNode* backbone = tree.list({});
    PickleNode* head = tree.list({});
    for (std::size_t i = 0; i < yolo11Rows().size(); ++i) {
        PickleTree::append(i < kHeadBegin ? *backbone : *head, rowNode(tree, yolo11Rows()[i]));
    }
    const std::string letter(1, scale);
    // Older versions of the package read `ch`, newer ones `channels`.
    return tree.dict({{tree.text("nc"), tree.integer(classCount)},
                      {tree.text("scales"), scales},
                      {tree.text("backbone"), backbone},
                      {tree.text("head"), head},
                      {tree.text("scale"), tree.text(letter)},
                      {tree.text("yaml_file"), tree.text("yolo11" + letter + ".yaml")},
                      {tree.text("ch"), tree.integer(3)},
                      {tree.text("channels"), tree.integer(3)}});
}

}  // namespace engine::checkpoint
