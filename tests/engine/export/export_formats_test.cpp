// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "engine/api/export.h"

namespace {

using engine::ExportFormatInfo;
using engine::ModelInfo;

ModelInfo model(const std::string& architecture) {
    ModelInfo info;
    info.architecture = architecture;
    info.format = "torch zip";
    info.isSupported = true;
    return info;
}

TEST(ExportFormats, AKnownModelCanBeWrittenInAllButOnnx) {
    const std::vector<ExportFormatInfo> formats = exportFormats(model("yolo11s"));
    ASSERT_EQ(formats.size(), 4U);
    const std::vector<std::string> names{"pt", "safetensors", "torchscript", "onnx"};
    for (std::size_t i = 0; i < formats.size(); ++i) {
        EXPECT_EQ(formats[i].name, names[i]);
        EXPECT_EQ(formats[i].suffix, "." + names[i]);
        EXPECT_EQ(formats[i].isAvailable, i < 3);
        EXPECT_EQ(formats[i].reason, i < 3 ? "" : "export.onnx");
    }
}

TEST(ExportFormats, APtOfYolo11IsForUltralyticsAndOfOthersAreTensors) {
    EXPECT_EQ(exportFormats(model("yolo11n"))[0].purpose, "pt.ultralytics");
    EXPECT_EQ(exportFormats(model("resnet18"))[0].purpose, "pt.tensors");
    EXPECT_EQ(exportFormats(model("yolo11n-cls"))[0].purpose, "pt.tensors");
}

TEST(ExportFormats, WhatCannotPredictIsNotWrittenAndSaysWhy) {
    ModelInfo unknown = model("resnet20"), newHead = model("lite_detector"), untrained = model("yolo11n");
    unknown.isSupported = false;
    newHead.isHeadTrained = false;
    untrained.format = "untrained";
    for (const ExportFormatInfo& format : exportFormats(unknown)) {
        EXPECT_FALSE(format.isAvailable);
        EXPECT_EQ(format.reason, format.name == "onnx" ? "export.onnx" : "export.unsupported");
    }
    for (const ModelInfo& info : {newHead, untrained}) {
        EXPECT_FALSE(exportFormats(info)[0].isAvailable);
        EXPECT_EQ(exportFormats(info)[0].reason, "export.untrained");
    }
}

}  // namespace
