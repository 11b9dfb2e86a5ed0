// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"

#include <string>
#include <utility>
#include <vector>

namespace engine::training {

/// A run's settings under the keys that the Python package `ultralytics` knows (yolo11-spec.md 5.1), and no others:
/// it rejects what it does not know.
class UltralyticsArguments {
public:
    UltralyticsArguments(const TrainConfig& config, DatasetTask task);

    /// For args.yaml, readable by YAML 1.1.
    std::string yaml() const;
    /// As text, strings without quotes: {"imgsz", "640"}, {"cos_lr", "false"}, {"freeze", "[0, 1]"}, {"model", "a.pt"}.
    std::vector<std::pair<std::string, std::string>> plain() const;

private:
    struct Argument {
        std::string key, text;
        bool isString = false;
    };
    std::vector<Argument> m_arguments;
};

}  // namespace engine::training
