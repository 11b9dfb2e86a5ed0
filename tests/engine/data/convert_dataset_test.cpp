// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/convert_dataset.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "engine/data/dataset_source.h"
#include "tests/engine/data/dataset_fixture.h"
#include "tests/support/fixtures.h"

namespace {

using namespace engine;
using namespace engine::data;
namespace fs = std::filesystem;

double iou(const BoxLabel& a, const BoxLabel& b) {
    const auto overlap = [](double c1, double s1, double c2, double s2) {
        return std::max(0.0, std::min(c1 + s1 / 2, c2 + s2 / 2) - std::max(c1 - s1 / 2, c2 - s2 / 2));
    };
    const double common =
        overlap(a.xCenter, a.width, b.xCenter, b.width) * overlap(a.yCenter, a.height, b.yCenter, b.height);
    return common / (static_cast<double>(a.width) * a.height + static_cast<double>(b.width) * b.height - common);
}

// What was read back, by the name of the split and of the image file.
using Read = std::map<std::string, std::vector<BoxLabel>>;

Read readBack(const DatasetInfo& info) {
    Read found;
    for (const SampleInfo& sample : info.samples)
        found[std::string(splitName(sample.split)) + "/" + sample.image.filename().string()] = sample.boxes;
    return found;
}

class ConvertDataset : public testing::Test {
protected:
    // Boxes of a pixel and more in images of several sizes, some without boxes, some without a label file.
    ConvertDataset() {
        m_dataset.classNames = {"cell \"A\": <b> & 'c'", "yes", "caf\xc3\xa9"};
        m_dataset.classIds = {0, 1, 2};
        m_dataset.root = m_folder / "original";
        std::mt19937 random(17);
        const auto draw = [&random](double from, double to) {
            return from + (to - from) * static_cast<double>(random()) / 4294967296.0;
        };
        for (int i = 0; i < 60; ++i) {
            SampleInfo sample;
            sample.image =
                m_dataset.root / ("folder" + std::to_string(i % 4)) / ("image " + std::to_string(i / 4) + ".jpg");
            sample.split = kSplits[static_cast<std::size_t>(i / 20)];
            sample.width = 100 + 37 * i;
            sample.height = 1000 - 13 * i;
            sample.labelState = i % 10 == 0 ? LabelState::NoFile : LabelState::Labelled;
            const int boxes = i % 10 < 2 ? 0 : i % 7 + 1;
            for (int b = 0; b < boxes; ++b) {
                const double width = draw(2.0 / sample.width, 0.9), height = draw(2.0 / sample.height, 0.9);
                sample.boxes.push_back({b % 3, static_cast<float>(draw(width / 2, 1 - width / 2)),
                                        static_cast<float>(draw(height / 2, 1 - height / 2)), static_cast<float>(width),
                                        static_cast<float>(height)});
            }
            test::writeFile(sample.image, "bytes of " + std::to_string(i));
            m_dataset.samples.push_back(sample);
        }
    }

    std::string failure(const DatasetInfo& dataset, const fs::path& folder, DatasetFormat format) {
        try {
            convertDataset(dataset, folder, format);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::Usage);
            EXPECT_FALSE(error.hint.empty());
            return error.code;
        }
        return "none";
    }

    void expectBoxes(const std::vector<BoxLabel>& found, const SampleInfo& expected) {
        ASSERT_EQ(found.size(), expected.boxes.size()) << expected.image;
        for (std::size_t i = 0; i < found.size(); ++i) {
            EXPECT_EQ(found[i].classId, expected.boxes[i].classId);
            EXPECT_GE(iou(found[i], expected.boxes[i]), 0.9999) << expected.image << " box " << i;
        }
    }

    test::TempDir m_folder;
    DatasetInfo m_dataset;
};

TEST_F(ConvertDataset, WritesUltralyticsThatReadsBackTheSame) {
    // The pictures are real here, because reading a dataset looks at them.
    const fs::path original = m_folder / "real";
    for (const char* name : {"train/a", "train/b", "val/a", "test/c"})
        test::writeFile(original / "images" / (std::string(name) + ".png"),
                        test::encode(".png", test::cornerPicture()));
    test::writeFile(original / "labels/train/a.txt", "0 .123456789 .5 .2 .3\n2 .1 .1 .001234567 .1\n1 .5 .5 1 1\n");
    test::writeFile(original / "labels/val/a.txt", "");
    test::writeFile(original / "labels/test/c.txt", "1 .333333333 .5 .2 .3\n");
    test::writeFile(
        original / "data.yaml",
        "train: images/train\nval: images/val\ntest: images/test\nnames: ['a: \"b\"', 'yes', \"caf\xc3\xa9\"]\n");
    const DatasetInfo before = readDataset({original});
    const fs::path yaml = convertDataset(before, m_folder / "copy", DatasetFormat::Ultralytics);
    EXPECT_EQ(yaml, m_folder / "copy/data.yaml");
    const DatasetInfo after = readDataset({yaml});
    EXPECT_EQ(after.classNames, before.classNames);
    EXPECT_EQ(readBack(after), readBack(before));
    EXPECT_EQ(after.samples.at(1).labelState, LabelState::NoFile);
    EXPECT_EQ(after.samples.at(2).labelState, LabelState::EmptyFile);
    EXPECT_EQ(test::readFile(after.samples[0].image), test::readFile(before.samples[0].image));
}

TEST_F(ConvertDataset, WritesVocThatReadsBackTheSame) {
    const fs::path folder = convertDataset(m_dataset, m_folder / "copy", DatasetFormat::Voc);
    EXPECT_EQ(folder, m_folder / "copy");
    const auto source = openVoc({folder, {}, {}}, {});
    const Listing& listing = source->listing();
    EXPECT_TRUE(listing.questions.empty());
    EXPECT_TRUE(listing.issues.empty());
    // Classes are in the order of their names, "caf\xc3\xa9" before "cell".
    EXPECT_EQ(listing.classNames, (std::vector<std::string>{m_dataset.classNames[2], m_dataset.classNames[0], "yes"}));
    std::map<std::string, const SampleInfo*> byBytes;
    for (const SampleInfo& sample : m_dataset.samples)
        byBytes[test::readFile(sample.image)] = &sample;
    ASSERT_EQ(listing.entries.size(), m_dataset.samples.size());
    for (std::size_t i = 0; i < listing.entries.size(); ++i) {
        const SampleInfo& expected = *byBytes.at(test::readFile(listing.entries[i].image));
        EXPECT_EQ(listing.entries[i].split, expected.split);
        ImageLabels labels = source->labels(i, {expected.width, expected.height, 1, false});
        EXPECT_TRUE(labels.issues.empty());
        EXPECT_EQ(labels.state == LabelState::NoFile, expected.labelState == LabelState::NoFile);
        for (BoxLabel& box : labels.boxes)
            box.classId = box.classId == 0 ? 2 : box.classId - 1 == 0 ? 0 : 1;
        expectBoxes(labels.boxes, expected);
    }
}

TEST_F(ConvertDataset, WritesCocoAsItsFormatHasIt) {
    const fs::path folder = convertDataset(m_dataset, m_folder / "copy", DatasetFormat::Coco);
    std::size_t images = 0;
    for (const Split split : kSplits) {
        const auto json =
            nlohmann::json::parse(test::readFile(folder / "annotations" / (std::string(splitName(split)) + ".json")));
        ASSERT_EQ(json["categories"].size(), 3u);
        for (std::size_t i = 0; i < 3; ++i) {
            EXPECT_EQ(json["categories"][i]["id"], i + 1);
            EXPECT_EQ(json["categories"][i]["name"], m_dataset.classNames[i]);
        }
        std::map<std::int64_t, std::vector<BoxLabel>> boxes;
        std::map<std::int64_t, const nlohmann::json*> imageById;
        for (const auto& image : json["images"])
            imageById[image["id"]] = &image;
        for (const auto& box : json["annotations"]) {
            const auto& image = *imageById.at(box["image_id"]);
            const double w = image["width"], h = image["height"], bw = box["bbox"][2], bh = box["bbox"][3];
            EXPECT_NEAR(box["area"].get<double>(), bw * bh, 1e-6 * bw * bh);
            EXPECT_EQ(box["iscrowd"], 0);
            boxes[box["image_id"]].push_back({box["category_id"].get<std::int64_t>() - 1,
                                              static_cast<float>((box["bbox"][0].get<double>() + bw / 2) / w),
                                              static_cast<float>((box["bbox"][1].get<double>() + bh / 2) / h),
                                              static_cast<float>(bw / w), static_cast<float>(bh / h)});
        }
        for (const auto& image : json["images"]) {
            const fs::path file = folder / "images" / splitName(split) / image["file_name"].get<std::string>();
            const auto expected = std::find_if(
                m_dataset.samples.begin(), m_dataset.samples.end(),
                [&](const SampleInfo& sample) { return test::readFile(sample.image) == test::readFile(file); });
            ASSERT_NE(expected, m_dataset.samples.end());
            EXPECT_EQ(expected->split, split);
            EXPECT_EQ(image["width"], expected->width);
            expectBoxes(boxes[image["id"]], *expected);
            ++images;
        }
    }
    EXPECT_EQ(images, m_dataset.samples.size());
}

TEST_F(ConvertDataset, WritesTheWholePixelsOfBccdAsTheyWere) {
    REQUIRE_FIXTURE(folder, "datasets/bccd/BCCD");
    const auto before = openVoc({folder, {}, {}}, {});
    DatasetInfo info;
    info.root = folder;
    info.classNames = before->listing().classNames;
    for (std::size_t i = 0; i < before->listing().entries.size(); i += 20) {
        SampleInfo sample;
        sample.image = before->listing().entries[i].image;
        sample.width = 640;
        sample.height = 480;
        sample.boxes = before->labels(i, {640, 480, 1, false}).boxes;
        info.samples.push_back(sample);
    }
    convertDataset(info, m_folder / "copy", DatasetFormat::Voc);
    const std::string text =
        test::readFile((m_folder / "copy/Annotations" / info.samples[0].image.filename()).replace_extension(".xml"));
    EXPECT_EQ(text.find('.'), text.find(".jpg")) << text;
    EXPECT_EQ(text.find('.', text.find(".jpg") + 1), std::string::npos) << text;
    const auto after = openVoc({m_folder / "copy", {{"voc.sets", "train"}}, {}}, {});
    std::map<fs::path, std::vector<BoxLabel>> found, expected;
    for (std::size_t i = 0; i < info.samples.size(); ++i) {
        found[after->listing().entries.at(i).image.filename()] = after->labels(i, {640, 480, 1, false}).boxes;
        expected[info.samples[i].image.filename()] = info.samples[i].boxes;
    }
    EXPECT_TRUE(found == expected);
}

TEST_F(ConvertDataset, GivesImagesOfEqualNameANumber) {
    m_dataset.samples.clear();
    for (const char* name : {"x/a.jpg", "y/a.jpg", "y/A.png", "z/a.jpg", "a_2.jpg", "line\nend .jpg"}) {
        SampleInfo sample;
        sample.image = m_dataset.root / name;
        sample.width = sample.height = 100;
        test::writeFile(sample.image, name);
        m_dataset.samples.push_back(sample);
    }
    convertDataset(m_dataset, m_folder / "copy", DatasetFormat::Ultralytics);
    for (const auto& [name, content] : std::map<std::string, std::string>{{"a.jpg", "x/a.jpg"},
                                                                          {"a_2.jpg", "y/a.jpg"},
                                                                          {"A_3.png", "y/A.png"},
                                                                          {"a_4.jpg", "z/a.jpg"},
                                                                          {"a_2_2.jpg", "a_2.jpg"},
                                                                          {"line_end_.jpg", "line\nend .jpg"}}) {
        EXPECT_EQ(test::readFile(m_folder / "copy/images/train" / name), content);
        EXPECT_TRUE(fs::exists((m_folder / "copy/labels/train" / name).replace_extension(".txt"))) << name;
    }
}

TEST_F(ConvertDataset, AStopLeavesNothingToOpen) {
    for (const DatasetFormat format : {DatasetFormat::Ultralytics, DatasetFormat::Coco, DatasetFormat::Voc}) {
        std::stop_source stop;
        std::int64_t last = 0;
        convertDataset(
            m_dataset, m_folder / "copy", format,
            [&](const Progress& progress) {
                EXPECT_EQ(progress.phase, "convert");
                EXPECT_EQ(progress.total, 60);
                last = progress.done;
                if (last == 7)
                    stop.request_stop();
            },
            stop.get_token());
        EXPECT_EQ(last, 7);
        EXPECT_TRUE(fs::is_empty(m_folder / "copy"));
    }
}

TEST_F(ConvertDataset, RefusesWhatItCannotWrite) {
    const auto ultralytics = DatasetFormat::Ultralytics;
    EXPECT_EQ(failure(m_dataset, m_dataset.root / "copy", ultralytics), "convert.inside");
    EXPECT_EQ(failure(m_dataset, m_dataset.root / "x/..", ultralytics), "convert.inside");
    test::writeFile(m_folder / "full/file", "");
    EXPECT_EQ(failure(m_dataset, m_folder / "full", ultralytics), "convert.not_empty");
    EXPECT_EQ(failure(m_dataset, m_folder / "full/file", ultralytics), "convert.not_empty");
    EXPECT_EQ(failure(m_dataset, m_folder / "new", DatasetFormat::LabelMe), "convert.format");
    DatasetInfo other = m_dataset;
    other.task = DatasetTask::Classify;
    EXPECT_EQ(failure(other, m_folder / "new", DatasetFormat::Coco), "convert.task");
    for (const char* name : {"yes", "", " yes", "a\nb", "\xff"}) {
        other = m_dataset;
        other.classNames[0] = name;
        EXPECT_EQ(failure(other, m_folder / "new", DatasetFormat::Voc), "convert.class_names") << name;
    }
    EXPECT_FALSE(fs::exists(m_folder / "new"));
}

}  // namespace
