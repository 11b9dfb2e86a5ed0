// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// Where a comma is the decimal sign, the program writes the files that it writes everywhere.
#include <gtest/gtest.h>

#include <map>
#include <regex>

#include "tests/app/run_cli.h"
#include "tests/support/comma_locale.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"

namespace {

using test::CliResult;
using test::runCli;

/// Every file below `folder` by its path from there. Of results.csv without the seconds, of a run's record and history
/// only which keys there are: their times and seconds differ from one run to the next. A .pt holds the second it was
/// written in; its tensors are in the export.
std::map<std::string, std::string> contentsOf(const std::filesystem::path& folder) {
    static const std::regex secondsColumn("(^|\n)([0-9]+),[0-9.e+-]+,");
    static const std::regex values("\"[^\"]*\": ?(\"[^\"]*\"|[0-9.e+-]+)");
    std::map<std::string, std::string> contents;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = std::filesystem::relative(entry.path(), folder).string();
        if (!entry.is_regular_file() || name.find("checkpoints/") != std::string::npos || name.ends_with(".pt"))
            continue;
        std::string text = test::readFile(entry.path());
        if (name.ends_with("results.csv"))
            text = std::regex_replace(text, secondsColumn, "$1$2,");
        else if (name.ends_with("run.json") || name.ends_with("events.jsonl"))
            text = std::to_string(std::distance(std::sregex_iterator(text.begin(), text.end(), values), {}));
        contents[name] = text;
    }
    return contents;
}

/// Draws, converts, trains, exports and predicts in `home`, always with the same paths as arguments.
void workIn(const std::filesystem::path& home) {
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(home);
    const std::string model = "runs/t/weights/best.pt";
    const std::vector<std::string> exact{"--threads", "1", "--precision", "fp32"};
    const auto run = [&exact](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), exact.begin(), exact.end());
        const CliResult result = runCli(arguments);
        EXPECT_EQ(result.exitCode, 0) << arguments.front() << ' ' << result.err;
        return result.out;
    };
    run({"data", "sample", "data", "--images", "5", "--quiet"});
    run({"data", "convert", "data/data.yaml", "--to", "coco", "--out", "coco", "--quiet"});
    run({"data", "convert", "data/data.yaml", "--to", "voc", "--out", "voc", "--quiet"});
    run({"train", "--model", "yolo11n.yaml", "--data", "data/data.yaml", "--epochs", "2", "--imgsz", "64", "--batch",
         "2", "--project", "runs", "--name", "t", "--json"});
    run({"export", "--model", model, "--format", "safetensors", "--out", "out.safetensors", "--imgsz", "64", "--check",
         "data/images/val", "--json"});
    run({"predict", "--model", model, "--source", "data/images/val", "--imgsz", "64", "--conf", "0.001", "--max-det",
         "20", "--save-txt", "labels", "--quiet"});
    std::filesystem::current_path(before);
}

TEST(CliLocale, FilesAreTheSameByteForByteUnderACommaLocale) {
    const test::TempDir folder;
    const std::filesystem::path home = folder / "home";  // the same path twice: files may hold it
    std::filesystem::create_directories(home);
    {
        const test::Environment plain("LC_ALL", "C");
        workIn(home);
    }
    const auto expected = contentsOf(home);
    std::filesystem::remove_all(home);
    std::filesystem::create_directories(home);

    const test::CommaLocale comma;
    if (!comma.isSetInC())
        GTEST_SKIP() << "no locale it_IT.UTF-8, and localedef cannot make it";
    const test::Environment italian("LC_ALL", "it_IT.UTF-8");
    workIn(home);
    const auto found = contentsOf(home);
    EXPECT_GT(expected.size(), 15U);
    EXPECT_EQ(found.size(), expected.size());
    for (const auto& [name, content] : expected) {
        ASSERT_TRUE(found.contains(name)) << name;
        EXPECT_TRUE(found.at(name) == content) << name;
    }
}

}  // namespace
