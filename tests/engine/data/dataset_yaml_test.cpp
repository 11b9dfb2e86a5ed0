// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <opencv2/imgproc.hpp>

#include "tests/engine/data/dataset_fixture.h"

namespace {

using namespace engine;
using namespace test;
namespace fs = std::filesystem;

class DatasetYaml : public DatasetTest {};

std::ptrdiff_t imagesIn(const DatasetInfo& info, Split split) {
    return std::ranges::count_if(info.samples, [&](const SampleInfo& sample) { return sample.split == split; });
}

TEST_F(DatasetYaml, FindsItsRoot) {
    simple();
    const std::string rest = "train: images/train\nval: images/val\nnames: [a, b]\n";
    yaml("path: .\n" + rest);
    EXPECT_EQ(read().samples.size(), 2u);
    yaml("path: " + m_folder.path().string() + "\n" + rest);
    EXPECT_TRUE(read().issues.empty());
    yaml("path: /nowhere/at/all\n" + rest);
    const DatasetInfo info = read();
    EXPECT_EQ(info.samples.size(), 2u);
    EXPECT_EQ(info.root, m_folder.path());
    EXPECT_EQ(issueOf(info, "dataset.root").line, 1);
    EXPECT_EQ(issueOf(info, "dataset.root").severity, Severity::Note);
    text("sub/data.yaml", "path: ..\n" + rest);
    EXPECT_EQ(readDataset({m_folder / "sub/data.yaml"}).samples.size(), 2u);
}

TEST_F(DatasetYaml, ReadsRoboflowsParentPaths) {
    simple();
    fs::rename(m_folder / "images/val", m_folder / "images/valid");
    fs::rename(m_folder / "labels/val", m_folder / "labels/valid");
    yaml("train: ../images/train\nval: ../images/valid\nnc: 2\nnames: ['a', 'b']\n");
    EXPECT_EQ(read().samples.size(), 2u);
}

TEST_F(DatasetYaml, ReadsListsAndListFiles) {
    simple();
    picture("images/more/c.png");
    text("train.txt", "\xef\xbb\xbf./images/train/a.png\r\n\r\nimages/more/c.png\r\n./images/train/absent.png\r\n");
    yaml("train: [train.txt]\nvalidation: [images/val, images/more]\nnames: [a, b]\n");
    const DatasetInfo info = read();
    EXPECT_EQ(count(info, Split::Train), 2);
    EXPECT_EQ(count(info, Split::Val), 2);
    const Issue& missing = issueOf(info, "image.missing");
    EXPECT_EQ(missing.file, m_folder / "train.txt");
    EXPECT_EQ(missing.line, 4);
    expectCountsToAddUp(info);
}

TEST_F(DatasetYaml, ReadsNamesInAllForms) {
    simple();
    const auto names = [&](const std::string& lines) {
        yaml("train: images/train\nval: images/val\n" + lines);
        return read();
    };
    EXPECT_EQ(names("names:\n  0: yes\n  1: no\n").classNames, (std::vector<std::string>{"yes", "no"}));
    EXPECT_EQ(names("names: {1: b, 0: a}\n").classNames, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(names("nc: 3\n").classNames, (std::vector<std::string>{"class_0", "class_1", "class_2"}));
    EXPECT_EQ(names("names: [1.5, \xc3\xa8]\n").classNames, (std::vector<std::string>{"1.5", "\xc3\xa8"}));

    const DatasetInfo wrongCount = names("nc: 5\nnames: [a, b]\n");
    EXPECT_EQ(wrongCount.classNames.size(), 2u);
    EXPECT_EQ(issueOf(wrongCount, "dataset.nc").line, 3);

    const DatasetInfo gaps = names("names: {0: a, 2: c}\n");
    EXPECT_EQ(gaps.classNames, (std::vector<std::string>{"a", "class_1", "c"}));
    EXPECT_TRUE(has(gaps, "dataset.class_gaps"));

    EXPECT_TRUE(has(names("names: {0: a, 1: b, 0: c}\n"), "dataset.doubled_class"));
    EXPECT_TRUE(has(names("names: [a, a]\n"), "dataset.equal_names"));
    EXPECT_TRUE(has(names("names: [a, b]\nnames: [c, d]\n"), "dataset.doubled_key"));
    EXPECT_TRUE(has(names("names: [a, b]\ndownload: rm -rf /\n"), "dataset.download"));
    EXPECT_TRUE(has(names("names: [a, b\xe8]\n"), "dataset.encoding"));
}

TEST_F(DatasetYaml, RefusesNamesThatMakeNoSense) {
    simple();
    const auto code = [&](const std::string& lines) {
        yaml("train: images/train\nval: images/val\n" + lines);
        return failure();
    };
    EXPECT_EQ(code(""), "dataset.no_names");
    EXPECT_EQ(code("names: []\n"), "dataset.no_names");
    EXPECT_EQ(code("names:\n"), "dataset.no_names");
    EXPECT_EQ(code("names: {-1: a}\n"), "dataset.class_number");
    EXPECT_EQ(code("names: {x: a}\n"), "dataset.class_number");
    EXPECT_EQ(code("names: {999999999: a}\n"), "dataset.many_classes");
    EXPECT_EQ(code("names: [[a], b]\n"), "dataset.class_name");
    EXPECT_EQ(code("nc: 0\n"), "dataset.class_count");
    EXPECT_EQ(code("nc: 1000000000\n"), "dataset.many_classes");
    EXPECT_EQ(code("names: [" + std::string(300, 'x') + "]\n"), "dataset.long_name");
}

TEST_F(DatasetYaml, SaysWhereAYamlIsBroken) {
    yaml("names: [a]\ntrain: x\n\tval: y\n");
    EXPECT_EQ(failure(), "dataset.yaml");
    EXPECT_NE(m_message.find("line 3"), std::string::npos) << m_message;
    yaml("path: \"C:\\Users\\me\"\n");
    EXPECT_EQ(failure(), "dataset.yaml");
    EXPECT_NE(m_message.find("line 1"), std::string::npos) << m_message;
    for (const char* text : {"{", "a: ["}) {
        yaml(text);
        EXPECT_EQ(failure(), "dataset.yaml") << text;
    }
    for (const char* text : {"", "- a\n- b\n", "just text", "\xff\xfe\x00", "&a [*a]"}) {
        yaml(text);
        EXPECT_EQ(failure(), "dataset.no_keys") << text;
    }
}

TEST_F(DatasetYaml, RefusesYamlBombs) {
    yaml(std::string(2000, '[') + std::string(2000, ']'));
    EXPECT_EQ(failure(), "dataset.yaml_limit");
    std::string many = "x: [";
    for (int i = 0; i < 1'000'010; ++i)
        many += "1,";
    yaml(many + "1]");
    EXPECT_EQ(failure(), "dataset.yaml_limit");
    simple();
    std::string laughs = "a0: &a0 [x, x]\n";
    for (int i = 1; i < 30; ++i)
        laughs += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + ", *a" +
                  std::to_string(i - 1) + "]\n";
    yaml(laughs + "train: images/train\nval: images/val\nnames: [a, b]\n");
    EXPECT_EQ(read().samples.size(), 2u);
    yaml(laughs + "train: images/train\nval: images/val\nnames: *a29\n");
    EXPECT_EQ(failure(), "dataset.class_name");
}

TEST_F(DatasetYaml, TreatsPythonTagsAsText) {
    simple();
    yaml("train: !!python/object/apply:os.system images/train\nval: images/val\nnames: !!python/tuple [a, b]\n");
    EXPECT_EQ(read().samples.size(), 2u);
}

TEST_F(DatasetYaml, SaysWhatIsMissing) {
    EXPECT_EQ(failure(m_folder / "absent.yaml"), "dataset.missing");
    EXPECT_EQ(failure(m_folder.path()), "dataset.format");
    yaml("val: images/val\nnames: [a]\n");
    EXPECT_EQ(failure(), "dataset.no_train");
    yaml("train: images/train\nval: images/val\nnames: [a]\n");
    EXPECT_EQ(failure(), "dataset.no_train_folder");
    fs::create_directories(m_folder / "images/train");
    EXPECT_EQ(failure(), "dataset.no_images");
    text("images/train/a.png", "no image");
    EXPECT_EQ(failure(), "dataset.no_usable_images");
    text("other.yml", "");
    EXPECT_EQ(failure(m_folder.path()), "dataset.ambiguous");
    ASSERT_EQ(::mkfifo((m_folder / "pipe.yaml").c_str(), 0600), 0);
    EXPECT_EQ(failure(m_folder / "pipe.yaml"), "file.not_regular");
}

TEST_F(DatasetYaml, ReportsAMissingValidationSplit) {
    simple();
    yaml("train: images/train\nnames: [a, b]\n");
    EXPECT_EQ(issueOf(read(), "dataset.no_val").severity, Severity::Warning);
    yaml("train: images/train\nval: images/elsewhere\nnames: [a, b]\n");
    EXPECT_EQ(issueOf(read(), "dataset.no_val_folder").severity, Severity::Error);
    EXPECT_EQ(issueOf(read(), "dataset.no_val_folder").line, 2);
    fs::create_directories(m_folder / "images/empty");
    yaml("train: images/train\nval: images/empty\nnames: [a, b]\n");
    EXPECT_TRUE(has(read(), "dataset.no_images"));
}

TEST_F(DatasetYaml, SetsTrainingImagesAsideWhereItNamesNoValidation) {
    cv::RNG random(7);
    for (int i = 0; i < 10; ++i) {
        cv::Mat noise(64, 64, CV_8UC3);
        random.fill(noise, cv::RNG::UNIFORM, 0, 256);
        cv::resize(noise(cv::Rect(0, 0, 8, 8)), noise, noise.size());  // coarse, so that no two look alike
        text("images/" + std::to_string(i) + ".png", encode(".png", noise));
        text("labels/" + std::to_string(i) + ".txt", "0 .5 .5 .2 .2\n");
    }
    yaml("train: images\nnames: [a]\n");
    const DatasetInfo info = read();
    ASSERT_EQ(info.questions.size(), 1u);
    EXPECT_EQ(info.questions[0].code, "yaml.val");
    EXPECT_EQ(info.questions[0].choices[info.questions[0].proposal], "split");
    EXPECT_TRUE(info.isSplitOurs);
    EXPECT_EQ(imagesIn(info, Split::Val), 2);
    EXPECT_EQ(imagesIn(info, Split::Train), 8);

    const DatasetInfo whole = readDataset({m_folder / "data.yaml", {{"yaml.val", "none"}}});
    EXPECT_FALSE(whole.isSplitOurs);
    EXPECT_EQ(imagesIn(whole, Split::Train), 10);
}

TEST_F(DatasetYaml, LeavesTheSplitAloneWhereAStatedPlaceIsMissing) {
    simple();
    picture("images/train/c.png");
    yaml("train: images/train\nval: images/elsewhere\nnames: [a, b]\n");
    EXPECT_FALSE(read().isSplitOurs);
    ASSERT_EQ(read().questions.size(), 1u);
    const DatasetInfo info = readDataset({m_folder / "data.yaml", {{"yaml.val", "split"}}});
    EXPECT_TRUE(info.isSplitOurs);
    EXPECT_TRUE(has(info, "dataset.no_val_folder"));
}

}  // namespace
