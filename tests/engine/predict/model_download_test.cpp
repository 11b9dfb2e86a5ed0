// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/model_download.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "engine/api/error.h"
#include "tests/support/temp_dir.h"

namespace engine {
namespace {

class ModelDownload : public testing::Test {
protected:
    ModelDownload() { ::setenv("ESPALIER_MODELS", models.c_str(), 1); }
    ~ModelDownload() override { ::unsetenv("ESPALIER_MODELS"); }

    void expectRefusal(const std::string& name, const std::string& code) const {
        try {
            downloadModel(name);
            ADD_FAILURE() << "no error";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::Usage);
            EXPECT_EQ(error.code, code);
            EXPECT_NE(error.message.find(name), std::string::npos) << error.message;
            EXPECT_FALSE(error.hint.empty());
        }
        EXPECT_FALSE(std::filesystem::exists(models));
    }

    test::TempDir folder;
    std::filesystem::path models = folder / "models";
};

TEST_F(ModelDownload, AModelIsInstalledWhenItsFileIsThere) {
    for (const DownloadableModel& model : downloadableModels())
        EXPECT_FALSE(model.isInstalled) << model.name;
    test::writeFile(models / "yolo11s-cls.pt", "bytes");
    for (const DownloadableModel& model : downloadableModels())
        EXPECT_EQ(model.isInstalled, model.name == "yolo11s-cls") << model.name;
}

TEST_F(ModelDownload, WithoutAKnownChecksumNothingIsFetched) {
    for (const DownloadableModel& model : downloadableModels()) {
        if (!model.canDownload)
            expectRefusal(model.name, "model.no_checksum");
    }
}

TEST_F(ModelDownload, OnlyListedNamesAreFetched) {
    for (const char* name : {"yolo11z", "yolo11n.pt", "../yolo11n", "https://example.org/yolo11n"})
        expectRefusal(name, "model.not_listed");
}

}  // namespace
}  // namespace engine
