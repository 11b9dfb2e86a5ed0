// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>

#include "tests/ui/walk.h"
#include "ui/models/sample_model.h"
#include "ui/pages/data_page.h"
#include "ui/pages/predict_page.h"

namespace {

using engine::Error;
using engine::ErrorKind;
using ui::PageId;

const std::vector<std::pair<const char*, Error>>& faults() {
    static const std::vector<std::pair<const char*, Error>> all{
        {"no number", Error(ErrorKind::Diverged, "train.diverged", "[train] the loss is not a finite number", {},
                            "start again with a smaller learning rate", {"7"})},
        {"no memory", Error(ErrorKind::OutOfMemory, "memory.out", "out of memory: 2 GB were wanted", {},
                            "lower the batch", {"2 GB were wanted"})},
        {"no device", Error(ErrorKind::DeviceLost, "device.lost", "the GPU stopped working: CUDA error", {}, "resume",
                            {"CUDA error: unspecified launch failure"})},
        {"no room", Error(ErrorKind::Disk, "disk.full", "[disk] no space is left", "runs/train/weights/last.pt",
                          "make room", {"last.pt"})},
    };
    return all;
}

void lookAtTraining(Walk& walk) {
    fake::script().train.stepsPerEpoch = 3;
    fake::script().train.failsAfterEpochs = 2;
    for (const auto& [name, error] : faults()) {
        fake::script().train.failure = error;
        walk.show(PageId::Train);
        walk.world.train()->start();
        QTRY_VERIFY(!walk.world.train()->isTraining());
        walk.look(QString("training, ") + name);
    }
    fake::script().train.failure.reset();
}

void lookAtResults(Walk& walk) {
    fake::evaluateScript().failure = faults()[1].second;
    walk.show(PageId::Evaluate);
    walk.press("evaluate");
    walk.rest();
    walk.look("no memory");
    fake::exportScript().report.isRefused = true;
    fake::exportScript().report.check.images = {{"val/a-picture-with-a-long-name-07.jpg", 8, 5, 2, 31.5},
                                                {"val/b.jpg", 5, 5, 0, 0.25}};
    walk.show(PageId::Export);
    walk.press("exportAndCheck");
    walk.rest();
    walk.look("differs");
}

void lookAtVideo(Walk& walk) {
    auto* page = walk.world.part<ui::PredictPage>();
    walk.show(PageId::Predict);
    fake::predictScript().runsUntilStopped = true;
    emit page->liveRequested({{}, 0});
    QTRY_VERIFY(walk.world.part<QPushButton>("stopLive")->isVisible());
    QTest::qWait(100);  // a frame
    walk.look("live");
    walk.press("stopLive");
    walk.rest();
    walk.look("stopped");
    fake::predictScript().failure.emplace(ErrorKind::DeviceLost, "video.camera_lost",
                                          "[video] the camera sends no more pictures", std::filesystem::path(),
                                          "see whether it is connected");
    emit page->liveRequested({{}, 0});
    walk.rest();
    walk.look("camera lost");
}

void lookAtLostPictures(Walk& walk) {
    const std::filesystem::path image = fake::script().dataset.samples[0].image;
    fake::script().failure = Error(ErrorKind::Dataset, "file.missing", "[file] cannot open it", image, {}, {"0.jpg"});
    walk.show(PageId::Data);
    walk.world.part<ui::DataPage>()->samples().setDataset(fake::script().dataset);
    walk.rest();
    walk.look("pictures gone");
    fake::script().failure.reset();
}

/// A model that tells classes apart, with a dataset of such pictures.
void lookAtClasses(const QSize& size, ui::SchemeChoice scheme, const Look& look) {
    resetAllScripts();
    engine::DatasetInfo& dataset = fake::script().dataset;
    dataset.task = engine::DatasetTask::Classify;
    dataset.classNames[1] = "White blood cells, granulocytes";
    for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
        dataset.samples[i].boxes.clear();
        dataset.samples[i].classId = static_cast<std::int64_t>(i % 2);
    }
    fake::script().model.task = "classify";
    Walk walk(size, look);
    walk.world.application.setScheme(scheme);
    walk.world.openDataset();
    walk.rest();
    walk.look(PageId::Data, "pictures with a class");
    engine::ImagePrediction picture;
    picture.image = "pictures/a-picture-with-a-long-name-07.jpg";
    picture.width = 640;
    picture.height = 480;
    picture.top = {{1, 0.9F}, {0, 0.1F}};
    auto* page = walk.world.part<ui::PredictPage>();
    walk.show(PageId::Predict);
    page->begin();
    page->showModel(fake::script().model);
    page->addPrediction(picture);
    page->end();
    walk.rest();
    walk.look("picture with a class");
}

}  // namespace

void walkThroughFaults(const QSize& size, ui::SchemeChoice scheme, const Look& look) {
    resetAllScripts();
    {
        Walk walk(size, look);
        walk.world.application.setScheme(scheme);
        walk.world.openDataset();
        walk.rest();
        for (const auto step : {lookAtTraining, lookAtResults, lookAtVideo, lookAtLostPictures})
            if (!QTest::currentTestFailed())
                step(walk);
    }
    if (!QTest::currentTestFailed())
        lookAtClasses(size, scheme, look);
}
