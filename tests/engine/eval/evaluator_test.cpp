// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/evaluator.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>

#include <cmath>

#include "engine/api/image.h"
#include "tests/support/bare_model.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::EvaluateReport;
using engine::Image;
using engine::SampleInfo;
using engine::StateDict;
using engine::Tensor;

const std::vector<std::string> kNames{"square", "disc"};

/// Finds one box of class 1 on every image: row 3, column 4 of the map of stride 8, two cells to each side.
class OneBoxModel final : public test::BareModel {
public:
    std::vector<Tensor> forward(const Tensor& images) override {
        if (images.size(0) > mostImages)
            throw c10::OutOfMemoryError({__func__, __FILE__, __LINE__}, "refused");
        inputs.push_back(images.clone());
        std::vector<Tensor> maps;
        for (const std::int64_t stride : {8, 16, 32}) {
            maps.push_back(at::zeros({images.size(0), 64 + 2, images.size(2) / stride, images.size(3) / stride}));
            maps.back().narrow(1, 64, 2).fill_(-20);
        }
        for (const std::int64_t side : {0, 1, 2, 3}) {
            maps[0].select(1, side * 16 + 2).select(1, 3).select(1, 4).fill_(100);
        }
        maps[0].select(1, 65).select(1, 3).select(1, 4).fill_(3);
        return maps;
    }

    std::int64_t classCount() const override { return 2; }

    std::vector<Tensor> inputs;
    std::int64_t mostImages = 100;  ///< what its memory suffices for
};

SampleInfo writeSample(const std::filesystem::path& file, int width, int height, std::uint8_t grey = 50) {
    engine::writeImage(
        file, Image{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(3 * width * height), grey)});
    SampleInfo sample;
    sample.image = file;
    sample.split = engine::Split::Val;
    sample.width = width;
    sample.height = height;
    return sample;
}

/// The model's box in the input is (20, 12) ... (52, 44).
engine::BoxLabel foundBox(double gain, double padLeft, double padTop, int width, int height) {
    const auto fraction = [&](double at, double pad, int size) { return static_cast<float>((at - pad) / gain / size); };
    return {1, fraction(36, padLeft, width), fraction(28, padTop, height), static_cast<float>(32 / gain / width),
            static_cast<float>(32 / gain / height)};
}

EvaluateReport run(OneBoxModel& model, const std::vector<SampleInfo>& samples, engine::eval::EvaluatorOptions options,
                   const engine::eval::BatchFunction& onBatch = {}, std::stop_token stop = {}) {
    return engine::eval::evaluateModel(model, samples, kNames, options, onBatch, {}, stop);
}

TEST(Evaluator, TakesPartsOfABatchWhereMemoryDoesNotSuffice) {
    const test::TempDir folder;
    std::vector<SampleInfo> samples;
    for (const char* name : {"a.png", "b.png", "c.png", "d.png", "e.png"}) {
        samples.push_back(writeSample(folder / name, 96, 64));
        samples.back().boxes = {foundBox(1.0, 16, 16, 96, 64)};
    }
    OneBoxModel model;
    model.mostImages = 2;
    std::vector<std::int64_t> batches;
    const EvaluateReport report =
        run(model, samples, {.imageSize = 96, .batch = 5, .workers = 0},
            [&](const std::vector<Tensor>& outputs, const auto&) { batches.push_back(outputs.front().size(0)); });
    std::vector<std::int64_t> parts;
    for (const Tensor& input : model.inputs)
        parts.push_back(input.size(0));
    EXPECT_EQ(parts, (std::vector<std::int64_t>{2, 2, 1}));
    EXPECT_EQ(batches, (std::vector<std::int64_t>{5}));
    EXPECT_EQ(report.metrics.images, 5);
    EXPECT_NEAR(report.metrics.map50_95, 0.995, 1e-6);

    model.mostImages = 0;
    EXPECT_THROW(run(model, samples, {.imageSize = 96, .workers = 0}), c10::OutOfMemoryError);
}

TEST(Evaluator, LaysLabelsAndDetectionsOverTheOriginalImage) {
    const test::TempDir folder;
    // 96 x 64 at 96: batch shape 96 x 128 (half a stride of padding), so 16 px on every side.
    SampleInfo sample = writeSample(folder / "a.png", 96, 64);
    sample.boxes = {foundBox(1.0, 16, 16, 96, 64)};
    OneBoxModel model;
    const EvaluateReport report = run(model, {sample}, {.imageSize = 96, .workers = 0});
    ASSERT_EQ(model.inputs.size(), 1U);
    EXPECT_EQ(model.inputs[0].sizes(), (std::vector<std::int64_t>{1, 3, 96, 128}));
    EXPECT_FLOAT_EQ(model.inputs[0][0][0][0][0].item<float>(), 114 / 255.0F);
    EXPECT_FLOAT_EQ(model.inputs[0][0][0][48][64].item<float>(), 50 / 255.0F);
    EXPECT_NEAR(report.metrics.map50_95, 0.995, 1e-6);
    EXPECT_EQ(report.metrics.images, 1);
    ASSERT_EQ(report.metrics.perClass.size(), 1U);
    EXPECT_EQ(report.metrics.perClass[0].name, "disc");
    EXPECT_FALSE(report.isCancelled);
    EXPECT_GT(report.seconds, 0);
}

TEST(Evaluator, AMappedClassIsMeasuredAsTheOneThatItCountsAs) {
    const test::TempDir folder;
    SampleInfo sample = writeSample(folder / "a.png", 96, 64);
    sample.boxes = {foundBox(1.0, 16, 16, 96, 64)};
    sample.boxes.front().classId = 2;
    OneBoxModel model;
    const auto measure = [&](const engine::ClassMap& map) {
        const engine::eval::EvaluatorOptions options{
            .imageSize = 96, .wantsDetails = true, .workers = 0, .classMap = map};
        return engine::eval::evaluateModel(model, {sample}, {"cup", "plate", "coin"}, options, {}, {}, {});
    };
    const EvaluateReport matched = measure({-1, 2});
    EXPECT_NEAR(matched.metrics.map50_95, 0.995, 1e-6);
    ASSERT_EQ(matched.metrics.perClass.size(), 1U);
    EXPECT_EQ(matched.metrics.perClass[0].name, "coin");
    EXPECT_EQ(matched.details->images[0].right, 1);
    const EvaluateReport leftOut = measure({2, -1});
    EXPECT_EQ(leftOut.metrics.map50, 0);
    EXPECT_EQ(leftOut.details->images[0].wrong, 0);
    EXPECT_EQ(leftOut.details->images[0].missed, 1);
}

TEST(Evaluator, AnImageOfAnotherSizeIsScaled) {
    const test::TempDir folder;
    // 48 x 32 at 96 is enlarged by 2.
    SampleInfo sample = writeSample(folder / "a.png", 48, 32);
    sample.boxes = {foundBox(2.0, 16, 16, 48, 32)};
    OneBoxModel model;
    const EvaluateReport report = run(model, {sample}, {.imageSize = 96, .wantsDetails = true, .workers = 0});
    EXPECT_NEAR(report.metrics.map50_95, 0.995, 1e-6);
    // Its boxes are in the pixels of the file, and end at its edges.
    const engine::EvaluatedImage& image = report.details->images.at(0);
    ASSERT_EQ(image.labels.size(), 1U);
    ASSERT_EQ(image.boxes.size(), 1U);
    EXPECT_EQ(image.boxes[0].label, 0);
    const engine::BoxLabel& label = sample.boxes[0];
    const std::array<float, 4> expected{(label.xCenter - label.width / 2) * 48, (label.yCenter - label.height / 2) * 32,
                                        (label.xCenter + label.width / 2) * 48,
                                        (label.yCenter + label.height / 2) * 32};
    for (std::size_t edge = 0; edge < 4; ++edge) {
        const float inside = std::clamp(expected[edge], 0.0F, edge % 2 == 0 ? 48.0F : 32.0F);
        EXPECT_NEAR(image.labels[0].xyxy[edge], inside, 1e-3F);
        EXPECT_NEAR(image.boxes[0].xyxy[edge], inside, 1e-3F);
    }
}

TEST(Evaluator, WithoutRectEveryInputIsSquare) {
    const test::TempDir folder;
    SampleInfo sample = writeSample(folder / "a.png", 96, 64);
    sample.boxes = {foundBox(1.0, 0, 16, 96, 64)};
    OneBoxModel model;
    const EvaluateReport report = run(model, {sample}, {.imageSize = 96, .rect = false, .workers = 0});
    EXPECT_EQ(model.inputs.at(0).sizes(), (std::vector<std::int64_t>{1, 3, 96, 96}));
    EXPECT_NEAR(report.metrics.map50_95, 0.995, 1e-6);
}

TEST(Evaluator, AnUnreadableImageIsLeftOutByName) {
    const test::TempDir folder;
    std::vector<SampleInfo> samples{writeSample(folder / "a.png", 96, 64), writeSample(folder / "b.png", 96, 64),
                                    writeSample(folder / "c.png", 96, 64)};
    for (SampleInfo& sample : samples) {
        sample.boxes = {foundBox(1.0, 16, 16, 96, 64)};
    }
    test::writeFile(samples[1].image, "no longer a picture");
    OneBoxModel model;
    std::vector<engine::data::Batch> batches;
    const EvaluateReport report =
        run(model, samples, {.imageSize = 96, .batch = 3, .workers = 1},
            [&](const std::vector<Tensor>&, const engine::data::Batch& batch) { batches.push_back(batch); });
    ASSERT_EQ(report.issues.size(), 1U);
    EXPECT_EQ(report.issues[0].file, samples[1].image);
    EXPECT_EQ(report.issues[0].loss, engine::Loss::Image);
    EXPECT_EQ(report.metrics.images, 2);
    EXPECT_EQ(report.metrics.instances, 2);
    EXPECT_NEAR(report.metrics.map50_95, 0.995, 1e-6);
    EXPECT_FALSE(report.isCancelled);
    ASSERT_EQ(batches.size(), 1U);
    EXPECT_EQ(batches[0].images.size(0), 2);
    ASSERT_EQ(batches[0].targets.size(0), 2);
    EXPECT_EQ(batches[0].targets[0][0].item<float>(), 0);
    EXPECT_EQ(batches[0].targets[1][0].item<float>(), 1);
    EXPECT_EQ(batches[0].samples[1].index, 2U);
}

TEST(Evaluator, DetailsNameTheImagesAndComeOnlyWhereAskedFor) {
    const test::TempDir folder;
    // Batched by shape: the upright image is evaluated last.
    std::vector<SampleInfo> samples{writeSample(folder / "upright.png", 64, 96), writeSample(folder / "b.png", 96, 64),
                                    writeSample(folder / "c.png", 96, 64)};
    samples[1].boxes = {foundBox(1.0, 16, 16, 96, 64)};
    samples[2].boxes = {foundBox(1.0, 16, 16, 96, 64), {0, 0.9F, 0.9F, 0.1F, 0.1F}};
    OneBoxModel model;
    EXPECT_FALSE(run(model, samples, {.imageSize = 96, .batch = 1, .workers = 0}).details);
    const EvaluateReport report =
        run(model, samples, {.imageSize = 96, .batch = 1, .wantsDetails = true, .workers = 0});
    ASSERT_TRUE(report.details);
    ASSERT_EQ(report.details->images.size(), 3U);
    EXPECT_EQ(report.details->images[0].image, samples[0].image);
    EXPECT_EQ(report.details->images[0].wrong, 1);
    EXPECT_EQ(report.details->images[1].image, samples[2].image);
    EXPECT_EQ(report.details->images[1].missed, 1);
    EXPECT_EQ(report.details->images[2].right, 1);
    EXPECT_EQ(report.details->perClass.size(), report.metrics.perClass.size());
}

TEST(Evaluator, ASplitOfUnreadableImagesHasNoMetrics) {
    const test::TempDir folder;
    const SampleInfo sample = writeSample(folder / "a.png", 96, 64);
    test::writeFile(sample.image, "no longer a picture");
    OneBoxModel model;
    const EvaluateReport report = run(model, {sample}, {.imageSize = 96, .workers = 0});
    EXPECT_EQ(report.issues.size(), 1U);
    EXPECT_EQ(report.metrics.images, 0);
    EXPECT_EQ(report.metrics.fitness, 0);
    EXPECT_TRUE(model.inputs.empty());
}

TEST(Evaluator, HandsOutFloatMapsOfEveryBatchThatTrainingCanKeep) {
    const test::TempDir folder;
    std::vector<SampleInfo> samples;
    for (const char* name : {"a.png", "b.png", "c.png"}) {
        samples.push_back(writeSample(folder / name, 96, 64));
    }
    OneBoxModel model;
    std::vector<std::int64_t> sizes;
    run(model, samples, {.imageSize = 96, .batch = 2, .workers = 0, .computeType = at::kBFloat16},
        [&](const std::vector<Tensor>& maps, const engine::data::Batch& batch) {
            sizes.push_back(batch.images.size(0));
            ASSERT_EQ(maps.size(), 3U);
            EXPECT_EQ(maps[0].scalar_type(), at::kFloat);
            EXPECT_FALSE(maps[0].is_inference());
        });
    EXPECT_EQ(sizes, (std::vector<std::int64_t>{2, 1}));
}

TEST(Evaluator, TheNumberOfWorkersDoesNotMatter) {
    const test::TempDir folder;
    std::vector<SampleInfo> samples;
    for (int n = 0; n < 7; ++n) {
        samples.push_back(
            writeSample(folder / (std::to_string(n) + ".png"), 60 + 5 * n, 64, static_cast<std::uint8_t>(20 * n)));
    }
    OneBoxModel alone, helped;
    run(alone, samples, {.imageSize = 64, .batch = 3, .workers = 0});
    run(helped, samples, {.imageSize = 64, .batch = 3, .workers = 3});
    ASSERT_EQ(alone.inputs.size(), helped.inputs.size());
    for (std::size_t i = 0; i < alone.inputs.size(); ++i) {
        EXPECT_TRUE(at::equal(alone.inputs[i], helped.inputs[i])) << "batch " << i;
    }
}

TEST(Evaluator, AStopRequestEndsItAfterTheBatch) {
    const test::TempDir folder;
    std::vector<SampleInfo> samples;
    for (const char* name : {"a.png", "b.png", "c.png"}) {
        samples.push_back(writeSample(folder / name, 96, 64));
    }
    OneBoxModel model;
    std::stop_source stop;
    const EvaluateReport report = run(
        model, samples, {.imageSize = 96, .batch = 1, .workers = 1},
        [&](const auto&, const auto&) { stop.request_stop(); }, stop.get_token());
    EXPECT_TRUE(report.isCancelled);
    EXPECT_EQ(model.inputs.size(), 1U);
    EXPECT_EQ(report.metrics.images, 1);
}

}  // namespace
