// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/dataset_formats.h"

#include <gtest/gtest.h>

#include <map>
#include <opencv2/imgproc.hpp>
#include <set>

#include "tests/engine/data/dataset_fixture.h"

namespace {

using engine::DatasetFormat;
using engine::DatasetInfo;
using engine::Split;

class DatasetFormats : public test::DatasetTest {
protected:
    // An image of its own look, with one box of `name` in Pascal VOC.
    void voc(const std::string& stem, const std::string& name, int look) {
        cv::Mat image(80, 100, CV_8UC3, cv::Scalar::all(120));
        cv::RNG random(static_cast<std::uint64_t>(look));
        for (int i = 0; i < 12; ++i)
            cv::circle(image, {random.uniform(0, 100), random.uniform(0, 80)}, random.uniform(4, 20),
                       cv::Scalar(random.uniform(0, 255), random.uniform(0, 255), random.uniform(0, 255)), -1);
        test::writeFile(m_folder / (stem + ".png"), test::encode(".png", image));
        text(stem + ".xml", "<annotation><filename>" + stem + ".png</filename><object><name>" + name +
                                "</name><bndbox><xmin>11</xmin><ymin>11</ymin><xmax>50</xmax><ymax>40</ymax></bndbox>"
                                "</object></annotation>");
    }

    DatasetInfo open(const std::map<std::string, std::string>& answers = {}) {
        return engine::readDataset({m_folder.path(), answers, {}});
    }
};

TEST_F(DatasetFormats, WhereNoSplitIsNamedAFifthOfEachClassIsSetAside) {
    for (int i = 0; i < 40; ++i)
        voc("picture" + std::to_string(i), i % 4 == 0 ? "rare" : "common", i);
    const DatasetInfo info = open();
    EXPECT_EQ(info.format, DatasetFormat::Voc);
    EXPECT_TRUE(info.isSplitOurs);
    std::map<std::pair<Split, std::int64_t>, int> counts;
    for (const engine::SampleInfo& sample : info.samples)
        ++counts[{sample.split, sample.boxes.at(0).classId}];
    EXPECT_EQ((counts[{Split::Val, 0}]), 6);
    EXPECT_EQ((counts[{Split::Val, 1}]), 2);
    EXPECT_EQ((counts[{Split::Train, 0}]), 24);
    EXPECT_EQ((counts[{Split::Train, 1}]), 8);
    test::expectCountsToAddUp(info);
}

TEST_F(DatasetFormats, TheSeedChoosesWhichImagesAreSetAside) {
    for (int i = 0; i < 40; ++i)
        voc("picture" + std::to_string(i), "cell", i);
    const auto validation = [&](std::uint64_t seed) {
        std::set<std::string> names;
        for (const engine::SampleInfo& sample : engine::readDataset({m_folder.path(), {}, {}, seed}).samples) {
            if (sample.split == Split::Val)
                names.insert(sample.image.filename());
        }
        return names;
    };
    EXPECT_EQ(validation(7), validation(7));
    EXPECT_NE(validation(7), validation(8));
    engine::DatasetRef plain{m_folder.path()};
    EXPECT_EQ(plain.splitSeed, 0u);  // another default would move images
}

TEST_F(DatasetFormats, CopiesStayOnOneSideOfTheSplit) {
    for (int i = 0; i < 30; ++i)
        voc("picture" + std::to_string(i), "cell", i / 3);  // three of each look
    const DatasetInfo info = open();
    std::map<int, std::map<Split, int>> sides;
    for (const engine::SampleInfo& sample : info.samples)
        ++sides[std::stoi(sample.image.stem().string().substr(7)) / 3][sample.split];
    ASSERT_EQ(sides.size(), 10u);
    for (const auto& [look, splits] : sides)
        EXPECT_EQ(splits.size(), 1u) << "look " << look;
    EXPECT_EQ(test::count(info, Split::Val), 6);
}

TEST_F(DatasetFormats, FilesThatFitTwoFormatsAreAQuestion) {
    voc("a", "cell", 1);
    voc("b", "cell", 2);
    text("labels.json", R"({"images": [{"id": 1, "file_name": "a.png", "width": 100, "height": 80}],
        "annotations": [{"image_id": 1, "category_id": 1, "bbox": [10, 10, 40, 30]}],
        "categories": [{"id": 1, "name": "cell"}]})");
    const DatasetInfo proposed = open();
    ASSERT_EQ(proposed.questions.size(), 1u);
    EXPECT_EQ(proposed.questions[0].code, "format");
    EXPECT_EQ(proposed.questions[0].choices, (std::vector<std::string>{"coco", "voc"}));
    EXPECT_EQ(proposed.format, DatasetFormat::Voc);  // two images instead of one
    EXPECT_FALSE(proposed.questions[0].isAnswered);
    const DatasetInfo answered = open({{"format", "coco"}});
    EXPECT_EQ(answered.format, DatasetFormat::Coco);
    EXPECT_TRUE(answered.questions.at(0).isAnswered);
    EXPECT_EQ(answered.samples.size(), 1u);
    EXPECT_EQ(answered.samples[0].boxes, proposed.samples[0].boxes);
    try {
        open({{"format", "labelme"}});
        ADD_FAILURE() << "took an answer that is no choice";
    } catch (const engine::Error& error) {
        EXPECT_EQ(error.kind, engine::ErrorKind::Usage);
        EXPECT_EQ(error.code, "dataset.answer");
    }
}

TEST_F(DatasetFormats, TheDatasetMayLieInAFolderInTheFolder) {
    simple();
    yaml("train: images/train\nval: images/val\nnames: [a, b]\n");
    const test::TempDir outer;
    std::filesystem::create_directories(outer / "export/inner");
    std::filesystem::rename(m_folder.path(), outer / "export/inner/cells");
    const DatasetInfo info = engine::readDataset({outer.path(), {}, {}});
    EXPECT_EQ(info.format, DatasetFormat::Ultralytics);
    EXPECT_EQ(info.root, outer / "export/inner/cells");
    EXPECT_EQ(info.samples.size(), 2u);
    EXPECT_FALSE(info.isSplitOurs);
}

TEST_F(DatasetFormats, RefusesAFolderThatIsNoDataset) {
    picture("a.png");
    picture("b.png");
    EXPECT_EQ(failure(m_folder.path()), "dataset.format");
    EXPECT_EQ(failure(m_folder / "absent"), "dataset.missing");
}

}  // namespace
