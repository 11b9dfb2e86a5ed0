// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include "engine/api/error.h"
#include "engine/api/model_info.h"
#include "tests/support/environment.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::ModelInfo;
using engine::readModelInfo;
using test::Environment;

TEST(ModelInfo, DescribesAnUntrainedArchitectureByName) {
    const ModelInfo info = readModelInfo({"yolo11n.yaml"});
    EXPECT_EQ(info.format, "untrained");
    EXPECT_EQ(info.architecture, "yolo11n");
    EXPECT_EQ(info.task, "detect");
    EXPECT_TRUE(info.isSupported);
    ASSERT_EQ(info.classNames.size(), 80U);
    EXPECT_EQ(info.classNames.front(), "0");
    EXPECT_EQ(info.classNames.back(), "79");
    EXPECT_EQ(info.parameters, 2'624'080);
    EXPECT_EQ(info.stages.size(), 24U);
    EXPECT_TRUE(info.file.empty());
}

TEST(ModelInfo, WithOtherClassesTheHeadChangesItsSize) {
    const ModelInfo info = withClassCount(readModelInfo({"yolo11n.yaml"}), 3);
    EXPECT_EQ(info.classNames, (std::vector<std::string>{"0", "1", "2"}));
    EXPECT_LT(info.parameters, 2'624'080);
    EXPECT_EQ(info.stages.size(), 24U);
    EXPECT_EQ(withClassCount(info, 80).parameters, 2'624'080);
}

TEST(ModelInfo, ModelsFolderIsTheEnvironmentsChoiceElseTheUsersData) {
    {
        const Environment chosen("ESPALIER_MODELS", "/some/where");
        EXPECT_EQ(engine::modelsFolder(), "/some/where");
    }
    const Environment unset("ESPALIER_MODELS", "");
    {
        const Environment data("XDG_DATA_HOME", "/data");
        EXPECT_EQ(engine::modelsFolder(), "/data/espalier/models");
    }
    const Environment noData("XDG_DATA_HOME", ""), home("HOME", "/home/ada");
    EXPECT_EQ(engine::modelsFolder(), "/home/ada/.local/share/espalier/models");
}

TEST(ModelInfo, ANameThatIsNotThereSaysWhereItWasLookedFor) {
    const test::TempDir folder;
    const Environment models("ESPALIER_MODELS", folder.path().string());
    for (const char* name : {"yolo11n", "yolo11n.pt", "no_such_model", ""}) {
        try {
            readModelInfo({name});
            FAIL() << "no error for \"" << name << "\"";
        } catch (const engine::Error& error) {
            EXPECT_EQ(error.kind, engine::ErrorKind::Model);
            EXPECT_EQ(error.code, "model.not_found");
            EXPECT_NE(error.hint.find(folder.path().string()), std::string::npos) << error.hint;
        }
    }
}

TEST(ModelInfo, AMissingPathIsAMissingFile) {
    const test::TempDir folder;
    try {
        readModelInfo({folder / "gone.pt"});
        FAIL() << "no error";
    } catch (const engine::Error& error) {
        EXPECT_EQ(error.kind, engine::ErrorKind::Model);
        EXPECT_EQ(error.code, "file.missing");
    }
}

TEST(ModelInfo, ANameIsFoundInTheModelsFolder) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    const test::TempDir folder;
    std::filesystem::create_symlink(weights, folder / "yolo11n.pt");
    const Environment models("ESPALIER_MODELS", folder.path().string());
    EXPECT_EQ(readModelInfo({"yolo11n"}).file, folder / "yolo11n.pt");
    EXPECT_EQ(readModelInfo({"yolo11n.pt"}).file, folder / "yolo11n.pt");
}

TEST(ModelInfo, DescribesADetectorFromItsFile) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    const ModelInfo info = readModelInfo({weights});
    EXPECT_EQ(info.file, weights);
    EXPECT_EQ(info.format, "torch zip");
    EXPECT_EQ(info.architecture, "yolo11n");
    EXPECT_EQ(info.task, "detect");
    EXPECT_TRUE(info.isSupported);
    ASSERT_EQ(info.classNames.size(), 80U);
    EXPECT_EQ(info.classNames.front(), "person");
    EXPECT_EQ(info.parameters, 2'624'080);
    EXPECT_EQ(info.tensors, 499);
    EXPECT_EQ(info.fileBytes, 5'506'297);
    EXPECT_EQ(info.stages.size(), 24U);
    ASSERT_TRUE(info.gflops.has_value());
    EXPECT_NEAR(*info.gflops, 6.5, 0.1);
    EXPECT_TRUE(std::is_sorted(info.wouldExecute.begin(), info.wouldExecute.end()));
    EXPECT_TRUE(
        std::binary_search(info.wouldExecute.begin(), info.wouldExecute.end(), "torch._utils._rebuild_tensor_v2"));
}

TEST(ModelInfo, RecognisesTheArchitectureOfPlainTensors) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.safetensors");
    const ModelInfo info = readModelInfo({weights});
    EXPECT_EQ(info.format, "safetensors");
    EXPECT_EQ(info.architecture, "yolo11n");
    EXPECT_EQ(info.task, "detect");
    EXPECT_TRUE(info.isSupported);
    EXPECT_EQ(info.classNames.size(), 80U);
    EXPECT_EQ(info.parameters, 2'624'080);
    EXPECT_TRUE(info.wouldExecute.empty());
}

TEST(ModelInfo, DescribesAModelThatItCannotUse) {
    REQUIRE_FIXTURE(weights, "weights/yolov8n-cls_finetuned_36_leaf_classes.pt");
    const ModelInfo info = readModelInfo({weights});
    EXPECT_EQ(info.architecture, "yolov8n-cls");
    EXPECT_EQ(info.task, "classify");
    EXPECT_FALSE(info.isSupported);
    EXPECT_EQ(info.classNames.size(), 36U);
    EXPECT_GT(info.parameters, 1'000'000);
    EXPECT_TRUE(info.stages.empty());
    EXPECT_FALSE(info.gflops.has_value());
    EXPECT_FALSE(info.wouldExecute.empty());
    EXPECT_THROW(withClassCount(info, 3), engine::Error);
}

}  // namespace
