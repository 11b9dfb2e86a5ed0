// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/app/run_cli.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace {

using test::CliResult;
using test::runCli;

void expectRefusal(const CliResult& result, int exitCode, const std::string& named) {
    EXPECT_EQ(result.exitCode, exitCode) << result.err;
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    EXPECT_NE(result.err.find(named), std::string::npos) << result.err;
}

TEST(CliExport, HelpNamesEveryOption) {
    const CliResult help = runCli({"export", "--help"});
    EXPECT_EQ(help.exitCode, 0);
    for (const char* option : {"--model", "--run", "--format", "--imgsz", "--out", "--check", "--max-check",
                               "--overwrite", "--keep-different", "--json"})
        EXPECT_NE(help.out.find(option), std::string::npos) << option;
}

TEST(CliExport, WrongUsageIsExitTwo) {
    expectRefusal(runCli({"export"}), 2, "--run");
    EXPECT_EQ(runCli({"export", "--model", "a.pt", "--run", "runs/train"}).exitCode, 2);
    EXPECT_EQ(runCli({"export", "--model", "a.pt", "--format", "keras"}).exitCode, 2);
    expectRefusal(runCli({"export", "--run", "no-such-run"}), 2, "run.json");
}

TEST(CliExport, WritesEachFormatAndTellsTheComparison) {
    REQUIRE_FIXTURE(model, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(images, "datasets/coco8/images/val");
    const test::TempDir folder;
    for (const std::string format : {"pt", "safetensors", "torchscript"}) {
        const std::filesystem::path file = folder / ("out." + format);
        const CliResult result = runCli({"export", "--model", model.string(), "--format", format, "--out",
                                         file.string(), "--check", images.string(), "--json"});
        ASSERT_EQ(result.exitCode, 0) << result.err;
        const nlohmann::json report = result.json();
        EXPECT_EQ(report["path"], file.string());
        EXPECT_EQ(report["bytes"], std::filesystem::file_size(file));
        EXPECT_EQ(report["check"]["images"].size(), 4U);
        EXPECT_EQ(report["check"]["share"], 1.0);
        EXPECT_EQ(report["check"]["passed"], true);
    }
    const CliResult info = runCli({"model", "info", (folder / "out.pt").string(), "--json"});
    EXPECT_EQ(info.json()["architecture"], "yolo11n");
}

TEST(CliExport, TheTableNamesFileAndShareAndNothingIsOverwrittenUnasked) {
    REQUIRE_FIXTURE(model, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(image, "datasets/coco8/images/val/000000000036.jpg");
    const test::TempDir folder;
    const std::string file = (folder / "out.safetensors").string();
    const std::vector<std::string> arguments{"export", "--model", model.string(), "--format",    "safetensors",
                                             "--out",  file,      "--check",      image.string()};
    const CliResult first = runCli(arguments);
    ASSERT_EQ(first.exitCode, 0) << first.err;
    EXPECT_TRUE(first.out.starts_with(file + "\n")) << first.out;
    EXPECT_NE(first.out.find("checked on 1 images: "), std::string::npos) << first.out;
    EXPECT_NE(first.out.find("agree (100.00 %)"), std::string::npos) << first.out;
    expectRefusal(runCli(arguments), 2, file);
    std::vector<std::string> again = arguments;
    again.emplace_back("--overwrite");
    EXPECT_EQ(runCli(again).exitCode, 0);
}

TEST(CliExport, OnnxIsRefusedWithAReason) {
    REQUIRE_FIXTURE(model, "weights/yolo11n_rebuilt.pt");
    const test::TempDir folder;
    expectRefusal(
        runCli({"export", "--model", model.string(), "--format", "onnx", "--out", (folder / "a.onnx").string()}), 2,
        "onnx");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(CliExport, ARunIsExportedAtItsImageSizeAndCheckedOnItsValidationImages) {
    const test::TempDir folder;
    ASSERT_EQ(runCli({"data", "sample", (folder / "cells").string(), "--images", "12", "--task", "classify"}).exitCode,
              0);
    const CliResult trained =
        runCli({"train", "--model", "mobilenet_v3_small.yaml", "--data", (folder / "cells").string(), "--epochs", "1",
                "--imgsz", "32", "--batch", "4", "--project", (folder / "runs").string(), "--name", "mine", "--quiet"});
    ASSERT_EQ(trained.exitCode, 0) << trained.err;
    const CliResult result = runCli({"export", "--run", (folder / "runs/mine").string(), "--format", "torchscript",
                                     "--out", (folder / "mine.torchscript").string(), "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.json()["check"]["share"], 1.0);
    EXPECT_EQ(result.json()["check"]["images"].size(), 3U);
}

}  // namespace
