// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/checkpoint/yolo11n_content.h"

namespace test {

using engine::Region;

std::vector<engine::StageInfo> yolo11nStages() {
    const Region backbone = Region::Backbone;
    const Region neck = Region::Neck;
    return {
        {0, "Conv", {-1}, 2, 16, 464, backbone},       {1, "Conv", {0}, 4, 32, 4672, backbone},
        {2, "C3k2", {1}, 4, 64, 6640, backbone},       {3, "Conv", {2}, 8, 64, 36992, backbone},
        {4, "C3k2", {3}, 8, 128, 26080, backbone},     {5, "Conv", {4}, 16, 128, 147712, backbone},
        {6, "C3k2", {5}, 16, 128, 87040, backbone},    {7, "Conv", {6}, 32, 256, 295424, backbone},
        {8, "C3k2", {7}, 32, 256, 346112, backbone},   {9, "SPPF", {8}, 32, 256, 164608, backbone},
        {10, "C2PSA", {9}, 32, 256, 249728, backbone}, {11, "Upsample", {10}, 16, 256, 0, neck},
        {12, "Concat", {11, 6}, 16, 384, 0, neck},     {13, "C3k2", {12}, 16, 128, 111296, neck},
        {14, "Upsample", {13}, 8, 128, 0, neck},       {15, "Concat", {14, 4}, 8, 256, 0, neck},
        {16, "C3k2", {15}, 8, 64, 32096, neck},        {17, "Conv", {16}, 16, 64, 36992, neck},
        {18, "Concat", {17, 13}, 16, 192, 0, neck},    {19, "C3k2", {18}, 16, 128, 86720, neck},
        {20, "Conv", {19}, 32, 128, 147712, neck},     {21, "Concat", {20, 10}, 32, 384, 0, neck},
        {22, "C3k2", {21}, 32, 256, 378880, neck},     {23, "Detect", {16, 19, 22}, 8, 144, 464912, Region::Head},
    };
}

engine::checkpoint::UltralyticsFile yolo11nContent(const std::filesystem::path& fixture) {
    engine::checkpoint::ModelFile read = engine::checkpoint::readModelFile(fixture);
    engine::checkpoint::UltralyticsFile content;
    content.architecture = "yolo11n";
    content.stages = yolo11nStages();
    content.classNames = read.classNames;
    content.tensors = read.tensors;
    content.trainArguments = {{"task", "detect"},   {"imgsz", "640"},     {"lr0", "0.01"},
                              {"amp", "true"},      {"optimizer", "SGD"}, {"data", "a folder/data.yaml"},
                              {"freeze", "[0, 1]"}, {"time", "null"}};
    content.trainMetrics = {{"metrics/mAP50(B)", 0.5}, {"fitness", 0.375}};
    content.licence = "AGPL-3.0";
    return content;
}

}  // namespace test
