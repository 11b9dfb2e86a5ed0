// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/model_file.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "engine/api/error.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace engine::checkpoint {
namespace {

Error errorOf(const std::filesystem::path& file) {
    try {
        readModelFile(file);
    } catch (const Error& error) {
        return error;
    }
    return Error(ErrorKind::Internal, "nothing was thrown", "");
}

/// A refusal: kind Model, this code, the file named, one sentence that says `found`, a hint.
void expectRefused(const std::filesystem::path& file, const std::string& code, const std::string& found) {
    const Error error = errorOf(file);
    EXPECT_EQ(error.kind, ErrorKind::Model);
    EXPECT_EQ(error.code, code) << error.message;
    EXPECT_EQ(error.file, file);
    EXPECT_NE(error.message.find(file.filename().string()), std::string::npos) << error.message;
    EXPECT_NE(error.message.find(found), std::string::npos) << error.message;
    EXPECT_FALSE(error.hint.empty());
}

std::string argument(const ModelFile& model, const std::string& key) {
    for (const auto& [name, value] : model.trainArguments) {
        if (name == key) {
            return value;
        }
    }
    return "(absent)";
}

TEST(ModelFile, ReadsAYolo11DetectionCheckpoint) {
    REQUIRE_FIXTURE(file, "weights/yolo11n_rebuilt.pt");
    const ModelFile model = readModelFile(file);
    EXPECT_EQ(model.format, "torch zip");
    EXPECT_EQ(model.modelClass, "ultralytics.nn.tasks.DetectionModel");
    EXPECT_EQ(model.architecture, "yolo11n");
    EXPECT_EQ(model.task, "detect");
    EXPECT_EQ(model.tensors.size(), 499);
    EXPECT_EQ(model.parameters, 2'624'080);
    ASSERT_EQ(model.classNames.size(), 80);
    EXPECT_EQ(model.classNames[0], "person");
    EXPECT_EQ(model.classNames[79], "toothbrush");
    EXPECT_EQ(model.batchNormEps, 1e-3);
    EXPECT_EQ(model.batchNormMomentum, 0.03);
    EXPECT_EQ(model.licence, "AGPL-3.0 License (https://ultralytics.com/license)");
    EXPECT_EQ(model.version, "8.4.190");
    EXPECT_EQ(argument(model, "imgsz"), "640");
    EXPECT_EQ(model.fileBytes, 5'506'297);
    EXPECT_EQ(model.imports.size(), 28);
    EXPECT_EQ(model.imports.front(), "__builtin__.set");
    EXPECT_EQ(model.tensors.front().first, "model.0.conv.weight");
    EXPECT_EQ(model.tensors.back().first, "model.23.dfl.conv.weight");
    const Tensor& qkv = *find(model.tensors, "model.10.m.0.attn.qkv.conv.weight");
    EXPECT_EQ(qkv.sizes(), (at::IntArrayRef{256, 128, 1, 1}));
    EXPECT_EQ(qkv.scalar_type(), at::kHalf);
    EXPECT_EQ(find(model.tensors, "model.0.bn.num_batches_tracked")->scalar_type(), at::kLong);
}

TEST(ModelFile, HoldsTheSafetensorsValuesRoundedToHalf) {
    REQUIRE_FIXTURE(half, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(full, "weights/yolo11n_rebuilt.safetensors");
    const ModelFile a = readModelFile(half);
    const ModelFile b = readModelFile(full);
    EXPECT_EQ(b.format, "safetensors");
    EXPECT_EQ(b.parameters, 2'624'080);
    EXPECT_EQ(b.licence, "AGPL-3.0 (Ultralytics)");
    ASSERT_EQ(a.tensors.size(), b.tensors.size());
    for (std::size_t i = 0; i < a.tensors.size(); ++i) {
        ASSERT_EQ(a.tensors[i].first, b.tensors[i].first);
        EXPECT_TRUE(at::equal(a.tensors[i].second, b.tensors[i].second.to(a.tensors[i].second.scalar_type())))
            << a.tensors[i].first;
    }
}

TEST(ModelFile, ReadsAClassifierAndLeavesItsOtherObjectsAlone) {
    REQUIRE_FIXTURE(file, "weights/yolov8n-cls_finetuned_36_leaf_classes.pt");
    const ModelFile model = readModelFile(file);
    EXPECT_EQ(model.modelClass, "ultralytics.nn.tasks.ClassificationModel");
    EXPECT_EQ(model.architecture, "yolov8n-cls");
    EXPECT_EQ(model.task, "classify");
    EXPECT_EQ(model.tensors.size(), 158);
    ASSERT_EQ(model.classNames.size(), 36);
    EXPECT_EQ(model.classNames[35], "Yakal");
    EXPECT_EQ(model.batchNormEps, 1e-5);
    EXPECT_EQ(model.batchNormMomentum, 0.1);
    EXPECT_EQ(model.version, "8.2.59");
    EXPECT_EQ(model.date, "2024-07-19T19:27:32.019141");
    EXPECT_EQ(argument(model, "lr0"), "0.01");
    EXPECT_EQ(argument(model, "warmup_epochs"), "3.0");
    EXPECT_EQ(argument(model, "time"), "None");
    EXPECT_EQ(argument(model, "amp"), "True");
    EXPECT_NE(std::find(model.imports.begin(), model.imports.end(), "torchvision.transforms.transforms.Compose"),
              model.imports.end());
}

TEST(ModelFile, RefusesATruncatedDownload) {
    REQUIRE_FIXTURE(file, "weights/yolo11n.pt.first_3145728_bytes");
    expectRefused(file, "model.truncated", "incomplete");
}

TEST(ModelFile, RefusesTheTarFormat) {
    const test::TempDir folder;
    std::string tar(1024, '\0');
    tar.replace(0, 8, "storages").replace(257, 5, "ustar");
    test::writeFile(folder / "old.pth", tar);
    expectRefused(folder / "old.pth", "model.legacy", "first format (tar)");
}

TEST(ModelFile, RefusesAYoloV5Model) {
    REQUIRE_FIXTURE(file, "weights/yolov5n.pt");
    expectRefused(file, "model.yolov5", "written by YOLOv5 (models.yolo.Model), not a YOLO11 model");
}

TEST(ModelFile, RefusesWhatIsNoModel) {
    const test::TempDir folder;
    test::writeFile(folder / "page.pt", "<!DOCTYPE html>\n<html><body>Sign in</body></html>");
    test::writeFile(folder / "empty.pt", "");
    test::writeFile(folder / "text.pt", "once upon a time");
    test::writeFile(folder / "zip.pt", std::string("PK\x05\x06", 4) + std::string(18, '\0'));
    test::writeFile(folder / "short.pt", "PK\x03\x04");
    std::filesystem::create_directory(folder / "folder.pt");
    expectRefused(folder / "page.pt", "model.web_page", "web page");
    expectRefused(folder / "empty.pt", "model.empty_file", "0 bytes");
    expectRefused(folder / "text.pt", "model.foreign", "unknown content");
    expectRefused(folder / "zip.pt", "model.other_zip", "no data.pkl");
    expectRefused(folder / "short.pt", "model.truncated", "incomplete");
    expectRefused(folder / "folder.pt", "file.not_regular", "folder");
    expectRefused(folder / "absent.pt", "file.missing", "no such file");
}

}  // namespace
}  // namespace engine::checkpoint
