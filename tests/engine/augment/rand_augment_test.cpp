// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/rand_augment.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <opencv2/core.hpp>
#include <set>
#include <string>
#include <vector>

namespace engine::augment {
namespace {

/// The source of make_rand_augment.py, as BGR.
cv::Mat drawnPicture(int width, int height) {
    cv::Mat image(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < 3; ++c)
                image.at<cv::Vec3b>(y, x)[2 - c] =
                    static_cast<std::uint8_t>(20 + (7 * x + 13 * y + 50 * c + (x * y) % 31) % (190 + 10 * c));
        }
    }
    return image;
}

const std::vector<std::string> kNames{"Identity",  "ShearX",     "ShearY",       "TranslateX", "TranslateY",
                                      "Rotate",    "Brightness", "Color",        "Contrast",   "Sharpness",
                                      "Posterize", "Solarize",   "AutoContrast", "Equalize"};

RandAugmentOp opNamed(const std::string& name) {
    return static_cast<RandAugmentOp>(std::find(kNames.begin(), kNames.end(), name) - kNames.begin());
}

nlohmann::json golden() {
    return nlohmann::json::parse(std::ifstream(TEST_SOURCE_DIR "/../../golden/rand_augment.json"));
}

bool isSame(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0;
}

TEST(RandAugmentOps, GiveTorchvisionsPixelsExactly) {
    const nlohmann::json expected = golden();
    const cv::Mat source = drawnPicture(expected["width"], expected["height"]);
    std::set<std::string> seen;
    for (const auto& step : expected["steps"]) {
        const std::string name = step["op"];
        const cv::Mat found = applyOp(source, opNamed(name), step["magnitude"].get<float>());
        ASSERT_EQ(found.size(), source.size());
        int different = 0;
        for (int i = 0; i < static_cast<int>(source.total()); ++i) {
            for (int c = 0; c < 3; ++c)
                different += found.at<cv::Vec3b>(i / source.cols, i % source.cols)[2 - c] !=
                             step["rgb"][static_cast<std::size_t>(3 * i + c)];
        }
        EXPECT_EQ(different, 0) << name << " " << step["magnitude"];
        seen.insert(name);
    }
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(kRandAugmentOps));
}

TEST(RandAugmentOps, HaveTorchvisionsMagnitudes) {
    const nlohmann::json expected = golden();
    const cv::Size size(expected["width"], expected["height"]);
    for (const auto& step : expected["steps"]) {
        const std::string name = step["op"];
        EXPECT_EQ(magnitudeOf(opNamed(name), size), std::abs(step["magnitude"].get<float>())) << name;
    }
}

TEST(RandAugmentOps, LeaveTheInputPixelsAlone) {
    const cv::Mat source = drawnPicture(30, 23), before = source.clone();
    for (int op = 0; op < kRandAugmentOps; ++op) {
        const auto which = static_cast<RandAugmentOp>(op);
        applyOp(source, which, magnitudeOf(which, source.size()));
        EXPECT_TRUE(isSame(source, before)) << kNames[static_cast<std::size_t>(op)];
    }
}

TEST(RandAugmentOps, TakePicturesOfOneColourAndOfOnePixel) {
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(2, 9), cv::Size(40, 40)}) {
        const cv::Mat plain(size, CV_8UC3, cv::Scalar(10, 100, 200));
        EXPECT_TRUE(isSame(applyOp(plain, RandAugmentOp::AutoContrast, 0), plain)) << size;
        EXPECT_TRUE(isSame(applyOp(plain, RandAugmentOp::Equalize, 0), plain)) << size;
        for (int op = 0; op < kRandAugmentOps; ++op) {
            const auto which = static_cast<RandAugmentOp>(op);
            EXPECT_EQ(applyOp(plain, which, magnitudeOf(which, size)).size(), size);
        }
    }
}

TEST(RandAugmentOps, TakeAPartOfAPicture) {
    const cv::Mat source = drawnPicture(40, 30);
    const cv::Mat part = source(cv::Rect(3, 5, 20, 16));
    for (int op = 0; op < kRandAugmentOps; ++op) {
        const auto which = static_cast<RandAugmentOp>(op);
        const float magnitude = magnitudeOf(which, part.size());
        EXPECT_TRUE(isSame(applyOp(part, which, magnitude), applyOp(part.clone(), which, magnitude)));
    }
}

TEST(DrawRandAugmentStep, TakesEveryOperationAsOftenAndBothSigns) {
    constexpr int kDraws = 14000;
    Random random({3});
    std::map<RandAugmentOp, int> times, negative;
    for (int i = 0; i < kDraws; ++i) {
        const RandAugmentStep step = drawRandAugmentStep(random, {224, 224});
        EXPECT_EQ(std::abs(step.magnitude), magnitudeOf(step.op, {224, 224}));
        ++times[step.op];
        negative[step.op] += step.magnitude < 0;
    }
    ASSERT_EQ(times.size(), static_cast<std::size_t>(kRandAugmentOps));
    for (const auto& [op, count] : times) {
        const bool isSigned = op >= RandAugmentOp::ShearX && op <= RandAugmentOp::Sharpness;
        EXPECT_NEAR(count, 1000, 150) << kNames[static_cast<std::size_t>(op)];
        EXPECT_NEAR(negative[op], isSigned ? count / 2 : 0, isSigned ? 100 : 0) << kNames[static_cast<std::size_t>(op)];
    }
}

TEST(RandAugment, IsTwoDrawnStepsOneAfterTheOther) {
    data::Sample sample;
    sample.image = drawnPicture(30, 23);
    sample.classId = 4;
    bool hasChanged = false;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Random first({seed}), second({seed});
        const data::Sample found = randAugment(sample, first);
        cv::Mat expected = sample.image;
        for (int i = 0; i < 2; ++i) {
            const RandAugmentStep step = drawRandAugmentStep(second, expected.size());
            expected = applyOp(expected, step.op, step.magnitude);
        }
        EXPECT_TRUE(isSame(found.image, expected)) << seed;
        EXPECT_EQ(first.bits(), second.bits());
        EXPECT_EQ(found.classId, 4);
        hasChanged = hasChanged || !isSame(found.image, sample.image);
    }
    EXPECT_TRUE(hasChanged);
    EXPECT_TRUE(isSame(sample.image, drawnPicture(30, 23)));
}

}  // namespace
}  // namespace engine::augment
