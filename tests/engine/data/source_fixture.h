// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/api/error.h"
#include "engine/data/dataset_source.h"
#include "tests/support/temp_dir.h"

namespace test {

/// Writes a dataset piece by piece and opens it in one format. No image is decoded: they are empty files, said to
/// have 100 x 80 px.
class SourceTest : public testing::Test {
protected:
    explicit SourceTest(engine::data::OpenDataset& open) : m_open(open) {}

    void image(const std::string& name) { writeFile(m_folder / name, ""); }
    void text(const std::string& name, std::string_view content) { writeFile(m_folder / name, content); }

    void open(const std::map<std::string, std::string>& answers = {}) {
        m_source = m_open({m_folder.path(), answers, {}}, {});
    }
    const engine::data::Listing& listing() const { return m_source->listing(); }

    /// The code of the error that opening ends in.
    std::string failure(const std::map<std::string, std::string>& answers = {}) {
        try {
            open(answers);
        } catch (const engine::Error& error) {
            EXPECT_FALSE(error.message.empty());
            EXPECT_FALSE(error.hint.empty());
            return error.code;
        }
        return "none";
    }

    /// "train:a.jpg val:b.jpg -:c.jpg"
    std::string entries() const {
        std::string text;
        for (const engine::data::Entry& entry : listing().entries) {
            text.append(text.empty() ? "" : " ").append(entry.split ? engine::splitName(*entry.split) : "-");
            text.append(":").append(entry.image.filename().string());
        }
        return text;
    }

    engine::data::ImageLabels labels(const std::string& name) const {
        for (std::size_t i = 0; i < listing().entries.size(); ++i) {
            if (listing().entries[i].image.filename() == name)
                return m_source->labels(i, {100, 80, 1, false});
        }
        ADD_FAILURE() << "no entry " << name;
        return {};
    }

    /// "WBC 0 0 50 40|RBC 1.5 2 3 4": corners in pixels, to three decimals.
    std::string boxes(const std::string& name) const {
        std::string text;
        for (const engine::BoxLabel& box : labels(name).boxes) {
            text.append(text.empty() ? "" : "|").append(listing().classNames.at(static_cast<std::size_t>(box.classId)));
            for (const double value : {(box.xCenter - box.width / 2) * 100, (box.yCenter - box.height / 2) * 80,
                                       (box.xCenter + box.width / 2) * 100, (box.yCenter + box.height / 2) * 80}) {
                std::string number = std::to_string(std::round(value * 1000) / 1000 + 0.0);
                number.erase(number.find_last_not_of('0') + 1);
                text.append(" ").append(number.ends_with('.') ? number.substr(0, number.size() - 1) : number);
            }
        }
        return text;
    }

    /// "label.degenerate:7 ..." of an image
    std::string issuesOf(const std::string& name) const { return codes(labels(name).issues); }
    std::string issues() const { return codes(listing().issues); }

    static std::string codes(const std::vector<engine::Issue>& issues) {
        std::string text;
        for (const engine::Issue& issue : issues) {
            text.append(text.empty() ? "" : " ").append(issue.code);
            if (issue.line > 0)
                text.append(":").append(std::to_string(issue.line));
            EXPECT_FALSE(issue.message.empty());
            EXPECT_FALSE(issue.file.empty());
        }
        return text;
    }

    TempDir m_folder;
    std::unique_ptr<engine::data::DatasetSource> m_source;

private:
    std::function<engine::data::OpenDataset> m_open;
};

}  // namespace test
