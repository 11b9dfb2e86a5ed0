// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"

#include <ATen/Parallel.h>

namespace test {

/// LibTorch sums in another order with another number of threads: one, so that runs can be compared bit for bit.
class OneThread {
public:
    OneThread() : m_before(at::get_num_threads()) { at::set_num_threads(1); }
    ~OneThread() { at::set_num_threads(m_before); }
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

private:
    int m_before;
};

/// Five epochs of an untrained YOLO11n on 64 px images in batches of two, with warm-up, gradients accumulated over
/// batches and epochs, mosaic that closes, and every usual augmentation.
inline engine::TrainConfig smallRun(const engine::DatasetRef& dataset, const std::filesystem::path& project) {
    engine::TrainConfig config;
    config.model = {"yolo11n.yaml"};
    config.dataset = dataset;
    config.epochs = 5;
    config.imageSize = 64;
    config.batch = 2;
    config.nominalBatch = 6;
    config.optimizer = engine::OptimizerKind::Sgd;
    config.warmupEpochs = 0.1;  // still 100 batches, so that all of the run warms up
    config.augment.closeMosaic = 2;
    config.augment.mixup = 0.3;
    config.seed = 7;
    config.workers = 1;
    config.device = "cpu";
    config.precision = "fp32";
    config.project = project;
    return config;
}

}  // namespace test
