// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/weight_catalog.h"

#include <utility>

namespace engine::zoo {
namespace {

struct Pinned {
    const char* name;
    const char* task;
    std::int64_t bytes;
    const char* sha256;
};

// Only what was taken from the published file itself: `stat --format=%s FILE`, `sha256sum FILE`.
constexpr Pinned kYolo11[] = {
    {"yolo11n", "detect", 0, ""},       {"yolo11s", "detect", 0, ""},       {"yolo11m", "detect", 0, ""},
    {"yolo11l", "detect", 0, ""},       {"yolo11x", "detect", 0, ""},       {"yolo11n-cls", "classify", 0, ""},
    {"yolo11s-cls", "classify", 0, ""}, {"yolo11m-cls", "classify", 0, ""}, {"yolo11l-cls", "classify", 0, ""},
    {"yolo11x-cls", "classify", 0, ""},
};

// torchvision names its files after the first digits of their checksum; the whole of it is not known.
constexpr std::pair<const char*, const char*> kTorchvision[] = {
    {"mobilenet_v3_small", "mobilenet_v3_small-047dcff4.pth"},
    {"mobilenet_v3_large", "mobilenet_v3_large-8738ca79.pth"},
    {"resnet18", "resnet18-f37072fd.pth"},
    {"resnet34", "resnet34-b627a593.pth"},
    {"resnet50", "resnet50-0676ba61.pth"},
};

std::vector<PublishedWeights> makeCatalog() {
    std::vector<PublishedWeights> catalog;
    for (const Pinned& entry : kYolo11) {
        catalog.push_back(
            {entry.name, entry.task,
             std::string("https://github.com/ultralytics/assets/releases/download/v8.3.0/") + entry.name + ".pt",
             entry.bytes, entry.sha256, "AGPL-3.0", "https://ultralytics.com/license", std::string(entry.name) + ".pt",
             2});
    }
    for (const auto& [name, file] : kTorchvision) {
        catalog.push_back({name, "classify", std::string("https://download.pytorch.org/models/") + file, 0, "",
                           "BSD-3-Clause", "https://github.com/pytorch/vision/blob/main/LICENSE", file, 4});
    }
    return catalog;
}

}  // namespace

const std::vector<PublishedWeights>& publishedWeights() {
    static const std::vector<PublishedWeights> catalog = makeCatalog();
    return catalog;
}

}  // namespace engine::zoo
