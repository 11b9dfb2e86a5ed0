// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <opencv2/videoio.hpp>
#include <string>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/video.h"
#include "engine/core/user_folders.h"
#include "engine/predict/video_reader.h"
#include "tests/support/temp_dir.h"

namespace {

/// Motion JPEG in AVI: frame k is grey of the value 40 k.
std::string videoOf(int frames) {
    const test::TempDir folder;
    const std::string file = (folder / "whole.avi").string();
    cv::VideoWriter writer(file, cv::CAP_OPENCV_MJPEG, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 12, {96, 64});
    for (int index = 0; index < frames; ++index)
        writer.write(cv::Mat(64, 96, CV_8UC3, cv::Scalar::all(40 * index)));
    writer.release();
    return test::readFile(file);
}

/// Where the picture of frame `index` begins: after its chunk's name and size.
std::size_t pictureAt(const std::string& video, int index) {
    std::size_t at = video.find("movi");
    for (int chunk = 0; chunk <= index; ++chunk)
        at = video.find("00dc", at) + 8;
    return at;
}

std::vector<double> greysOf(const std::filesystem::path& file) {
    const auto reader = engine::prediction::openVideo({file}, engine::prediction::videoModule(engine::programFolder()));
    std::vector<double> greys;
    for (cv::Mat bgr; reader->read(bgr);)
        greys.push_back(cv::mean(bgr)[0]);
    return greys;
}

TEST(DamagedVideo, AFrameThatCannotBeDecodedIsPassedOver) {
    const test::TempDir folder;
    std::string video = videoOf(5);
    const std::size_t scratch = pictureAt(video, 2), end = pictureAt(video, 3) - 8;
    std::fill(video.begin() + static_cast<std::ptrdiff_t>(scratch), video.begin() + static_cast<std::ptrdiff_t>(end),
              '\0');
    test::writeFile(folder / "scratched.avi", video);
    const std::vector<double> greys = greysOf(folder / "scratched.avi");
    ASSERT_EQ(greys.size(), 4U);
    EXPECT_NEAR(greys[1], 40, 4);
    EXPECT_NEAR(greys[2], 120, 4);
    EXPECT_NEAR(greys[3], 160, 4);
}

TEST(DamagedVideo, AFileThatIsCutShortPlaysAsFarAsItGoes) {
    const test::TempDir folder;
    const std::string video = videoOf(5);
    test::writeFile(folder / "short.avi", video.substr(0, pictureAt(video, 3) - 8));
    const std::vector<double> greys = greysOf(folder / "short.avi");
    ASSERT_EQ(greys.size(), 3U);
    EXPECT_NEAR(greys[2], 80, 4);
}

TEST(DamagedVideo, AFileWithoutAFrameCannotBeRead) {
    const test::TempDir folder;
    const std::string video = videoOf(5);
    test::writeFile(folder / "empty.avi", video.substr(0, video.find("movi") + 4));
    engine::PredictConfig config;
    config.model = {"yolo11n.yaml"};
    config.imageSize = 64;
    config.device = "cpu";
    for (const bool isEveryFrame : {true, false}) {
        engine::VideoObserver observer;
        try {
            engine::predictVideo(config, {folder / "empty.avi", 0, isEveryFrame}, observer, {});
            ADD_FAILURE() << "no error";
        } catch (const engine::Error& error) {
            EXPECT_EQ(error.code, "video.unreadable");
            EXPECT_EQ(error.file, folder / "empty.avi");
        }
    }
}

}  // namespace
