// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/box_journal.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <random>

#include "engine/api/dataset_overlay.h"
#include "engine/api/error.h"
#include "tests/support/temp_dir.h"

namespace {

using namespace engine;
using Action = BoxEdit::Action;
using Boxes = std::vector<BoxLabel>;

BoxEdit editOf(const std::string& image, Boxes before, Boxes after, Action action = Action::Edit) {
    return {"2026-01-02T03:04:05Z", action, image, std::move(before), std::move(after)};
}

class BoxJournal : public testing::Test {
protected:
    void append(const BoxEdit& edit) { appendBoxEdit(m_file, edit); }
    void undo(const BoxEdit& edit) { append(editOf(edit.image, edit.after, edit.before, Action::Undo)); }
    void redo(const BoxEdit& edit) { append(editOf(edit.image, edit.before, edit.after, Action::Redo)); }
    std::vector<BoxEdit> read(std::size_t most = 200) { return readBoxEdits(m_file, most); }

    test::TempDir m_folder;
    std::filesystem::path m_file = m_folder / "new/cells.boxes.jsonl";
    Boxes m_one{{3, 0.1f, 1.0f / 3, 0.7f, 1e-6f}}, m_two{{3, 0.1f, 1.0f / 3, 0.7f, 1e-6f}, {7, 0, 1, 1, 1}};
    BoxEdit m_a = editOf("images/a b.jpg", {}, m_one), m_b = editOf("caf\xc3\xa9\n.jpg", m_one, m_two),
            m_c = editOf("bad\xff.jpg", m_two, {});
};

TEST_F(BoxJournal, ReadsBackWhatWasAppendedBitForBit) {
    EXPECT_TRUE(read().empty());
    for (const BoxEdit& edit : {m_a, m_b, m_c})
        append(edit);
    EXPECT_EQ(read(), (std::vector<BoxEdit>{m_a, m_b, m_c}));
    EXPECT_EQ(read(2), (std::vector<BoxEdit>{m_b, m_c}));
}

TEST_F(BoxJournal, TellsWhichPictureWasTakenOutAndOfWhichSplit) {
    BoxEdit removed = editOf("new.jpg", m_one, {});
    removed.removed = AddedImage{"/pictures/new.jpg", "00ff"};
    append(removed);
    removed.split = Split::Val;
    append(removed);
    const std::vector<BoxEdit> edits = read();
    ASSERT_EQ(edits.size(), 2u);
    EXPECT_FALSE(edits[0].split);
    EXPECT_EQ(edits[0].removed->file, "/pictures/new.jpg");
    EXPECT_EQ(edits[1], removed);
}

TEST_F(BoxJournal, ATornLastLineIsPassedOverAndWhatFollowsIsRead) {
    append(m_a);
    append(m_b);
    const std::string whole = test::readFile(m_file);
    for (std::size_t cut = 1; cut < 60; ++cut) {
        test::writeFile(m_file, whole.substr(0, whole.size() - 1 - cut));
        EXPECT_EQ(read(), std::vector<BoxEdit>{m_a}) << cut;
    }
    append(m_c);
    EXPECT_EQ(read(), (std::vector<BoxEdit>{m_a, m_c}));
}

TEST_F(BoxJournal, LinesThatAreNoEditsArePassedOver) {
    append(m_a);
    for (const char* line :
         {"", "[]", "{}", "null", R"({"time": 1})", R"({"time":"","action":"burn","image":"a","before":[],"after":[]})",
          R"({"time":"","action":"edit","image":"a","before":[[0,0.5,0.5,0.5,1.5]],"after":[]})",
          R"({"time":"","action":"edit","image":"a","before":[[0,0.5,0.5,0.5]],"after":[]})",
          R"({"time":"","action":"edit","image":"a","before":[],"after":[[0,0.5,0.5,0,0.5]]})",
          R"({"time":"","action":"edit","image":"a","before":[],"after":[],"split":"holiday"})",
          R"({"time":"","action":"edit","image":"a","before":[],"after":[],"removed":{"file":"a"}})"})
        std::ofstream(m_file, std::ios::app) << line << '\n';
    append(m_b);
    EXPECT_EQ(read(), (std::vector<BoxEdit>{m_a, m_b}));
}

TEST_F(BoxJournal, WhatWasUndoneIsLeftOutAndWhatWasRedoneIsNot) {
    append(m_a);
    append(m_b);
    undo(m_b);
    EXPECT_EQ(read(), std::vector<BoxEdit>{m_a});
    redo(m_b);
    EXPECT_EQ(read(), (std::vector<BoxEdit>{m_a, m_b}));
    undo(m_b);
    undo(m_a);
    append(m_c);
    redo(m_a);  // nothing to redo after an edit
    EXPECT_EQ(read(), std::vector<BoxEdit>{m_c});
    undo(m_c);
    undo(m_a);
    EXPECT_TRUE(read().empty());
}

TEST_F(BoxJournal, AnUnreadableFileIsNamed) {
    std::filesystem::create_directories(m_file);
    try {
        read();
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Dataset);
        EXPECT_EQ(error.file, m_file);
    }
}

// As the window does it: each edit goes into the journal and the overlay, and is undone from what both say later.
TEST_F(BoxJournal, FiftyEditsUndoneGiveTheOriginalBoxesBitForBit) {
    std::mt19937 random(50);
    const auto draw = [&random] { return (static_cast<float>(random() % 9999) + 0.7f) / 10001.0f; };
    const auto box = [&] { return BoxLabel{static_cast<std::int64_t>(random() % 3), draw(), draw(), draw(), draw()}; };
    std::map<std::string, Boxes> original;
    for (const char* image : {"a.jpg", "b.jpg", "c.jpg"})
        original[image] = {box(), box(), box()};
    DatasetOverlay overlay;
    overlay.boxes = original;
    for (int i = 0; i < 50; ++i) {
        auto& [image, boxes] = *std::next(overlay.boxes.begin(), static_cast<int>(random() % 3));
        const Boxes before = boxes;
        if (boxes.empty() || random() % 3 == 0)
            boxes.push_back(box());
        else if (random() % 2 == 0)
            boxes.erase(boxes.begin());
        else
            boxes.back() = box();
        append(editOf(image, before, boxes));
    }
    writeOverlay(m_folder / "overlay.json", overlay);

    DatasetOverlay later = readOverlay(m_folder / "overlay.json");
    EXPECT_EQ(later.boxes, overlay.boxes);
    const std::vector<BoxEdit> edits = read();
    ASSERT_EQ(edits.size(), 50u);
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        ASSERT_EQ(later.boxes[edit->image], edit->after);
        later.boxes[edit->image] = edit->before;
    }
    EXPECT_EQ(later.boxes, original);
}

}  // namespace
