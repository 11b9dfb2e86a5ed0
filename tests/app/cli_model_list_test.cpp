// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/app/run_cli.h"
#include "tests/support/environment.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_model_file.h"

namespace {

using test::CliResult;
using test::runCli;

/// A models folder of its own, no built-in models, an empty cache.
class CliModelList : public testing::Test {
protected:
    nlohmann::json list(std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments{"model", "list", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const CliResult result = runCli(arguments);
        EXPECT_EQ(result.exitCode, 0) << result.err;
        return result.json();
    }

    const test::TempDir folder;
    const test::Environment models{"ESPALIER_MODELS", (folder / "models").string()},
        builtIn{"ESPALIER_BUILTIN_MODELS", (folder / "built-in").string()},
        cache{"ESPALIER_CACHE", (folder / "cache").string()};
};

TEST_F(CliModelList, DescribesTheListedFileNotOneOfItsNameInTheCurrentFolder) {
    test::writeTinyModel(folder / "models/twin.safetensors", 6);
    test::writeTinyModel(folder / "elsewhere/twin.safetensors", 12);
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder / "elsewhere");
    const nlohmann::json listed = list();
    std::filesystem::current_path(before);
    ASSERT_EQ(listed.size(), 1u);
    EXPECT_EQ(listed[0]["name"], "twin.safetensors");
    EXPECT_EQ(listed[0]["parameters"], 6);
}

TEST_F(CliModelList, AFileThatIsNoModelSaysSoInItsOwnLine) {
    test::writeFile(folder / "models/broken.pt", "not a model");
    test::writeTinyModel(folder / "models/fine.safetensors", 6);
    const nlohmann::json listed = list();
    ASSERT_EQ(listed.size(), 2u);
    EXPECT_NE(listed[0]["error"].get<std::string>().find("broken.pt"), std::string::npos);
    EXPECT_FALSE(listed[1].contains("error"));
}

TEST_F(CliModelList, FiguresAreThereOnceTheyWereMeasured) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.safetensors");
    std::filesystem::create_directory(folder / "models");
    std::filesystem::create_symlink(weights, folder / "models/yolo11n.safetensors");
    test::writeTinyModel(folder / "models/unknown.safetensors", 6);
    const nlohmann::json before = list({"--device", "cpu"});
    ASSERT_EQ(before.size(), 2u);
    EXPECT_TRUE(before[1]["ms_per_image"].is_null());
    const nlohmann::json measured = list({"--device", "cpu", "--measure"});
    EXPECT_GT(measured[1]["ms_per_image"].get<double>(), 0);
    EXPECT_TRUE(measured[1].contains("peak_memory_bytes"));
    EXPECT_TRUE(measured[0]["ms_per_image"].is_null());  // described only
    EXPECT_EQ(list({"--device", "cpu"}), measured);
    const CliResult table = runCli({"model", "list", "--device", "cpu"});
    EXPECT_NE(table.out.find(" ms "), std::string::npos) << table.out;
}

}  // namespace
