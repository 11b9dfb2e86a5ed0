// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/box_frame.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "engine/data/exif.h"
#include "engine/data/image_io.h"
#include "tests/engine/data/dataset_fixture.h"
#include "tests/engine/data/format_folders.h"

namespace {

using namespace engine;
using engine::data::BoxFrame;
using test::ListedImage;
namespace fs = std::filesystem;

constexpr int kWidth = 24, kHeight = 16, kCorner = 8;  // of cornerPicture()

class TurnedBoxes : public testing::TestWithParam<int> {};

// A bright rectangle in an image as stored; the box around it must follow the pixels.
TEST_P(TurnedBoxes, FollowThePixels) {
    cv::Mat stored = cv::Mat::zeros(40, 80, CV_8U);
    stored(cv::Rect(8, 4, 24, 10)) = 255;
    const cv::Mat upright = data::applyOrientation(stored, GetParam());
    const cv::Rect found = cv::boundingRect(upright);
    const BoxLabel box = data::applyOrientation(BoxLabel{3, 20.0F / 80, 9.0F / 40, 24.0F / 80, 10.0F / 40}, GetParam());
    const auto width = static_cast<float>(upright.cols), height = static_cast<float>(upright.rows);
    EXPECT_EQ(box.classId, 3);
    EXPECT_FLOAT_EQ((box.xCenter - box.width / 2) * width, static_cast<float>(found.x));
    EXPECT_FLOAT_EQ((box.yCenter - box.height / 2) * height, static_cast<float>(found.y));
    EXPECT_FLOAT_EQ(box.width * width, static_cast<float>(found.width));
    EXPECT_FLOAT_EQ(box.height * height, static_cast<float>(found.height));
}

INSTANTIATE_TEST_SUITE_P(Exif, TurnedBoxes, testing::Range(1, 9));

struct Picture {
    const char* suffix;
    std::string (*bytes)(int orientation);
};

const std::vector<Picture> kPictures{{".jpg", [](int orientation) { return test::jpegWithOrientation(orientation); }},
                                     {".png", test::pngWithOrientation},
                                     {".webp", test::webpWithOrientation},
                                     {".tif", test::tiffWithOrientation}};

bool statesSizes(DatasetFormat format) {
    return format == DatasetFormat::Coco || format == DatasetFormat::Voc || format == DatasetFormat::LabelMe;
}

class BoxFrameTest : public testing::TestWithParam<test::FormatFolder> {
protected:
    // Draws the picture. @returns it with a box around its green corner, drawn on the rotated or the raw pixels.
    ListedImage add(const Picture& picture, int orientation, BoxFrame frame) {
        const std::string name = (picture.suffix + 1) + std::to_string(orientation) +
                                 (frame == BoxFrame::Raw ? "raw" : "rotated") + picture.suffix;
        test::writeFile(GetParam().imageOf(root(), name), picture.bytes(orientation));
        const cv::Mat labelled = frame == BoxFrame::Raw ? test::storedFor(orientation) : test::cornerPicture();
        const std::size_t corner = test::cornerLetters(labelled).find('G');
        const int x = corner % 2 ? labelled.cols - kCorner : 0, y = corner / 2 ? labelled.rows - kCorner : 0;
        ListedImage image{name};
        image.x1 = x;
        image.y1 = y;
        image.x2 = x + kCorner;
        image.y2 = y + kCorner;
        image.width = labelled.cols;
        image.height = labelled.rows;
        return image;
    }

    void write(BoxFrame frame) {
        for (const Picture& picture : kPictures) {
            for (int orientation = 1; orientation <= 8; ++orientation)
                m_images.push_back(add(picture, orientation, frame));
        }
        GetParam().write(root(), m_images);
    }

    DatasetInfo read(const std::map<std::string, std::string>& answers = {}) const {
        return readDataset({root(), answers, {}});
    }

    static bool isOnTheGreenCorner(const SampleInfo& sample) {
        const cv::Mat image = data::decodeImage(sample.image).bgr;
        EXPECT_EQ(image.size(), cv::Size(kWidth, kHeight)) << sample.image;
        if (sample.boxes.size() != 1)
            return false;
        const BoxLabel& box = sample.boxes.front();
        const auto at = [&](float x, float y) {
            return image.at<cv::Vec3b>(static_cast<int>(std::lround(y * kHeight)),
                                       static_cast<int>(std::lround(x * kWidth)));
        };
        const float left = box.xCenter - box.width / 2, top = box.yCenter - box.height / 2;
        for (const float x : {left + 2.0F / kWidth, left + box.width - 3.0F / kWidth}) {
            for (const float y : {top + 2.0F / kHeight, top + box.height - 3.0F / kHeight}) {
                const cv::Vec3b pixel = at(x, y);
                if (pixel[1] < 200 || pixel[0] > 80 || pixel[2] > 80)
                    return false;
            }
        }
        return std::abs(box.width * kWidth - kCorner) < 0.01F && std::abs(box.height * kHeight - kCorner) < 0.01F;
    }

    void expectGreenCorners(const DatasetInfo& info) const {
        EXPECT_EQ(info.samples.size(), m_images.size());
        for (const SampleInfo& sample : info.samples)
            EXPECT_TRUE(isOnTheGreenCorner(sample)) << sample.image;
        test::expectCountsToAddUp(info);
    }

    fs::path root() const { return m_folder / "set"; }

    test::TempDir m_folder;
    std::vector<ListedImage> m_images;
};

// About the frames, that is; the formats may leave other things open.
std::vector<Question> asked(const DatasetInfo& info) {
    std::vector<Question> questions = info.questions;
    std::erase_if(questions, [](const Question& question) { return question.code != "exif.boxes"; });
    return questions;
}

TEST_P(BoxFrameTest, BoxesDrawnOnRotatedPixelsLieOnTheirCorner) {
    write(BoxFrame::Rotated);
    const DatasetInfo info = read();
    expectGreenCorners(info);
    ASSERT_EQ(asked(info).size(), 1u);
    EXPECT_EQ(asked(info)[0].choices, (std::vector<std::string>{"rotated", "raw"}));
    EXPECT_EQ(asked(info)[0].proposal, 0u);
    EXPECT_EQ(asked(info)[0].parameters, std::vector<std::string>{"28"});
    EXPECT_FALSE(test::has(info, "label.rotated"));
}

TEST_P(BoxFrameTest, BoxesDrawnOnRawPixelsLieOnTheirCorner) {
    write(BoxFrame::Raw);
    const bool isTold = statesSizes(GetParam().format);
    const DatasetInfo proposed = read(), answered = read({{"exif.boxes", "raw"}});
    ASSERT_EQ(asked(proposed).size(), 1u);
    EXPECT_EQ(asked(proposed)[0].proposal, isTold ? 1u : 0u);
    if (isTold) {
        expectGreenCorners(proposed);
    } else {
        EXPECT_FALSE(std::all_of(proposed.samples.begin(), proposed.samples.end(), isOnTheGreenCorner));
    }
    expectGreenCorners(answered);
    EXPECT_TRUE(asked(answered).at(0).isAnswered);
    EXPECT_EQ(std::count_if(answered.issues.begin(), answered.issues.end(),
                            [](const Issue& issue) { return issue.code == "label.rotated"; }),
              28);
}

TEST_P(BoxFrameTest, AnAnswerCountsMoreThanStatedSizes) {
    write(BoxFrame::Rotated);
    // As a program writes it that knows nothing of EXIF, for boxes drawn in one that does.
    if (statesSizes(GetParam().format)) {
        for (std::size_t i = 0; i < m_images.size(); ++i) {
            if (data::swapsSides(static_cast<int>(i % 8) + 1))
                std::swap(m_images[i].width, m_images[i].height);
        }
        GetParam().write(root(), m_images);
        EXPECT_EQ(asked(read()).at(0).proposal, 1u);
    }
    expectGreenCorners(read({{"exif.boxes", "rotated"}}));
}

TEST_P(BoxFrameTest, WithoutStatedSizesTheAnswerDecides) {
    write(BoxFrame::Raw);
    for (ListedImage& image : m_images)
        image.isSizeStated = false;
    GetParam().write(root(), m_images);
    EXPECT_EQ(asked(read()).at(0).proposal, 0u);
    expectGreenCorners(read({{"exif.boxes", "raw"}}));
}

TEST_P(BoxFrameTest, WhereSizesOfBothKindsAreStatedEachImageIsReadByItsOwn) {
    if (!statesSizes(GetParam().format))
        GTEST_SKIP() << "the format states no sizes";
    for (const Picture& picture : kPictures) {
        for (int orientation = 5; orientation <= 8; ++orientation) {
            m_images.push_back(add(picture, orientation, BoxFrame::Raw));
            m_images.push_back(add(picture, orientation, BoxFrame::Rotated));
        }
    }
    GetParam().write(root(), m_images);
    const DatasetInfo info = read();
    EXPECT_EQ(asked(info).at(0).choices.at(asked(info)[0].proposal), "by_size");
    expectGreenCorners(info);
}

TEST_P(BoxFrameTest, AsksOnlyWhereLabelledImagesAreRotated) {
    m_images.push_back(add(kPictures[0], 1, BoxFrame::Rotated));
    GetParam().write(root(), m_images);
    add(kPictures[0], 6, BoxFrame::Rotated);  // no label
    EXPECT_TRUE(asked(read()).empty());
}

std::vector<test::FormatFolder> detectionFormats() {
    std::vector<test::FormatFolder> formats = test::formatFolders();
    std::erase_if(formats, [](const auto& format) { return format.format == DatasetFormat::ClassFolders; });
    return formats;
}

INSTANTIATE_TEST_SUITE_P(Formats, BoxFrameTest, testing::ValuesIn(detectionFormats()),
                         [](const auto& info) { return info.param.name; });

}  // namespace
