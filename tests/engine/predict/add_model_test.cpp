// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "engine/api/error.h"
#include "engine/api/model_list.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_model_file.h"

namespace engine {
namespace {

/// A models folder that is not there yet, and no built-in models.
class AddModel : public testing::Test {
protected:
    std::vector<std::string> listed() const {
        std::vector<std::string> names;
        for (const ListedModel& model : listModels())
            names.push_back(model.name);
        return names;
    }
    /// Files of the models folder, listed or not.
    std::ptrdiff_t fileCount() const {
        std::error_code missing;
        return std::distance(std::filesystem::directory_iterator(folder / "models", missing),
                             std::filesystem::directory_iterator());
    }
    std::string codeOf(const std::filesystem::path& file) const {
        try {
            addModel(file);
        } catch (const Error& error) {
            return error.code;
        }
        return "added";
    }

    const test::TempDir folder;
    const test::Environment models{"ESPALIER_MODELS", (folder / "models").string()},
        builtIn{"ESPALIER_BUILTIN_MODELS", (folder / "built-in").string()};
};

TEST_F(AddModel, CopiesTheFileByteForByteAndListsIt) {
    test::writeTinyModel(folder / "mine.safetensors", 6);
    std::vector<Progress> reports;
    const auto added =
        addModel(folder / "mine.safetensors", [&](const Progress& progress) { reports.push_back(progress); });
    EXPECT_EQ(added, folder / "models/mine.safetensors");
    EXPECT_EQ(test::readFile(added), test::readFile(folder / "mine.safetensors"));
    EXPECT_EQ(listed(), std::vector<std::string>{"mine.safetensors"});
    EXPECT_EQ(fileCount(), 1);
    ASSERT_FALSE(reports.empty());
    EXPECT_EQ(reports.back().done, reports.back().total);
}

TEST_F(AddModel, ATakenNameGetsANumberAndTheOtherFileStays) {
    test::writeTinyModel(folder / "models/mine.safetensors", 12);
    test::writeTinyModel(folder / "models/mine2.safetensors", 18);
    const std::string before = test::readFile(folder / "models/mine.safetensors");
    test::writeTinyModel(folder / "mine.safetensors", 6);
    EXPECT_EQ(addModel(folder / "mine.safetensors"), folder / "models/mine3.safetensors");
    EXPECT_EQ(test::readFile(folder / "models/mine.safetensors"), before);
    EXPECT_EQ(test::readFile(folder / "models/mine3.safetensors"), test::readFile(folder / "mine.safetensors"));
}

TEST_F(AddModel, TheSameBytesAreNotCopiedAgain) {
    test::writeTinyModel(folder / "mine.safetensors", 6);
    const auto first = addModel(folder / "mine.safetensors");
    EXPECT_EQ(addModel(folder / "mine.safetensors"), first);
    EXPECT_EQ(addModel(first), first);
    EXPECT_EQ(fileCount(), 1);
}

TEST_F(AddModel, ARefusedFileChangesNothing) {
    test::writeFile(folder / "broken.pt", "not a model");
    EXPECT_NE(codeOf(folder / "broken.pt"), "added");
    EXPECT_EQ(codeOf(folder / "gone.pt"), "file.missing");
    test::writeTinyModel(folder / "mine.weights", 6);
    EXPECT_EQ(codeOf(folder / "mine.weights"), "model.suffix");
    EXPECT_FALSE(std::filesystem::exists(folder / "models"));
}

TEST_F(AddModel, ASuffixInCapitalsIsListedToo) {
    test::writeTinyModel(folder / "MINE.SAFETENSORS", 6);
    addModel(folder / "MINE.SAFETENSORS");
    EXPECT_EQ(listed(), std::vector<std::string>{"MINE.safetensors"});
}

TEST_F(AddModel, StoppedItLeavesNothing) {
    test::writeTinyModel(folder / "mine.safetensors", 6);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(addModel(folder / "mine.safetensors", {}, stop.get_token()), std::filesystem::path());
    EXPECT_EQ(fileCount(), 0);
}

}  // namespace
}  // namespace engine
