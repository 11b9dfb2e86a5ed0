// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <map>

#include "engine/core/hash.h"
#include "tests/engine/data/dataset_fixture.h"
#include "tests/support/coco_names.h"
#include "tests/support/comma_locale.h"
#include "tests/support/fixtures.h"
#include "tests/support/tiny_dataset.h"

namespace {

using namespace engine;
using namespace test;
namespace fs = std::filesystem;

class Dataset : public DatasetTest {};

std::map<fs::path, std::string> treeOf(const fs::path& folder) {
    std::map<fs::path, std::string> tree;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        struct stat status {};
        ::lstat(entry.path().c_str(), &status);
        tree[entry.path()] =
            std::to_string(status.st_mtim.tv_nsec) + (entry.is_regular_file() ? sha256OfFile(entry.path()) : "");
    }
    return tree;
}

TEST_F(Dataset, ReadsAGeneratedOne) {
    const test::TinyDataset tiny(m_folder / "tiny", 5, 3);
    for (const fs::path& path : {tiny.yaml(), m_folder / "tiny"}) {
        const DatasetInfo info = readDataset({path});
        EXPECT_EQ(info.name, "tiny");
        EXPECT_EQ(info.source, tiny.yaml());
        EXPECT_EQ(info.classNames, (std::vector<std::string>{"square", "disc"}));
        EXPECT_EQ(count(info, Split::Train), 5);
        EXPECT_EQ(count(info, Split::Val), 2);
        EXPECT_TRUE(info.issues.empty());
        EXPECT_EQ(info.imagesFound, 7);
        for (std::size_t i = 0; i < 5; ++i) {
            const SampleInfo& sample = info.samples[i];
            EXPECT_EQ(sample.image, tiny.train()[i].image);
            EXPECT_EQ(sample.label, tiny.train()[i].label);
            EXPECT_EQ(sample.width, 96);
            EXPECT_EQ(sample.height, 64);
            ASSERT_EQ(sample.boxes.size(), tiny.train()[i].boxes.size());
            for (std::size_t b = 0; b < sample.boxes.size(); ++b)
                EXPECT_EQ(sample.boxes[b], tiny.train()[i].boxes[b]);
        }
    }
}

TEST_F(Dataset, IsNamedAfterItsFolderAlsoWhereTheRootIsADot) {
    simple();
    yaml("path: .\ntrain: images/train\nval: images/val\nnames: [a, b]\n");
    EXPECT_EQ(read().name, m_folder.path().filename().string());
}

TEST_F(Dataset, ReadsCoco8) {
    REQUIRE_FIXTURE(folder, "datasets/coco8");
    yaml("path: " + folder.string() + "\ntrain: images/train\nval: images/val\nnames: " + test::cocoNamesYaml() + "\n");
    const DatasetInfo info = read();
    EXPECT_EQ(info.classNames.size(), 80u);
    EXPECT_EQ(info.classNames[79], "toothbrush");
    EXPECT_EQ(count(info, Split::Train), 4);
    EXPECT_EQ(count(info, Split::Val), 4);
    EXPECT_TRUE(info.issues.empty());
    std::int64_t valBoxes = 0;
    for (const SampleInfo& sample : info.samples) {
        if (sample.split == Split::Val)
            valBoxes += static_cast<std::int64_t>(sample.boxes.size());
    }
    EXPECT_EQ(valBoxes, 17);
}

TEST_F(Dataset, ReadsCoco128) {
    REQUIRE_FIXTURE(folder, "datasets/coco128");
    yaml("path: " + folder.string() +
         "\ntrain: images/train2017\nval: images/train2017\nnames: " + test::cocoNamesYaml() + "\n");
    const DatasetInfo info = read();
    EXPECT_EQ(count(info, Split::Train), 128);
    std::int64_t boxes = 0, background = 0;
    for (const SampleInfo& sample : info.samples) {
        if (sample.split != Split::Train)
            continue;
        boxes += static_cast<std::int64_t>(sample.boxes.size());
        background += sample.boxes.empty();
    }
    EXPECT_EQ(boxes, 929);
    EXPECT_EQ(background, 2);
    expectCountsToAddUp(info);
}

TEST_F(Dataset, ChangesNothingInTheFolder) {
    simple();
    yaml("train: images/train\nval: images/val\nnames: [a, b]\n");
    text("images/train/broken.jpg", test::encode(".jpg", test::cornerPicture()).substr(0, 300));
    text("labels/train/broken.txt", "9 9 9 9 9");
    const auto before = treeOf(m_folder.path());
    read();
    EXPECT_EQ(treeOf(m_folder.path()), before);
}

TEST_F(Dataset, LosesBadImagesByNameAndKeepsTheOthers) {
    simple();
    yaml("train: images/train\nval: images/val\nnames: [a, b]\n");
    text("images/train/empty.jpg", "");
    text("images/train/page.png", "<html>");
    text("images/train/photo.heic", "ftypheic");
    fs::create_directories(m_folder / "images/train/folder.jpg");
    picture("images/train/folder.jpg/inside.png");
    ASSERT_EQ(::mkfifo((m_folder / "images/train/pipe.jpg").c_str(), 0600), 0);
    test::writeFile(m_folder / "images/train/small.png",
                    test::encode(".png", cv::Mat(9, 30, CV_8UC3, cv::Scalar::all(0))));
    std::string bomb = test::encode(".png", test::cornerPicture());
    bomb.replace(16, 8, std::string("\0\1\0\0\0\1\0\0", 8));
    text("images/train/bomb.png", bomb);
    text("images/train/.hidden.png", "");
    text("images/train/__MACOSX/x.png", "");
    picture("images/train/class.png");
    text("labels/train/class.txt", "0 .5 .5 .1 .1\n2 .5 .5 .1 .1\n");
    picture("images/train/wrong_name.jpg");
    const DatasetInfo info = read();
    std::map<std::string, std::string> lost;
    for (const Issue& issue : info.issues) {
        if (issue.loss == Loss::Image)
            lost[issue.file.filename()] = issue.code;
    }
    EXPECT_EQ(lost, (std::map<std::string, std::string>{{"empty.jpg", "image.empty"},
                                                        {"page.png", "image.format"},
                                                        {"photo.heic", "image.format"},
                                                        {"pipe.jpg", "image.not_regular"},
                                                        {"small.png", "image.too_small"},
                                                        {"bomb.png", "image.too_large"},
                                                        {"class.txt", "label.class_range"}}));
    EXPECT_EQ(count(info, Split::Train), 3);  // a, folder.jpg/inside, wrong_name
    expectCountsToAddUp(info);
}

TEST_F(Dataset, KeepsCutJpegsWithAWarningAndLosesCutPngs) {
    simple();
    yaml("train: images/train\nval: images/val\nnames: [a, b]\n");
    const std::string jpeg = test::encode(".jpg", cv::Mat(100, 100, CV_8UC3, cv::Scalar(30, 90, 200)));
    text("images/train/cut.jpg", jpeg.substr(0, jpeg.size() - 20));
    text("images/train/trailer.jpg", jpeg + "trailing bytes");
    const std::string png = test::encode(".png", test::cornerPicture());
    text("images/train/cut.png", png.substr(0, png.size() - 30));
    const DatasetInfo info = read();
    EXPECT_EQ(issueOf(info, "image.damaged").file, m_folder / "images/train/cut.jpg");
    EXPECT_EQ(issueOf(info, "image.damaged").loss, Loss::Nothing);
    EXPECT_EQ(issueOf(info, "image.unreadable").file, m_folder / "images/train/cut.png");
    EXPECT_EQ(count(info, Split::Train), 3);
    expectCountsToAddUp(info);
}

TEST_F(Dataset, KeepsBackgroundImages) {
    simple();
    picture("images/train/empty.png");
    text("labels/train/empty.txt", "\n");
    picture("images/train/none.png");
    yaml("train: images/train\nval: images/val\nnames: [a, b]\n");
    const DatasetInfo info = read();
    ASSERT_EQ(count(info, Split::Train), 3);
    EXPECT_EQ(info.samples[0].labelState, LabelState::Labelled);
    EXPECT_EQ(info.samples[1].labelState, LabelState::EmptyFile);
    EXPECT_EQ(info.samples[2].labelState, LabelState::NoFile);
    EXPECT_FALSE(has(info, "label.none"));
}

TEST_F(Dataset, SaysWhereLabelsWereExpectedIfThereAreNone) {
    picture("pictures/train/a.png");
    text("labels/train/a.txt", "0 .5 .5 .2 .2\n");
    yaml("train: pictures/train\nval: pictures/train\nnames: [a]\n");
    EXPECT_NE(issueOf(read(), "label.none").message.find("pictures/train/a.txt"), std::string::npos);
}

TEST_F(Dataset, NamesLabelsWithoutImages) {
    simple();
    text("labels/train/gone.txt", "0 .5 .5 .2 .2\n");
    text("labels/train/classes.txt", "a\nb\n");
    yaml("train: images/train\nval: images/val\nnames: [a, b]\n");
    EXPECT_EQ(issueOf(read(), "label.orphan").parameters, (std::vector<std::string>{"1", "gone.txt"}));
}

TEST_F(Dataset, EntersLinkedFoldersOnceAndUsesLinkedFilesOnce) {
    simple();
    fs::create_directory_symlink(m_folder / "images", m_folder / "images/train/loop");
    fs::create_directory_symlink(m_folder / "images/train", m_folder / "images/train/self");
    fs::create_hard_link(m_folder / "images/train/a.png", m_folder / "images/train/z.png");
    yaml("train: images/train\nval: images/val\nnames: [a, b]\n");
    const DatasetInfo info = read();
    EXPECT_EQ(issueOf(info, "image.same_file").file, m_folder / "images/train/z.png");
    EXPECT_EQ(count(info, Split::Train), 2);  // a, and images/val/b through the loop
    EXPECT_EQ(count(info, Split::Val), 1);
    expectCountsToAddUp(info);
}

TEST_F(Dataset, ReadsNamesOfAnySpelling) {
    for (const char* name : {"images/train/caff\xc3\xa8 \xe6\xb0\xb4.png", "images/train/a b'c\"#%.png",
                             "images/train/bad\xff.png", "images/train/-x.PNG"}) {
        picture(name);
    }
    text("labels/train/caff\xc3\xa8 \xe6\xb0\xb4.txt", "0 .5 .5 .2 .2\n");
    text("labels/train/bad\xff.txt", "0 .5 .5 .2 .2\n");
    yaml("train: images/train\nval: images/train\nnames: [a]\n");
    const DatasetInfo info = read();
    EXPECT_EQ(count(info, Split::Train), 4);
    EXPECT_EQ(std::count_if(info.samples.begin(), info.samples.end(),
                            [](const SampleInfo& s) { return s.boxes.size() == 1; }),
              4);
}

TEST_F(Dataset, RotatesSizesByExif) {
    simple();
    yaml("train: images/train\nval: images/val\nnames: [a, b]\n");
    text("images/train/turned.jpg", test::jpegWithOrientation(6));
    const DatasetInfo info = read();
    EXPECT_EQ(info.samples[1].width, 24);
    EXPECT_EQ(info.samples[1].height, 16);
}

TEST_F(Dataset, ReportsProgressAndStops) {
    const test::TinyDataset tiny(m_folder / "tiny", 20, 1, 48, 48);
    std::stop_source stop;
    std::int64_t last = 0;
    const DatasetInfo info = readDataset(tiny.ref(), [&](const Progress& progress) {
        EXPECT_EQ(progress.phase, "scan");
        EXPECT_EQ(progress.total, 30);
        EXPECT_GE(progress.done, last);
        last = progress.done;
    });
    EXPECT_EQ(last, 30);
    EXPECT_EQ(info.samples.size(), 30u);
    stop.request_stop();
    const DatasetInfo none = readDataset(tiny.ref(), {}, stop.get_token());
    EXPECT_EQ(none.samples.size(), 0u);
    expectCountsToAddUp(none);
}

TEST_F(Dataset, ReadsAndWritesPointsUnderACommaLocale) {
    const TinyDataset tiny(m_folder / "tiny", 3, 8);
    const DatasetInfo plain = readDataset(tiny.ref());
    writeSampleDataset(m_folder / "plain", 2, 0);
    const CommaLocale comma;
    const DatasetInfo info = readDataset(tiny.ref());
    ASSERT_EQ(info.samples.size(), plain.samples.size());
    for (std::size_t i = 0; i < info.samples.size(); ++i)
        EXPECT_EQ(info.samples[i].boxes, plain.samples[i].boxes);
    writeSampleDataset(m_folder / "comma", 2, 0);
    for (const char* file : {"data.yaml", "labels/train/smear_0000.txt", "images/val/smear_0001.jpg"}) {
        EXPECT_EQ(readFile(m_folder / "comma" / file), readFile(m_folder / "plain" / file)) << file;
    }
    EXPECT_TRUE(comma.isSetInC()) << "C's numbers were not checked: no it_IT.UTF-8, no localedef";
}

}  // namespace
