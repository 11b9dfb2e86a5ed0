// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/video_module.h"

#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

namespace engine::prediction {
namespace {

// Not whatever OpenCV would try: GStreamer takes a while to find its plugins, another one reads runs of pictures.
constexpr std::array<int, 4> kFiles{cv::CAP_FFMPEG, cv::CAP_OPENCV_MJPEG, cv::CAP_AVFOUNDATION, cv::CAP_MSMF};
#ifdef __linux__
constexpr int kCameras = cv::CAP_V4L2;  // by the numbers that listCameras() gives
#else
constexpr int kCameras = cv::CAP_ANY;
#endif

class CaptureReader final : public VideoReader {
public:
    bool openCamera(int index) { return m_capture.open(index, kCameras); }

    bool openFile(const char* path) {
        m_attempts = kPartsPassedOver;
        for (const int backend : kFiles)
            if (m_capture.open(path, backend))
                return true;
        return false;
    }

    VideoInfo info() const override {
        const double rate = m_capture.get(cv::CAP_PROP_FPS);
        constexpr double kMostPlausible = 1000;
        return {static_cast<int>(m_capture.get(cv::CAP_PROP_FRAME_WIDTH)),
                static_cast<int>(m_capture.get(cv::CAP_PROP_FRAME_HEIGHT)),
                std::isfinite(rate) && rate > 0 && rate < kMostPlausible ? rate : 0};
    }

    bool read(cv::Mat& bgr) override {
        cv::Mat frame;
        int attempt = 0;
        while (!m_capture.read(frame) || frame.empty())
            if (++attempt >= m_attempts)
                return false;
        if (frame.depth() != CV_8U)
            frame.convertTo(frame, CV_8U);
        if (frame.channels() != 3)
            cv::cvtColor(frame, frame, frame.channels() == 4 ? cv::COLOR_BGRA2BGR : cv::COLOR_GRAY2BGR);
        bgr = frame.clone();  // the next frame may come into the same memory
        return true;
    }

private:
    // The rest of a file comes after parts that are damaged. Past the end each attempt fails at once; a camera would
    // take ten seconds for it.
    static constexpr int kPartsPassedOver = 100;

    cv::VideoCapture m_capture;
    int m_attempts = 1;
};

}  // namespace
}  // namespace engine::prediction

extern "C" engine::prediction::VideoReader* espalierOpenVideo(const char* file, int camera) {
    auto reader = std::make_unique<engine::prediction::CaptureReader>();
    const bool isOpen = file ? reader->openFile(file) : reader->openCamera(camera);
    return isOpen ? reader.release() : nullptr;
}
