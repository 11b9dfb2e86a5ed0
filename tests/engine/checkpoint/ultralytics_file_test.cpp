// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "engine/api/error.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/python_text.h"
#include "engine/checkpoint/torch_zip_file.h"
#include "tests/engine/checkpoint/yolo11n_content.h"
#include "tests/support/fixtures.h"
#include "tests/support/full_disk.h"
#include "tests/support/temp_dir.h"

namespace engine::checkpoint {
namespace {

using Names = std::vector<std::pair<std::string, std::string>>;

TEST(UltralyticsFile, ReadsBackAsItWasWritten) {
    REQUIRE_FIXTURE(fixture, "weights/yolo11n_rebuilt.pt");
    const test::TempDir folder;
    const UltralyticsFile content = test::yolo11nContent(fixture);
    writeUltralyticsFile(folder / "best.pt", content);
    const ModelFile model = readModelFile(folder / "best.pt");
    EXPECT_EQ(model.modelClass, "ultralytics.nn.tasks.DetectionModel");
    EXPECT_EQ(model.architecture, "yolo11n");
    EXPECT_EQ(model.task, "detect");
    EXPECT_EQ(model.classNames, content.classNames);
    EXPECT_EQ(model.parameters, 2'624'080);
    EXPECT_EQ(model.batchNormEps, 1e-3);
    EXPECT_EQ(model.batchNormMomentum, 0.03);
    EXPECT_EQ(model.licence, "AGPL-3.0");
    EXPECT_EQ(model.trainArguments, (Names{{"task", "detect"},
                                           {"imgsz", "640"},
                                           {"lr0", "0.01"},
                                           {"amp", "True"},
                                           {"optimizer", "SGD"},
                                           {"data", "a folder/data.yaml"},
                                           {"freeze", "[0, 1]"},
                                           {"time", "None"}}));
    ASSERT_EQ(model.tensors.size(), 499);
    for (std::size_t i = 0; i < 499; ++i) {
        ASSERT_EQ(model.tensors[i].first, content.tensors[i].first);
        EXPECT_EQ(model.tensors[i].second.scalar_type(), content.tensors[i].second.scalar_type());
        EXPECT_TRUE(at::equal(model.tensors[i].second, content.tensors[i].second)) << model.tensors[i].first;
    }
}

TEST(UltralyticsFile, NamesOnlyClassesOfTheFixture) {
    REQUIRE_FIXTURE(fixture, "weights/yolo11n_rebuilt.pt");
    const test::TempDir folder;
    writeUltralyticsFile(folder / "best.pt", test::yolo11nContent(fixture));
    EXPECT_EQ(readModelFile(folder / "best.pt").imports, readModelFile(fixture).imports);
}

TEST(UltralyticsFile, DescribesItsLayersAsTheFixtureDoes) {
    REQUIRE_FIXTURE(fixture, "weights/yolo11n_rebuilt.pt");
    const test::TempDir folder;
    writeUltralyticsFile(folder / "best.pt", test::yolo11nContent(fixture));
    const TorchFile ours = openTorchZip(folder / "best.pt");
    const TorchFile theirs = openTorchZip(fixture);
    const PickleNode* a = find(ours.tree().root, "model");
    const PickleNode* b = find(theirs.tree().root, "model");
    for (const char* key : {"nc", "scales", "backbone", "head", "scale", "yaml_file", "channels"}) {
        EXPECT_EQ(pythonText(*find(attribute(a, "yaml"), key)), pythonText(*find(attribute(b, "yaml"), key))) << key;
    }
    EXPECT_EQ(pythonText(*attribute(a, "save")), pythonText(*attribute(b, "save")));
    const auto layer = [](const PickleNode* model, int index) {
        return find(attribute(find(attribute(model, "_modules"), "model"), "_modules"), std::to_string(index));
    };
    for (int i = 0; i < 24; ++i) {
        EXPECT_EQ(className(layer(a, i)), className(layer(b, i)));
        for (const char* key : {"i", "f", "np", "type", "c", "add", "n", "d", "nc", "nl", "no", "reg_max"}) {
            const PickleNode* theirValue = attribute(layer(b, i), key);
            const PickleNode* ourValue = attribute(layer(a, i), key);
            ASSERT_EQ(ourValue == nullptr, theirValue == nullptr) << i << key;
            EXPECT_EQ(ourValue == nullptr ? "" : pythonText(*ourValue),
                      theirValue == nullptr ? "" : pythonText(*theirValue));
        }
    }
}

TEST(UltralyticsFile, RoundsFloat32ToHalf) {
    REQUIRE_FIXTURE(fixture, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(full, "weights/yolo11n_rebuilt.safetensors");
    const test::TempDir folder;
    UltralyticsFile content = test::yolo11nContent(fixture);
    content.tensors = readSafetensors(full);
    writeUltralyticsFile(folder / "best.pt", content);
    const ModelFile expected = readModelFile(fixture);
    const ModelFile model = readModelFile(folder / "best.pt");
    for (std::size_t i = 0; i < 499; ++i) {
        EXPECT_TRUE(at::equal(model.tensors[i].second, expected.tensors[i].second)) << model.tensors[i].first;
    }
}

TEST(UltralyticsFile, RefusesContentThatIsNoYolo11) {
    REQUIRE_FIXTURE(fixture, "weights/yolo11n_rebuilt.pt");
    const test::TempDir folder;
    const UltralyticsFile good = test::yolo11nContent(fixture);
    const auto expectThrow = [&](const std::function<void(UltralyticsFile&)>& change) {
        UltralyticsFile content = good;
        change(content);
        EXPECT_THROW(writeUltralyticsFile(folder / "best.pt", content), Error);
        EXPECT_FALSE(std::filesystem::exists(folder / "best.pt"));
    };
    expectThrow([](UltralyticsFile& c) { c.architecture = "lite_detector"; });
    expectThrow([](UltralyticsFile& c) { c.stages.pop_back(); });
    expectThrow([](UltralyticsFile& c) { c.stages[12].from = {11, 4}; });
    expectThrow([](UltralyticsFile& c) { c.classNames.pop_back(); });
    expectThrow([](UltralyticsFile& c) { c.tensors.pop_back(); });
    expectThrow([](UltralyticsFile& c) { c.tensors.emplace_back("model.24.weight", at::ones({1})); });
}

TEST(UltralyticsFile, AFullDiskIsAnErrorAndLeavesTheOldFile) {
    REQUIRE_FIXTURE(fixture, "weights/yolo11n_rebuilt.pt");
    const test::TempDir folder;
    const UltralyticsFile content = test::yolo11nContent(fixture);
    writeUltralyticsFile(folder / "best.pt", content);
    const std::string before = test::readFile(folder / "best.pt");
    for (const std::uint64_t bytes : {0, 100, 300'000, 5'000'000}) {
        const test::FullDisk full(bytes);
        try {
            writeUltralyticsFile(folder / "best.pt", content);
            FAIL() << bytes;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::Disk);
        }
    }
    EXPECT_TRUE(test::readFile(folder / "best.pt") == before);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1) << "no part is left";
}

}  // namespace
}  // namespace engine::checkpoint
