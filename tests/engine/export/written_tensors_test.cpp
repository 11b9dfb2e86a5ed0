// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <ATen/ATen.h>

#include "engine/api/export.h"
#include "tests/engine/export/seeded_model.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::ExportFormat;
using engine::Tensor;
using engine::checkpoint::ModelFile;
using engine::checkpoint::readModelFile;

struct Both {
    ModelFile source, written;
};

Both writeAndRead(const std::string& architecture, ExportFormat format,
                  const std::function<void(const engine::StateDict&)>& change = {}) {
    const test::TempDir folder;
    test::writeSeededModel(folder / "source.safetensors", architecture, change);
    engine::ExportConfig config;
    config.model = {folder / "source.safetensors"};
    config.format = format;
    config.file = folder / "deeper/written.bin";
    const engine::ExportReport report = engine::exportModel(config);
    EXPECT_EQ(report.file, config.file);
    EXPECT_EQ(report.bytes, static_cast<std::int64_t>(std::filesystem::file_size(config.file)));
    EXPECT_EQ(report.sha256.size(), 64U);
    EXPECT_EQ(report.licence, "AGPL-3.0");
    return {readModelFile(folder / "source.safetensors"), readModelFile(config.file)};
}

void expectSameTensors(const Both& both, bool inHalf) {
    ASSERT_EQ(both.written.tensors.size(), both.source.tensors.size());
    for (const auto& [name, tensor] : both.source.tensors) {
        const Tensor* written = engine::find(both.written.tensors, name);
        ASSERT_NE(written, nullptr) << name;
        const Tensor expected = inHalf && tensor.is_floating_point() ? tensor.to(at::kHalf) : tensor;
        EXPECT_EQ(written->scalar_type(), expected.scalar_type()) << name;
        EXPECT_TRUE(at::equal(*written, expected)) << name;
    }
}

void expectSameWords(const Both& both) {
    EXPECT_EQ(both.written.architecture, both.source.architecture);
    EXPECT_EQ(both.written.task, both.source.task);
    EXPECT_EQ(both.written.classNames, both.source.classNames);
    EXPECT_EQ(both.written.licence, "AGPL-3.0");
}

TEST(WrittenTensors, SafetensorsHoldsEveryByteOfADetector) {
    const Both both = writeAndRead("yolo11n", ExportFormat::Safetensors);
    EXPECT_EQ(both.written.format, "safetensors");
    expectSameTensors(both, false);
    expectSameWords(both);
}

TEST(WrittenTensors, PtHoldsEveryByteOfAClassifier) {
    const Both both = writeAndRead("resnet18", ExportFormat::Torch);
    EXPECT_EQ(both.written.format, "torch zip");
    EXPECT_TRUE(both.written.modelClass.empty());
    expectSameTensors(both, false);
    expectSameWords(both);
}

TEST(WrittenTensors, PtOfYolo11IsAModuleOfHalfPrecision) {
    const Both both = writeAndRead("yolo11n", ExportFormat::Torch);
    EXPECT_EQ(both.written.modelClass, "ultralytics.nn.tasks.DetectionModel");
    expectSameTensors(both, true);
    expectSameWords(both);
}

TEST(WrittenTensors, TypesThatAPtDoesNotHoldBecomeFloat32) {
    const test::TempDir folder;
    const auto model = engine::zoo::makeModel("resnet18", 2, 5);
    engine::StateDict state = model->stateDict();
    for (auto& [name, tensor] : state) {
        if (tensor.is_floating_point())
            tensor = tensor.to(at::kBFloat16);
    }
    engine::checkpoint::writeSafetensors(folder / "a.safetensors", state, {{"architecture", "resnet18"}});
    engine::ExportConfig config;
    config.model = {folder / "a.safetensors"};
    config.file = folder / "a.pt";
    engine::exportModel(config);
    const ModelFile written = readModelFile(config.file);
    const Tensor* weight = engine::find(written.tensors, "fc.weight");
    ASSERT_NE(weight, nullptr);
    EXPECT_EQ(weight->scalar_type(), at::kFloat);
    EXPECT_TRUE(at::equal(*weight, engine::find(state, "fc.weight")->to(at::kFloat)));
}

TEST(WrittenTensors, HalfPrecisionStaysHalfPrecision) {
    const test::TempDir folder;
    test::writeSeededModel(folder / "a.safetensors", "yolo11n");
    engine::ExportConfig config;
    config.model = {folder / "a.safetensors"};
    config.format = ExportFormat::Torch;
    config.file = folder / "b.pt";
    engine::exportModel(config);
    config.model = {folder / "b.pt"};
    config.format = ExportFormat::Safetensors;
    config.file = folder / "c.safetensors";
    engine::exportModel(config);
    expectSameTensors({readModelFile(folder / "b.pt"), readModelFile(folder / "c.safetensors")}, false);
}

}  // namespace
