// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <random>

#include "engine/api/dataset_info.h"
#include "engine/data/archive.h"
#include "tests/engine/data/picture_files.h"
#include "tests/support/temp_dir.h"

namespace {

using namespace engine;
namespace fs = std::filesystem;
using Json = nlohmann::json;

struct Corners {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};

double iou(const Corners& a, const Corners& b) {
    const auto area = [](const Corners& c) { return std::max(0.0, c.x2 - c.x1) * std::max(0.0, c.y2 - c.y1); };
    const double common =
        area({std::max(a.x1, b.x1), std::max(a.y1, b.y1), std::min(a.x2, b.x2), std::min(a.y2, b.y2)});
    return common / (area(a) + area(b) - common);
}

struct Picture {
    std::string name, split;
    std::vector<std::pair<std::string, Corners>> boxes;
};

// 200 pictures of noise with boxes that mean nothing, written in every format by write_formats.py.
class Formats : public testing::Test {
protected:
    static void SetUpTestSuite() {
        if (std::system("python3 --version > /dev/null 2>&1") != 0)
            return;
        s_folder = std::make_unique<test::TempDir>();
        draw();
        const std::string script = std::string(TEST_SOURCE_DIR) + "/../../support/write_formats.py";
        const std::string command = "python3 '" + script + "' '" + (*s_folder / "boxes.json").string() + "' '" +
                                    (*s_folder / "out").string() + "'";
        ASSERT_EQ(std::system(command.c_str()), 0) << command;
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    void SetUp() override {
        if (!s_folder)
            GTEST_SKIP() << "python3 is not there to write the formats";
    }

    static void draw() {
        std::mt19937 random(200);
        const auto below = [&random](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
        const std::vector<std::string> classes{"white cell", "RBC", "platelet", "caf\xc3\xa9"};
        Json images = Json::array();
        for (int i = 0; i < 200; ++i) {
            const int width = 60 + below(90), height = 50 + below(90);
            cv::Mat noise(height, width, CV_8UC3);
            for (int y = 0; y < height; ++y) {
                for (int x = 0; x < 3 * width; ++x)
                    noise.ptr(y)[x] = static_cast<unsigned char>(random());
            }
            Picture picture{(i % 9 == 0 ? "blood smear \xc3\xa9 " : "smear_") + std::to_string(i) + ".png",
                            i % 10 == 0  ? "test"
                            : i % 4 == 0 ? "val"
                                         : "train",
                            {}};
            Json boxes = Json::array();
            const int count = i % 11 == 0 ? 0 : 1 + below(7);
            for (int b = 0; b < count; ++b) {
                // Hundredths of pixels; the first one of an image touches its edges.
                const int x1 = b == 0 ? 0 : below(100 * (width - 12)), y1 = b == 0 ? 0 : below(100 * (height - 12));
                const int x2 = x1 + 1000 + below(100 * width - x1 - 1000),
                          y2 = y1 + 1000 + below(100 * height - y1 - 1000);
                const std::string name = classes[static_cast<std::size_t>((i + b) % 4)];
                const Corners box{x1 / 100.0, y1 / 100.0, x2 / 100.0, y2 / 100.0};
                picture.boxes.emplace_back(name, box);
                boxes.push_back({{"class", name}, {"box", {box.x1, box.y1, box.x2, box.y2}}});
            }
            test::writeFile(*s_folder / "pictures" / picture.name, test::encode(".png", noise));
            images.push_back({{"file", "pictures/" + picture.name},
                              {"split", picture.split},
                              {"width", width},
                              {"height", height},
                              {"boxes", boxes}});
            s_pictures[picture.name] = picture;
        }
        test::writeFile(*s_folder / "boxes.json", Json{{"classes", classes}, {"images", images}}.dump());
    }

    static void expectTheSet(const fs::path& path, DatasetFormat format, bool hasSplits) {
        const DatasetInfo info = readDataset({path});
        EXPECT_EQ(info.format, format);
        EXPECT_EQ(info.classNames.size(), 4u);
        EXPECT_TRUE(info.questions.empty());
        for (const Issue& issue : info.issues)
            ADD_FAILURE() << issue.code << " " << issue.file << ": " << issue.message;
        EXPECT_EQ(info.samples.size(), s_pictures.size());
        std::size_t boxes = 0;
        for (const SampleInfo& sample : info.samples) {
            std::string name = sample.image.filename().string();
            constexpr std::size_t kUploadPrefix = 9;
            if (format == DatasetFormat::LabelStudioYolo)
                name = name.substr(kUploadPrefix);
            const Picture& expected = s_pictures.at(name);
            if (hasSplits) {
                EXPECT_EQ(splitName(sample.split), expected.split) << name;
            }
            expectBoxes(info, sample, expected);
            boxes += sample.boxes.size();
        }
        EXPECT_GT(boxes, 600u);
    }

    static void expectBoxes(const DatasetInfo& info, const SampleInfo& sample, const Picture& expected) {
        EXPECT_EQ(sample.boxes.size(), expected.boxes.size()) << sample.image;
        std::vector<bool> isTaken(expected.boxes.size(), false);
        for (const BoxLabel& box : sample.boxes) {
            const Corners found{
                (box.xCenter - box.width / 2.0) * sample.width, (box.yCenter - box.height / 2.0) * sample.height,
                (box.xCenter + box.width / 2.0) * sample.width, (box.yCenter + box.height / 2.0) * sample.height};
            bool isFound = false;
            for (std::size_t i = 0; i < expected.boxes.size() && !isFound; ++i) {
                isFound = !isTaken[i] && iou(found, expected.boxes[i].second) >= 0.999 &&
                          info.classNames.at(static_cast<std::size_t>(box.classId)) == expected.boxes[i].first;
                isTaken[i] = isTaken[i] || isFound;
            }
            EXPECT_TRUE(isFound) << sample.image << " " << found.x1 << " " << found.y1;
        }
    }

    // The folder, and the archive of it.
    static void expectBoth(const std::string& name, DatasetFormat format, bool hasSplits = true) {
        expectTheSet(*s_folder / "out" / name, format, hasSplits);
        const fs::path unpacked = data::unpackArchive(*s_folder / "out" / (name + ".zip"), *s_folder / "unpacked");
        expectTheSet(unpacked, format, hasSplits);
    }

    static inline std::unique_ptr<test::TempDir> s_folder;
    static inline std::map<std::string, Picture> s_pictures;
};

TEST_F(Formats, UltralyticsHasTheSameBoxes) {
    expectBoth("ultralytics", DatasetFormat::Ultralytics);
}

TEST_F(Formats, CocoHasTheSameBoxes) {
    expectBoth("coco_splits", DatasetFormat::Coco);
    expectBoth("coco_single", DatasetFormat::Coco, false);
}

TEST_F(Formats, VocHasTheSameBoxes) {
    expectBoth("voc", DatasetFormat::Voc);
}

TEST_F(Formats, LabelMeHasTheSameBoxes) {
    expectBoth("labelme", DatasetFormat::LabelMe);
}

TEST_F(Formats, CvatYoloHasTheSameBoxes) {
    expectBoth("cvat_yolo", DatasetFormat::CvatYolo);
}

TEST_F(Formats, LabelStudioYoloHasTheSameBoxes) {
    expectBoth("label_studio_yolo", DatasetFormat::LabelStudioYolo, false);
}

}  // namespace
