// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <map>

#include "tests/app/run_cli.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace {

using test::CliResult;
using test::runCli;

// Every refusal is one line that names the file.
void expectRefusal(const CliResult& result, int exitCode, const std::string& named) {
    EXPECT_EQ(result.exitCode, exitCode) << result.err;
    EXPECT_TRUE(result.out.empty()) << result.out;
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    EXPECT_NE(result.err.find(named), std::string::npos) << result.err;
}

TEST(Cli, HelpNamesEveryCommandAndOption) {
    const CliResult help = runCli({"--help"});
    EXPECT_EQ(help.exitCode, 0);
    for (const char* command : {"model", "data", "predict", "val", "advise", "train"})
        EXPECT_NE(help.out.find(command), std::string::npos) << command;
    const CliResult train = runCli({"train", "--help"});
    EXPECT_EQ(train.exitCode, 0);
    for (const char* option :
         {"--model",     "--data",    "--epochs",    "--imgsz",        "--batch",        "--freeze",
          "--optimizer", "--lr0",     "--lrf",       "--momentum",     "--weight-decay", "--warmup-epochs",
          "--patience",  "--mosaic",  "--hsv-h",     "--fliplr",       "--scale",        "--translate",
          "--degrees",   "--project", "--name",      "--auto-augment", "--erasing",      "--resume",
          "--device",    "--threads", "--precision", "--seed",         "--quiet"}) {
        EXPECT_NE(train.out.find(option), std::string::npos) << option;
    }
}

TEST(Cli, WrongUsageIsExitTwo) {
    EXPECT_EQ(runCli({}).exitCode, 2);
    EXPECT_EQ(runCli({"train", "--epochs", "zero"}).exitCode, 2);
    EXPECT_EQ(runCli({"predict", "--nonsense"}).exitCode, 2);
    expectRefusal(runCli({"train"}), 2, "--model");
}

TEST(Cli, ASettingOutOfRangeIsExitTwoAndNamed) {
    for (const auto& [option, value] :
         {std::pair("--erasing", "1.5"), {"--erasing", "-0.1"}, {"--auto-augment", "x"}}) {
        const CliResult result = runCli({"train", "--model", "m.pt", "--data", "d.yaml", option, value});
        EXPECT_EQ(result.exitCode, 2);
        EXPECT_NE(result.err.find(option), std::string::npos) << result.err;
    }
}

TEST(Cli, ModelInfoDescribesTheDetector) {
    REQUIRE_FIXTURE(file, "weights/yolo11n_rebuilt.pt");
    const CliResult result = runCli({"model", "info", file.string(), "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const nlohmann::json info = result.json();
    EXPECT_EQ(info["architecture"], "yolo11n");
    EXPECT_EQ(info["task"], "detect");
    EXPECT_EQ(info["parameters"], 2'624'080);
    EXPECT_EQ(info["classes"].size(), 80u);
    EXPECT_EQ(info["classes"][79], "toothbrush");
    EXPECT_EQ(info["supported"], true);
    EXPECT_NEAR(info["gflops"].get<double>(), 6.5, 0.1);
}

TEST(Cli, ModelInfoDescribesAClassifierOfAnotherFamily) {
    REQUIRE_FIXTURE(file, "weights/yolov8n-cls_finetuned_36_leaf_classes.pt");
    const CliResult result = runCli({"model", "info", file.string(), "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.json()["task"], "classify");
    EXPECT_EQ(result.json()["classes"].size(), 36u);
    EXPECT_EQ(result.json()["supported"], false);
    REQUIRE_FIXTURE(images, "datasets/coco8/images/val");
    expectRefusal(runCli({"predict", "--model", file.string(), "--source", images.string()}), 4,
                  file.filename().string());
}

TEST(Cli, ModelInfoDescribesWeightsOfAnUnknownArchitecture) {
    REQUIRE_FIXTURE(file, "weights/resnet20-12fca82f.th");
    const CliResult result = runCli({"model", "info", file.string()});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_NE(result.out.find("no: described only, its architecture is unknown"), std::string::npos) << result.out;
    EXPECT_NE(result.out.find("269,722"), std::string::npos) << result.out;
}

TEST(Cli, DamagedAndForeignModelsAreExitFourWithAReason) {
    for (const char* name : {"yolo11n.pt.first_3145728_bytes", "yolov5n.pt"}) {
        REQUIRE_FIXTURE(file, std::filesystem::path("weights") / name);
        expectRefusal(runCli({"model", "info", file.string()}), 4, name);
    }
    expectRefusal(runCli({"model", "info", "no-such-file.pt"}), 4, "no-such-file.pt");
}

TEST(Cli, BadDatasetsAreExitThree) {
    const test::TempDir folder;
    expectRefusal(runCli({"data", "check", (folder / "none.yaml").string()}), 3, "none.yaml");
    test::writeFile(folder / "broken.yaml", "names: [a, b\ntrain: images\n");
    expectRefusal(runCli({"data", "check", (folder / "broken.yaml").string()}), 3, "broken.yaml");
    test::writeFile(folder / "empty/data.yaml", "names: [a]\ntrain: images/train\nval: images/val\n");
    expectRefusal(runCli({"data", "check", (folder / "empty/data.yaml").string()}), 3, "data.yaml");
    test::writeFile(folder / "notes/readme.txt", "no dataset");
    expectRefusal(runCli({"data", "check", (folder / "notes").string()}), 3, "COCO");
    expectRefusal(runCli({"data", "check", (folder / "notes").string(), "--answer", "format"}), 2, "CODE=CHOICE");
}

TEST(Cli, ADatasetOfClassFoldersIsReadButNoDetectorLearnsFromIt) {
    REQUIRE_FIXTURE(folder, "datasets/hymenoptera");
    const CliResult check = runCli({"data", "check", folder.string(), "--json"});
    ASSERT_EQ(check.exitCode, 0) << check.err;
    const auto report = nlohmann::json::parse(check.out);
    EXPECT_EQ(report["format"], "class_folders");
    EXPECT_EQ(report["task"], "classify");
    EXPECT_EQ(report["splits"]["train"]["classes"][1]["images"], 121);
    expectRefusal(runCli({"train", "--model", "yolo11n.yaml", "--data", folder.string()}), 3, "boxes");
    expectRefusal(runCli({"val", "--model", "yolo11n.yaml", "--data", folder.string()}), 3, "boxes");
}

TEST(Cli, DataSampleIsTheSameForTheSameSeedAndChecksClean) {
    const test::TempDir folder;
    ASSERT_EQ(runCli({"data", "sample", (folder / "a").string(), "--images", "6", "--seed", "3"}).exitCode, 0);
    ASSERT_EQ(runCli({"data", "sample", (folder / "b").string(), "--images", "6", "--seed", "3"}).exitCode, 0);
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "a")) {
        if (!entry.is_regular_file())
            continue;
        ++files;
        EXPECT_EQ(test::readFile(entry.path()),
                  test::readFile(folder / "b" / std::filesystem::relative(entry.path(), folder / "a")));
    }
    EXPECT_EQ(files, 13);
    const CliResult check = runCli({"data", "check", (folder / "a/data.yaml").string(), "--json"});
    ASSERT_EQ(check.exitCode, 0) << check.err;
    EXPECT_TRUE(check.json()["issues"].empty()) << check.out;
    EXPECT_EQ(check.json()["classes"], nlohmann::json({"RBC", "WBC", "Platelets"}));
    EXPECT_EQ(check.json()["splits"]["train"]["images"].get<int>() + check.json()["splits"]["val"]["images"].get<int>(),
              6);
}

TEST(Cli, DataCheckReportsTheHealth) {
    const test::TempDir folder;
    ASSERT_EQ(runCli({"data", "sample", (folder / "a").string(), "--images", "6", "--seed", "3"}).exitCode, 0);
    const std::filesystem::path copied = folder / "a/images/train/smear_0000.jpg",
                                copy = folder / "a/images/val/copy.jpg";
    std::filesystem::copy_file(copied, copy);
    const CliResult json = runCli({"data", "check", (folder / "a").string(), "--json"});
    ASSERT_EQ(json.exitCode, 0) << json.err;
    const nlohmann::json health = json.json()["health"];
    EXPECT_EQ(health["train_images"], 5);
    EXPECT_EQ(health["train_boxes"], json.json()["splits"]["train"]["boxes"]);
    EXPECT_EQ(health["files_to_look_at"], 2);
    ASSERT_EQ(health["duplicates"].size(), 1u);
    EXPECT_EQ(health["duplicates"][0]["images"], nlohmann::json({copied.string(), copy.string()}));
    EXPECT_EQ(health["findings"][0]["code"], "health.exact_across_splits");
    EXPECT_EQ(health["findings"][0]["severity"], "error");
    EXPECT_EQ(health["box_centres"].size(), 16u);
    const CliResult table = runCli({"data", "check", (folder / "a").string()});
    ASSERT_EQ(table.exitCode, 0) << table.err;
    const std::string boxes = health["train_boxes"].dump();
    EXPECT_TRUE(table.out.ends_with("\ntraining will see 5 images, " + boxes + " boxes; 2 files need a look\n"))
        << table.out;
}

TEST(Cli, DataSampleRefusesAFolderThatHoldsSomething) {
    const test::TempDir folder;
    test::writeFile(folder / "mine.txt", "keep");
    EXPECT_EQ(runCli({"data", "sample", folder.path().string(), "--images", "2"}).exitCode, 2);
    EXPECT_EQ(test::readFile(folder / "mine.txt"), "keep");
}

TEST(Cli, PredictWritesJsonLinesPicturesAndLabelsAndGoesOnAfterABrokenImage) {
    REQUIRE_FIXTURE(model, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(image, "datasets/coco8/images/val/000000000036.jpg");
    const test::TempDir folder;
    test::writeFile(folder / "in/a_broken.jpg", "this is no picture");
    std::filesystem::copy_file(image, folder / "in/b.jpg");
    const std::string before = test::treeState(folder / "in");
    const CliResult result =
        runCli({"predict", "--model", model.string(), "--source", (folder / "in").string(), "--json", "--precision",
                "fp32", "--save", (folder / "out").string(), "--save-txt", (folder / "txt").string()});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    ASSERT_EQ(result.lines().size(), 1u);
    const nlohmann::json line = result.lines()[0];
    EXPECT_EQ(std::filesystem::path(line["image"].get<std::string>()).filename(), "b.jpg");
    ASSERT_FALSE(line["boxes"].empty());
    EXPECT_EQ(line["boxes"][0]["xyxy"].size(), 4u);
    EXPECT_GE(line["ms"]["inference"].get<double>(), 0.0);
    EXPECT_NE(result.err.find("a_broken.jpg"), std::string::npos) << result.err;
    EXPECT_TRUE(std::filesystem::is_regular_file(folder / "out/b.jpg"));
    const std::string labels = test::readFile(folder / "txt/b.txt");
    EXPECT_EQ(static_cast<std::size_t>(std::count(labels.begin(), labels.end(), '\n')), line["boxes"].size());
    EXPECT_EQ(test::treeState(folder / "in"), before);
}

TEST(Cli, DataConvertWritesAnotherFormatAndLeavesTheOriginal) {
    const test::TempDir folder;
    ASSERT_EQ(runCli({"data", "sample", (folder / "original").string(), "--images", "6", "--quiet"}).exitCode, 0);
    const std::string before = test::treeState(folder / "original");
    for (const auto& [format, file] : std::map<std::string, std::string>{
             {"ultralytics", "data.yaml"}, {"coco", "annotations/train.json"}, {"voc", "ImageSets/Main/val.txt"}}) {
        const std::vector<std::string> arguments{"data",   "convert", (folder / "original").string(), "--to",
                                                 format,   "--out",   (folder / format).string(),     "--json",
                                                 "--quiet"};
        const CliResult result = runCli(arguments);
        ASSERT_EQ(result.exitCode, 0) << result.err;
        EXPECT_EQ(result.json()["format"], format);
        EXPECT_EQ(result.json()["images"], 6);
        EXPECT_TRUE(std::filesystem::exists(folder / format / file)) << file;
        EXPECT_EQ(runCli(arguments).exitCode, 2) << "the folder is not empty any more";
    }
    EXPECT_EQ(test::treeState(folder / "original"), before);
    EXPECT_EQ(runCli({"data", "convert", (folder / "original").string(), "--to", "labelme", "--out", "x"}).exitCode, 2);
}

TEST(Cli, DataConvertWritesClassFoldersOfADatasetForClassification) {
    const test::TempDir folder;
    const std::string original = (folder / "original").string(), copy = (folder / "copy").string();
    ASSERT_EQ(runCli({"data", "sample", original, "--task", "classify", "--images", "6", "--quiet"}).exitCode, 0);
    const CliResult result = runCli({"data", "convert", original, "--to", "class_folders", "--out", copy, "--quiet"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_TRUE(std::filesystem::is_directory(folder / "copy/train/RBC"));
    EXPECT_EQ(runCli({"data", "convert", original, "--to", "voc", "--out", (folder / "voc").string()}).exitCode, 2);
}

}  // namespace
