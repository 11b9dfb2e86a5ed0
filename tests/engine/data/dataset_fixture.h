// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "engine/api/dataset_info.h"
#include "engine/api/error.h"
#include "tests/engine/data/picture_files.h"
#include "tests/support/temp_dir.h"

namespace test {

/// Writes a dataset piece by piece into a temporary folder and reads it.
class DatasetTest : public testing::Test {
protected:
    void picture(const std::string& name) { writeFile(m_folder / name, encode(".png", cornerPicture())); }
    void text(const std::string& name, std::string_view content) { writeFile(m_folder / name, content); }
    void yaml(std::string_view content) { text("data.yaml", content); }

    engine::DatasetInfo read() { return engine::readDataset({m_folder / "data.yaml"}); }

    std::string failure(const std::filesystem::path& path) {
        try {
            engine::readDataset({path});
        } catch (const engine::Error& error) {
            EXPECT_EQ(error.kind, engine::ErrorKind::Dataset);
            EXPECT_FALSE(error.message.empty());
            EXPECT_FALSE(error.hint.empty());
            m_message = error.message;
            return error.code;
        }
        return "none";
    }
    std::string failure() { return failure(m_folder / "data.yaml"); }

    // One training and one validation picture.
    void simple() {
        picture("images/train/a.png");
        text("labels/train/a.txt", "0 .5 .5 .2 .2\n");
        picture("images/val/b.png");
        text("labels/val/b.txt", "1 .5 .5 .2 .2\n");
    }

    TempDir m_folder;
    std::string m_message;
};

inline bool has(const engine::DatasetInfo& info, const std::string& code) {
    return std::any_of(info.issues.begin(), info.issues.end(),
                       [&](const engine::Issue& issue) { return issue.code == code; });
}

inline const engine::Issue& issueOf(const engine::DatasetInfo& info, const std::string& code) {
    const auto found = std::find_if(info.issues.begin(), info.issues.end(),
                                    [&](const engine::Issue& issue) { return issue.code == code; });
    if (found == info.issues.end())
        throw std::runtime_error("no issue " + code);
    return *found;
}

inline std::int64_t count(const engine::DatasetInfo& info, engine::Split split) {
    return std::count_if(info.samples.begin(), info.samples.end(),
                         [&](const engine::SampleInfo& sample) { return sample.split == split; });
}

inline void expectCountsToAddUp(const engine::DatasetInfo& info) {
    const auto lost = std::count_if(info.issues.begin(), info.issues.end(),
                                    [](const engine::Issue& issue) { return issue.loss == engine::Loss::Image; });
    EXPECT_EQ(info.imagesFound, static_cast<std::int64_t>(info.samples.size()) + lost);
}

}  // namespace test
