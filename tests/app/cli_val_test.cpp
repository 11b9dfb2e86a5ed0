// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/app/run_cli.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace {

using test::CliResult;
using test::runCli;

/// coco8 under the names of the model.
std::vector<std::string> valOfCoco8(const test::TempDir& folder, const std::filesystem::path& weights,
                                    const std::filesystem::path& root) {
    const nlohmann::json names = runCli({"model", "info", weights.string(), "--json"}).json()["classes"];
    test::writeFile(folder / "data.yaml",
                    "path: " + root.string() + "\ntrain: images/train\nval: images/val\nnames: " + names.dump() + "\n");
    return {"val", "--model", weights.string(), "--data", (folder / "data.yaml").string(), "--imgsz", "160"};
}

TEST(CliVal, DetailsAreKeysOfTheirOwnOnlyWhereAskedFor) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(root, "datasets/coco8");
    const test::TempDir folder;
    std::vector<std::string> arguments = valOfCoco8(folder, weights, root);
    arguments.emplace_back("--json");
    const nlohmann::json plain = runCli(arguments).json();
    arguments.emplace_back("--details");
    const CliResult result = runCli(arguments);
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const nlohmann::json detailed = result.json();
    for (const char* key : {"interval", "confusion", "errors", "best_threshold"}) {
        EXPECT_FALSE(plain.contains(key)) << key;
        EXPECT_TRUE(detailed.contains(key)) << key;
    }
    for (const char* key : {"map50", "map50_95", "precision", "recall", "per_class", "images", "instances"})
        EXPECT_EQ(plain[key], detailed[key]) << key;

    const nlohmann::json& interval = detailed["interval"];
    EXPECT_LE(interval["map50"][0].get<double>(), detailed["map50"].get<double>() + 1e-5);
    EXPECT_GE(interval["map50"][1].get<double>(), detailed["map50"].get<double>() - 1e-5);
    EXPECT_EQ(interval["draws"], 1000);
    EXPECT_EQ(interval["few_labels"], true);  // 17 boxes
    EXPECT_EQ(interval["per_class"].size(), detailed["per_class"].size());
    std::int64_t labels = 0;
    for (const nlohmann::json& cell : detailed["confusion"]["cells"]) {
        EXPECT_FALSE(cell["images"].empty());
        labels += cell["true"] == "background" ? 0 : cell["count"].get<std::int64_t>();
    }
    EXPECT_EQ(labels, detailed["instances"]);
    ASSERT_EQ(detailed["errors"].size(), 6u);
    EXPECT_EQ(detailed["errors"][5]["kind"], "missed");
    EXPECT_EQ(detailed["best_threshold"]["per_class"].size(), detailed["per_class"].size());
}

TEST(CliVal, DetailsFollowTheTable) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(root, "datasets/coco8");
    const test::TempDir folder;
    std::vector<std::string> arguments = valOfCoco8(folder, weights, root);
    arguments.emplace_back("--details");
    const CliResult result = runCli(arguments);
    ASSERT_EQ(result.exitCode, 0) << result.err;
    for (const char* text : {"mAP50-95", "95 % intervals (1,000 draws)", "errors above 0.25", "duplicate",
                             "worst images", "fewer than 50 boxes"})
        EXPECT_NE(result.out.find(text), std::string::npos) << text << " in\n" << result.out;
}

TEST(CliVal, AModelOfOtherClassesIsMeasuredByAClassMap) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(root, "datasets/coco8");
    const test::TempDir folder;
    std::vector<std::string> plain = valOfCoco8(folder, weights, root);
    plain.emplace_back("--json");
    const double score = runCli(plain).json()["map50_95"].get<double>();

    nlohmann::json names = runCli({"model", "info", weights.string(), "--json"}).json()["classes"];
    names[0] = "people";
    names.push_back("unicorn");
    test::writeFile(folder / "data.yaml",
                    "path: " + root.string() + "\ntrain: images/train\nval: images/val\nnames: " + names.dump() + "\n");
    EXPECT_EQ(runCli(plain).exitCode, 3);
    std::vector<std::string> matched = plain;
    matched.insert(matched.end(), {"--class-map", "names", "--class-map", "person=people"});
    const CliResult result = runCli(matched);
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_NEAR(result.json()["map50_95"].get<double>(), score, 1e-6);

    for (const char* wrong : {"human=people", "person=81", "person"}) {
        std::vector<std::string> refused = plain;
        refused.insert(refused.end(), {"--class-map", wrong});
        EXPECT_EQ(runCli(refused).exitCode, 2) << wrong;
    }
}

}  // namespace
