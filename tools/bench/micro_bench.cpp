// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// The kernels around the network, one by one, with seeded input; for people. `measured*` are functions of their own, so
// that callgrind can count their instructions alone, with --once those of one call: P8_P9_kernels.
#include "engine/api/dataset_info.h"
#include "engine/api/process.h"
#include "engine/augment/letterbox.h"
#include "engine/augment/train_pipeline.h"
#include "engine/checkpoint/run_checkpoint.h"
#include "engine/core/random.h"
#include "engine/eval/detection_meter.h"
#include "engine/ops/nms.h"
#include "engine/train/ema.h"
#include "engine/train/loss/detection_loss.h"
#include "engine/zoo/registry.h"

#include <ATen/ATen.h>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace engine;
using benchmark::State;

constexpr int kSide = 640, kClasses = 80;

data::PixelBox randomBox(Random& random) {
    const auto width = static_cast<float>(random.uniform(10, 200)),
               height = static_cast<float>(random.uniform(10, 200));
    const auto x = static_cast<float>(random.uniform(0, kSide - 200)),
               y = static_cast<float>(random.uniform(0, kSide - 200));
    return {static_cast<std::int64_t>(random.below(kClasses)), x, y, x + width, y + height};
}

[[gnu::noinline]] data::Sample measuredLetterbox(const data::Sample& sample) {
    return augment::letterbox(sample, {});
}

void letterbox(State& state) {
    data::Sample sample;
    sample.image = cv::Mat(960, 1280, CV_8UC3, cv::Scalar(10, 20, 30));
    for (auto _ : state)
        benchmark::DoNotOptimize(measuredLetterbox(sample));
}

[[gnu::noinline]] data::Sample measuredAugmentation(const augment::TrainPipeline& pipeline, std::size_t position) {
    return pipeline.make(position % 4, position, 0, true);
}

void mosaicAffineHsv(State& state) {
    const auto folder = std::filesystem::temp_directory_path() / "espalier_micro_bench_sample";
    std::filesystem::remove_all(folder);
    std::vector<SampleInfo> samples = readDataset({writeSampleDataset(folder, 12, 0)}).samples;
    samples.resize(4);
    const augment::TrainPipeline pipeline(samples, {}, kSide, 0);
    for (std::size_t i = 0; i < 4; ++i)
        pipeline.make(i, i, 0, false);  // decoded from now on
    std::size_t position = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(measuredAugmentation(pipeline, position++));
    std::filesystem::remove_all(folder);
}

/// Raw maps of a batch, and eight labelled boxes an image.
struct LossInput {
    explicit LossInput(std::int64_t images) {
        at::manual_seed(1);
        for (const int stride : {8, 16, 32})
            maps.push_back(at::randn({images, 64 + kClasses, kSide / stride, kSide / stride}));
        Random random({1});
        std::vector<float> rows;
        for (std::int64_t image = 0; image < images; ++image) {
            for (int box = 0; box < 8; ++box) {
                const data::PixelBox one = randomBox(random);
                rows.insert(rows.end(),
                            {static_cast<float>(image), static_cast<float>(one.classId), (one.x1 + one.x2) / 2 / kSide,
                             (one.y1 + one.y2) / 2 / kSide, (one.x2 - one.x1) / kSide, (one.y2 - one.y1) / kSide});
            }
        }
        targets = at::tensor(rows).view({-1, 6});
    }
    std::vector<Tensor> maps;
    Tensor targets;
};

[[gnu::noinline]] training::DetectionLossResult measuredLoss(const LossInput& input) {
    return training::detectionLoss(input.maps, input.targets, {});
}

void detectionLoss(State& state) {
    const LossInput input(4);
    for (auto _ : state)
        benchmark::DoNotOptimize(measuredLoss(input));
}

[[gnu::noinline]] training::Assignment measuredAssigner(const Tensor& scores, const Tensor& boxes,
                                                        const Tensor& anchors, const training::TruthBoxes& truth) {
    return training::assignTaskAligned(scores, boxes, anchors, truth, training::AnchorRows::Foreground);
}

void assigner(State& state) {
    at::manual_seed(1);
    constexpr std::int64_t kAnchors = 8400;
    const Tensor scores = at::rand({kAnchors, kClasses}), anchors = at::rand({kAnchors, 2}) * kSide;
    const Tensor half = at::rand({kAnchors, 2}) * 60 + 5;
    const Tensor boxes = at::cat({anchors - half, anchors + half}, 1);
    const Tensor chosen = at::arange(0, kAnchors, kAnchors / 20);
    const training::TruthBoxes truth{chosen.remainder(kClasses), boxes.index_select(0, chosen)};
    for (auto _ : state)
        benchmark::DoNotOptimize(measuredAssigner(scores, boxes, anchors, truth));
}

[[gnu::noinline]] std::vector<std::vector<ops::Detection>> measuredNms(const Tensor& decoded,
                                                                       const ops::NmsOptions& options) {
    return ops::nonMaximumSuppression(decoded, options);
}

/// All boxes of one class are candidates and all that survive are wanted, as in the figures of torchvision's nms.
void nms(State& state) {
    const std::int64_t count = state.range(0);
    Random random({1});
    const Tensor decoded = at::empty({1, 5, count});
    for (std::int64_t i = 0; i < count; ++i) {
        const data::PixelBox box = randomBox(random);
        decoded[0].select(1, i).copy_(at::tensor({(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2, box.x2 - box.x1,
                                                  box.y2 - box.y1, static_cast<float>(random.uniform(0.01, 1))}));
    }
    const ops::NmsOptions options{0.001, 0.7, count, false, false};
    for (auto _ : state)
        benchmark::DoNotOptimize(measuredNms(decoded, options));
}

/// What a validation of 5,000 images with 37,000 detections adds up to.
struct Validation {
    explicit Validation(std::int64_t images) {
        Random random({1});
        for (std::int64_t i = 0; i < images; ++i) {
            std::vector<data::PixelBox> own;
            std::vector<ops::Detection> found;
            for (std::uint64_t box = 0, count = 5 + random.below(5); box < count; ++box) {
                own.push_back(randomBox(random));
                const data::PixelBox& one = own.back();
                const auto shift = static_cast<float>(random.uniform(-10, 10));
                found.push_back(
                    {one.x1 + shift, one.y1, one.x2 + shift, one.y2, static_cast<float>(random.uniform(0.01, 1)),
                     random.below(4) == 0 ? static_cast<std::int64_t>(random.below(kClasses)) : one.classId});
            }
            std::sort(found.begin(), found.end(),
                      [](const auto& a, const auto& b) { return a.confidence > b.confidence; });
            found.resize(std::min<std::size_t>(found.size(), 9));
            detections += static_cast<std::int64_t>(found.size());
            labels.push_back(std::move(own));
            results.push_back(std::move(found));
        }
        for (int i = 0; i < kClasses; ++i)
            names.push_back(std::to_string(i));
    }
    std::vector<std::vector<data::PixelBox>> labels;
    std::vector<std::vector<ops::Detection>> results;
    std::vector<std::string> names;
    std::int64_t detections = 0;
};

[[gnu::noinline]] DetectionMetrics measuredMap(const Validation& validation) {
    eval::DetectionMeter meter(validation.names);
    for (std::size_t i = 0; i < validation.labels.size(); ++i)
        meter.add(validation.labels[i], validation.results[i]);
    return meter.value();
}

void map(State& state) {
    const Validation validation(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(measuredMap(validation));
    state.counters["detections"] = static_cast<double>(validation.detections);
}

[[gnu::noinline]] void measuredEma(training::Ema& ema, const nn::Model& model) {
    ema.update(model);
}

void ema(State& state) {
    const auto model = zoo::makeModel("yolo11n", kClasses, 0);
    training::Ema average(*model);
    for (auto _ : state)
        measuredEma(average, *model);
}

[[gnu::noinline]] void measuredCheckpoint(const std::filesystem::path& folder,
                                          const checkpoint::RunCheckpoint& checkpoint) {
    checkpoint::saveRunCheckpoint(folder, checkpoint);
}

/// Weights, their average and a momentum, as a run of YOLO11n saves after each epoch.
void checkpointSave(State& state) {
    const auto folder = std::filesystem::temp_directory_path() / "espalier_micro_bench_checkpoints";
    std::filesystem::create_directories(folder);
    const auto model = zoo::makeModel("yolo11n", kClasses, 0);
    checkpoint::RunCheckpoint checkpoint{1, 0, {}, "{}"};
    for (const char* prefix : {"model/", "ema/", "optimizer/"})
        for (const auto& [name, tensor] : model->stateDict())
            checkpoint.tensors.emplace_back(prefix + name, tensor.detach());
    for (auto _ : state)
        measuredCheckpoint(folder, checkpoint);
    std::filesystem::remove_all(folder);
}

struct Kernel {
    const char* name;
    void (*run)(State&);
    std::vector<std::int64_t> sizes;
};

const std::vector<Kernel>& kernels() {
    static const std::vector<Kernel> all{{"letterbox", letterbox, {}},
                                         {"mosaic, affine, HSV", mosaicAffineHsv, {}},
                                         {"assigner", assigner, {}},
                                         {"detection loss", detectionLoss, {}},
                                         {"NMS", nms, {3000, 8400}},
                                         {"mAP", map, {5000, 50000}},
                                         {"EMA", ema, {}},
                                         {"checkpoint", checkpointSave, {}}};
    return all;
}

}  // namespace

int main(int argc, char** argv) {
    setUpProcess(1);
    benchmark::Initialize(&argc, argv);
    const bool isOnce = argc > 1 && std::string(argv[1]) == "--once";
    for (const Kernel& kernel : kernels()) {
        auto* registered = benchmark::RegisterBenchmark(kernel.name, kernel.run)->Unit(benchmark::kMillisecond);
        for (const std::int64_t size : kernel.sizes)
            registered->Arg(size);
        if (isOnce)
            registered->Iterations(1);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
