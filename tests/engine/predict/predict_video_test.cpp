// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <opencv2/videoio.hpp>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/video.h"
#include "engine/core/user_folders.h"
#include "engine/predict/video_reader.h"
#include "tests/support/temp_dir.h"

namespace {

constexpr int kWidth = 96, kHeight = 64;
constexpr double kRate = 12;

/// Frame k is grey of the value 40 k, at the lossy quality of Motion JPEG.
void writeVideo(const std::filesystem::path& file, int frames) {
    cv::VideoWriter writer(file.string(), cv::CAP_OPENCV_MJPEG, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), kRate,
                           {kWidth, kHeight});
    ASSERT_TRUE(writer.isOpened());
    for (int index = 0; index < frames; ++index)
        writer.write(cv::Mat(kHeight, kWidth, CV_8UC3, cv::Scalar::all(40 * index)));
}

class Recorder : public engine::VideoObserver {
public:
    void onModel(const engine::ModelInfo& info) override { model = info; }
    void onStart(const engine::VideoInfo& info) override { video = info; }
    void onFrame(const engine::VideoFrame& frame) override {
        frames.push_back(frame);
        if (static_cast<int>(frames.size()) == stopsAfter)
            stop.request_stop();
    }

    engine::ModelInfo model;
    engine::VideoInfo video;
    std::vector<engine::VideoFrame> frames;
    int stopsAfter = -1;
    std::stop_source stop;
};

/// Untrained weights find nothing sure: with these settings every anchor becomes a box.
engine::PredictConfig everyAnchor() {
    engine::PredictConfig config;
    config.model = {"yolo11n.yaml"};
    config.confidence = 0;
    config.iou = 1;
    config.maxDetections = 10'000;
    config.imageSize = 64;
    config.device = "cpu";
    config.precision = "fp32";
    return config;
}

std::string codeOf(const engine::VideoSource& source) {
    Recorder recorder;
    try {
        engine::predictVideo(everyAnchor(), source, recorder, {});
        return {};
    } catch (const engine::Error& error) {
        return error.code;
    }
}

TEST(PredictVideo, ReadsAFileFrameByFrame) {
    const test::TempDir folder;
    const auto file = folder / "ramp.avi";
    writeVideo(file, 5);
    const auto reader = engine::prediction::openVideo({file}, engine::prediction::videoModule(engine::programFolder()));
    EXPECT_EQ(reader->info().width, kWidth);
    EXPECT_EQ(reader->info().height, kHeight);
    EXPECT_DOUBLE_EQ(reader->info().framesPerSecond, kRate);
    std::vector<cv::Mat> frames;
    for (cv::Mat bgr; reader->read(bgr);)
        frames.push_back(bgr);
    ASSERT_EQ(frames.size(), 5U);
    for (int index = 0; index < 5; ++index) {
        const cv::Mat& frame = frames[static_cast<std::size_t>(index)];
        ASSERT_EQ(frame.size(), cv::Size(kWidth, kHeight));
        ASSERT_EQ(frame.type(), CV_8UC3);
        EXPECT_NEAR(cv::mean(frame)[0], 40 * index, 4) << index;
    }
}

TEST(PredictVideo, PredictsEveryFrame) {
    const test::TempDir folder;
    const auto file = folder / "ramp.avi";
    writeVideo(file, 4);
    Recorder recorder;
    const engine::VideoReport report = engine::predictVideo(everyAnchor(), {file, 0, true}, recorder, {});
    EXPECT_EQ(report.frames, 4);
    EXPECT_EQ(report.dropped, 0);
    EXPECT_FALSE(report.isCancelled);
    EXPECT_EQ(recorder.model.architecture, "yolo11n");
    EXPECT_EQ(recorder.video.width, kWidth);
    ASSERT_EQ(recorder.frames.size(), 4U);
    for (std::size_t index = 0; index < 4; ++index) {
        const engine::VideoFrame& frame = recorder.frames[index];
        EXPECT_EQ(frame.index, static_cast<std::int64_t>(index));
        EXPECT_EQ(frame.image.width, kWidth);
        EXPECT_EQ(frame.image.rgb.size(), 3U * kWidth * kHeight);
        EXPECT_NEAR(frame.image.rgb[0], 40.0 * static_cast<double>(index), 4);
        EXPECT_EQ(frame.prediction.image, file);
        EXPECT_EQ(frame.prediction.width, kWidth);
        EXPECT_FALSE(frame.prediction.boxes.empty());
    }
}

TEST(PredictVideo, AFramePredictedIsThePictureOfTheSamePixelsPredicted) {
    class ImageRecorder : public engine::PredictObserver {
    public:
        void onImage(const engine::ImagePrediction& prediction) override { image = prediction; }
        engine::ImagePrediction image;
    };
    const test::TempDir folder;
    const auto file = folder / "ramp.avi";
    writeVideo(file, 1);
    Recorder recorder;
    engine::predictVideo(everyAnchor(), {file, 0, true}, recorder, {});
    ASSERT_EQ(recorder.frames.size(), 1U);
    engine::writeImage(folder / "frame.png", recorder.frames[0].image);
    engine::PredictConfig config = everyAnchor();
    config.sources = {folder / "frame.png"};
    ImageRecorder picture;
    engine::predict(config, picture, {});
    const std::vector<engine::Prediction>&boxes = recorder.frames[0].prediction.boxes, &expected = picture.image.boxes;
    ASSERT_EQ(boxes.size(), expected.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        EXPECT_EQ(boxes[i].xyxy, expected[i].xyxy) << i;
}

TEST(PredictVideo, StopsWhenAskedTo) {
    const test::TempDir folder;
    const auto file = folder / "ramp.avi";
    writeVideo(file, 6);
    Recorder recorder;
    recorder.stopsAfter = 2;
    const engine::VideoReport report =
        engine::predictVideo(everyAnchor(), {file, 0, true}, recorder, recorder.stop.get_token());
    EXPECT_TRUE(report.isCancelled);
    EXPECT_EQ(report.frames, 2);
}

TEST(PredictVideo, RefusesWhatIsNoVideo) {
    const test::TempDir folder;
    test::writeFile(folder / "notes.avi", "this is not a video");
    EXPECT_EQ(codeOf({folder / "notes.avi"}), "video.unreadable");
    EXPECT_EQ(codeOf({folder / "gone.avi"}), "video.missing");
    EXPECT_EQ(codeOf({folder.path()}), "video.missing");
}

TEST(PredictVideo, RefusesACameraThatIsNotThere) {
    constexpr int kNobodyHasSoMany = 9999;
    Recorder recorder;
    try {
        engine::predictVideo(everyAnchor(), {{}, kNobodyHasSoMany}, recorder, {});
        FAIL();
    } catch (const engine::Error& error) {
        EXPECT_EQ(error.code, "video.no_camera");
        EXPECT_EQ(error.message, "[video] camera 10000 does not answer");  // counted from 1
        EXPECT_EQ(error.parameters, std::vector<std::string>{"10000"});
    }
}

TEST(PredictVideo, SaysThatItCanReadVideos) {
    EXPECT_TRUE(engine::canReadVideo());
}

}  // namespace
