// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

namespace cli {

/// --imgsz --conf --iou --max-det --rect, with the defaults of `config`: an engine::PredictConfig or EvaluateConfig,
/// which must outlive the parsing.
template <typename Config>
void addDetectionFlags(CLI::App& command, Config& config) {
    config.imageSize = 0;
    command
        .add_option("--imgsz", config.imageSize,
                    "image size, px [the model's: 640, lite_detector 320, classifiers 224]")
        ->check(CLI::Range(32, 4096));
    command.add_option("--conf", config.confidence, "least confidence, 0 to 1")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command.add_option("--iou", config.iou, "IoU above which the less sure box is dropped, 0 to 1")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command.add_option("--max-det", config.maxDetections, "most boxes an image")
        ->check(CLI::Range(1, 30'000))
        ->capture_default_str();
    command.add_option("--rect", config.rect, "pad as little as possible, true or false")->capture_default_str();
}

}  // namespace cli
