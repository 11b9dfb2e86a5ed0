// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_predict.h"

#include <fstream>

#include "tests/support/fake_engine.h"

namespace fake {
namespace {

PredictScript g_predict;

void writeCounts(const std::filesystem::path& file, std::span<const engine::ImagePrediction> predictions,
                 const std::vector<std::string>& names = {}) {
    failIfScripted();
    g_predict.written.insert(g_predict.written.end(), predictions.begin(), predictions.end());
    if (!names.empty())
        g_predict.writtenNames = names;
    std::size_t boxes = 0;
    for (const engine::ImagePrediction& image : predictions)
        boxes += image.boxes.size();
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << boxes << " boxes, " << predictions.size() << " images";
    if (g_predict.onWrite)
        g_predict.onWrite();
}

}  // namespace

PredictScript& predictScript() {
    return g_predict;
}

void resetPredictScript() {
    g_predict = PredictScript{};
}

}  // namespace fake

namespace engine {

bool canReadVideo() {
    return fake::predictScript().canReadVideo;
}

std::vector<Camera> listCameras() {
    return fake::predictScript().cameras;
}

bool hasVideoSuffix(const std::filesystem::path& file) {
    return file.extension() == ".avi";
}

VideoReport predictVideo(const PredictConfig& config, const VideoSource& source, VideoObserver& observer,
                         std::stop_token stop) {
    const fake::Inside inside;
    fake::predictScript().lastConfig = config;
    fake::predictScript().lastSource = source;
    if (fake::predictScript().failure)
        throw *fake::predictScript().failure;
    observer.onModel(fake::script().model);
    observer.onStart({64, 48, 10});
    VideoReport report;
    for (; report.frames < fake::predictScript().frames && fake::waitFor(fake::script().itemInterval, stop);
         ++report.frames) {
        VideoFrame frame;
        frame.image = {64, 48, std::vector<std::uint8_t>(64 * 48 * 3, 128)};
        frame.prediction = {source.file, 64, 48, fake::script().predictions, {}, {}};
        frame.index = report.frames;
        frame.framesPerSecond = 12.5;
        observer.onFrame(frame);
        ++fake::calls().stepsEmitted;
    }
    if (fake::predictScript().runsUntilStopped)
        fake::waitFor(std::chrono::hours(1), stop);
    report.isCancelled = stop.stop_requested();
    return report;
}

void writeLabels(const std::filesystem::path& file, const ImagePrediction& prediction) {
    fake::writeCounts(file, std::span(&prediction, 1));
}

void writePredictionsCoco(const std::filesystem::path& file, std::span<const ImagePrediction> predictions,
                          const std::vector<std::string>& classNames) {
    fake::writeCounts(file, predictions, classNames);
}

void writePredictionsCsv(const std::filesystem::path& file, std::span<const ImagePrediction> predictions,
                         const std::vector<std::string>& classNames) {
    fake::writeCounts(file, predictions, classNames);
}

}  // namespace engine
