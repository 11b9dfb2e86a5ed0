// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/project.h"

#include <gtest/gtest.h>

#include "engine/api/error.h"
#include "tests/support/temp_dir.h"

namespace {

namespace fs = std::filesystem;

engine::Project someProject(const fs::path& folder) {
    engine::Project project;
    project.settings.dataset = {folder / "data" / "data.yaml", {{"format", "coco"}}, {}, 7};
    project.settings.model.file = "lite_detector";
    project.settings.freeze.stages = {0, 1, 2};
    project.settings.headFirst = {3, {{4, 5}}, 0.2};
    project.settings.epochs = 17;
    project.settings.augment.mosaic = 0.25;
    project.runs = {folder / "runs" / "train", "/elsewhere/train2"};
    return project;
}

std::string codeOf(const fs::path& file) {
    try {
        engine::readProject(file);
    } catch (const engine::Error& error) {
        EXPECT_EQ(error.file, file);
        return error.code;
    }
    return "none";
}

TEST(ProjectFile, GivesBackWhatWasWritten) {
    const test::TempDir folder;
    const engine::Project project = someProject(folder.path());
    engine::writeProject(folder / "blood.espalier", project);
    const engine::Project read = engine::readProject(folder / "blood.espalier");
    EXPECT_EQ(read.settings.dataset.path, project.settings.dataset.path);
    EXPECT_EQ(read.settings.dataset.answers, project.settings.dataset.answers);
    EXPECT_EQ(read.settings.dataset.splitSeed, 7u);
    EXPECT_EQ(read.settings.model.file, "lite_detector");
    EXPECT_EQ(read.settings.freeze, project.settings.freeze);
    EXPECT_EQ(read.settings.headFirst.freeze, project.settings.headFirst.freeze);
    EXPECT_EQ(read.settings.epochs, 17);
    EXPECT_EQ(read.settings.augment.mosaic, 0.25);
    EXPECT_EQ(read.runs, project.runs);
}

TEST(ProjectFile, MovesWithTheFolderItLiesIn) {
    const test::TempDir folder;
    const fs::path before = folder / "before", after = folder / "after";
    fs::create_directories(before);
    engine::writeProject(before / "blood.espalier", someProject(before));
    fs::rename(before, after);
    const engine::Project read = engine::readProject(after / "blood.espalier");
    EXPECT_EQ(read.settings.dataset.path, after / "data" / "data.yaml");
    EXPECT_EQ(read.runs, (std::vector<fs::path>{after / "runs" / "train", "/elsewhere/train2"}));
}

TEST(ProjectFile, RefusesWhatIsNone) {
    const test::TempDir folder;
    const fs::path file = folder / "x.espalier";
    EXPECT_EQ(codeOf(file), "file.missing");
    for (const char* text : {"", "{", "[]", "{\"espalier_project\": 1}", "{\"settings\": {}, \"runs\": []}",
                             "{\"espalier_project\": \"1\", \"settings\": {}, \"runs\": []}",
                             "{\"espalier_project\": 1, \"settings\": {}, \"runs\": [3]}"}) {
        test::writeFile(file, text);
        EXPECT_EQ(codeOf(file), "project.damaged") << text;
    }
    test::writeFile(file, "{\"espalier_project\": 2}");
    EXPECT_EQ(codeOf(file), "project.version");
}

}  // namespace
