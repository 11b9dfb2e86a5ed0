// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/weight_catalog.h"

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

std::vector<PublishedWeights> makeCatalog() {
    std::vector<PublishedWeights> catalog;
    for (const Pinned& entry : kYolo11) {
        catalog.push_back(
            {entry.name, entry.task,
             std::string("https://github.com/ultralytics/assets/releases/download/v8.3.0/") + entry.name + ".pt",
             entry.bytes, entry.sha256, "AGPL-3.0", "https://ultralytics.com/license"});
    }
    return catalog;
}

}  // namespace

const std::vector<PublishedWeights>& publishedWeights() {
    static const std::vector<PublishedWeights> catalog = makeCatalog();
    return catalog;
}

}  // namespace engine::zoo
