// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace engine::zoo {

/// A file of trained weights that others publish.
struct PublishedWeights {
    std::string name;  ///< of the network: "yolo11n", "yolo11n-cls", "resnet18"
    std::string task;  ///< "detect", "classify"
    std::string url;
    std::int64_t bytes = 0;  ///< 0 = not known
    std::string sha256;      ///< 64 lower-case hex digits; empty = not known, and then it is not to be downloaded
    std::string licence, licenceUrl;
    std::string fileName;    ///< "yolo11n.pt", "resnet18-f37072fd.pth"
    int bytesPerWeight = 4;  ///< 2: stored in half precision
};

/// The official YOLO11 weights, detection before classification, then the classifiers of torchvision; small before
/// large.
const std::vector<PublishedWeights>& publishedWeights();

}  // namespace engine::zoo
