// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/checkpoint/pickle_tree.h"

namespace engine::checkpoint {

/// A row of the model description, before scaling (yolo11-spec.md 1.2). Arguments are as the Python package reads them.
struct Yolo11Row {
    enum class Extra { None, False, True };

    std::vector<int> from;  ///< -1 = the row before
    int repeats = 1;
    const char* module = "";  ///< as in StageInfo
    std::vector<int> sizes;   ///< channels, then kernel and stride
    Extra c3k = Extra::None;
    double expansion = 0;  ///< 0 = not given
};

/// The 24 rows; the head starts at row 11.
const std::vector<Yolo11Row>& yolo11Rows();

/// The `yaml` attribute of a DetectionModel. @param scale 'n', 's', 'm', 'l' or 'x'
PickleNode* yolo11Yaml(PickleTree& tree, char scale, std::int64_t classCount);

/// -1 or a list, as the layer attribute `f`.
PickleNode* fromNode(PickleTree& tree, const Yolo11Row& row);

}  // namespace engine::checkpoint
