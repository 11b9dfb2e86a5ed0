// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk_states.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTableView>

#include "tests/ui/walk.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/network_diagram.h"

namespace {

using ui::PageId;

engine::Finding finding(const char* code, engine::Severity severity, std::int64_t count) {
    engine::Finding result;
    result.code = code;
    result.severity = severity;
    result.count = count;
    result.samples = {0, 4};
    result.parameters = {"1024", "512", "20"};
    result.message = "[data] as the engine says it, in a sentence of some length that has to wrap somewhere";
    return result;
}

engine::Issue issue(const char* code, const std::filesystem::path& file, engine::Loss loss) {
    engine::Issue result;
    result.code = code;
    result.file = file;
    result.line = 14;
    result.loss = loss;
    result.parameters = {"1.2", "640", "480"};
    result.message = "expected a fraction from 0 to 1, found \"1.2\"";
    return result;
}

void scriptModels() {
    const engine::Error cut(engine::ErrorKind::Model, "model.truncated", "[checkpoint] expected 5 MB, found 3 MB",
                            "models/cut-short.pt", "get it again");
    fake::script().models = {{"lite_detector", "models/lite_detector.safetensors", true},
                             {"yolo11n-blood-cells-head-then-top-2026-03-12.pt",
                              "models/yolo11n-blood-cells-head-then-top-2026-03-12.pt", false},
                             {"cut-short.pt", "models/cut-short.pt", false}};
    fake::script().modelErrors.emplace("models/cut-short.pt", cut);
    for (const auto& [name, task, licence] :
         {std::tuple{"yolo11n", "detect", "AGPL-3.0"}, std::tuple{"mobilenet_v3_small", "classify", "BSD-3-Clause"}}) {
        engine::DownloadableModel model;
        model.name = name;
        model.task = task;
        model.licence = licence;
        model.canDownload = model.task == "detect";
        model.fileName = model.name + ".pt";
        model.url = "https://example.org/releases/download/v8.3.0/" + model.fileName;
        fake::script().downloadable.push_back(model);
    }
}

void scriptDataset() {
    engine::DatasetInfo& dataset = fake::script().dataset;
    dataset.name = "blood-cells-of-the-second-hospital";
    dataset.classNames = {"RBC", "White blood cells, granulocytes"};
    dataset.isSplitOurs = true;
    engine::Question question;
    question.code = "format";
    question.choices = {"voc", "coco"};
    dataset.questions = {question};
    dataset.issues = {issue("label.outside", dataset.samples[2].label, engine::Loss::Box),
                      issue("image.damaged", "cells/images/a-picture-with-a-long-name-07.jpg", engine::Loss::Image),
                      issue("label.orphan", "cells/labels/left-alone.txt", engine::Loss::Nothing)};
    engine::HealthReport& health = fake::script().health;
    health.findings = {finding("health.exact_across_splits", engine::Severity::Error, 12),
                       finding("health.few_validation_images", engine::Severity::Warning, 1),
                       finding("health.imbalance", engine::Severity::Warning, 2),
                       finding("label.outside", engine::Severity::Warning, 1234),
                       finding("health.tiny_boxes", engine::Severity::Note, 3)};
    health.findings[3].boxesLost = 1234;
    health.findings[3].issues = {0};
    health.duplicates = {{true, true, {0, 4}}, {true, false, {1, 2}}};
    health.filesToLookAt = 2;
    health.boxSize = {0, 1, {0, 0, 6, 0}};
    health.boxAspect = {-4, 4, {0, 0, 0, 6, 0, 0, 0, 0}};
    health.boxCentres[8 * 16 + 8] = 6;
}

void scriptRuns() {
    engine::RunSummary unfinished = fake::runSummary("runs/head-then-top-of-the-second-hospital", 3, 0.4);
    unfinished.state = engine::RunState::Unfinished;
    unfinished.nextEpoch = 5;
    engine::RunSummary wide = fake::runSummary("runs/train2", 2, 0.631);
    wide.model = "models/yolo11n-blood-cells-head-then-top-2026-03-12.pt";
    fake::runs().list.runs = {unfinished, wide, fake::runSummary("runs/train", 1, 0.574)};
    for (int epoch = 1; epoch <= 10; ++epoch)
        fake::script().run.epochs.push_back(fake::epochReport(epoch, 10, std::min(epoch, 8)));
}

void lookAtData(Walk& walk) {
    walk.look(PageId::Data, "problems");
    walk.press("readDetails");
    walk.look("details");
    walk.press("readDetails");
    walk.press("editClasses");
    walk.look("classes");
    walk.press("editClasses");
    auto* gallery = walk.world.part<QAbstractItemView>("gallery");
    gallery->setCurrentIndex(gallery->model()->index(1, 0));
    gallery->setFocus();
    walk.look("chosen image");
    QTest::keyClick(gallery, Qt::Key_Space);
    walk.look("enlarged image");
    walk.press("editBoxes");
    walk.look("edited boxes");
    walk.press("editBoxes");
    walk.press("closeImage");
    walk.world.part<QLineEdit>("findImages")->setText("no such name");
    walk.look("nothing found");
    walk.world.part<QLineEdit>("findImages")->clear();
}

void lookAtTraining(Walk& walk) {
    walk.show(PageId::Train);
    walk.press("moreSettings");
    walk.look("more settings");
    walk.press("moreSettings");
    fake::script().train.stepsPerEpoch = 3;
    fake::script().train.runsUntilStopped = true;
    walk.press("train");
    QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
    QTest::qWait(150);  // charts are drawn every 100 ms
    walk.lookAtAll("training");
    walk.show(PageId::Train);
    for (const char* part : {"lossParts", "showUsed", "showFilm", "chartTable"}) {
        walk.press(part);
        walk.look(QString("training, ") + part);
    }
    walk.press("chartTable");
    walk.world.train()->stop();
    QTRY_VERIFY(!walk.world.train()->isTraining());
    walk.look(PageId::Train, "paused");
    fake::script().train.runsUntilStopped = false;
    fake::script().train.failure = engine::Error(engine::ErrorKind::Diverged, "train.diverged", "[train] not a number");
    fake::script().train.failsAfterEpochs = 2;
    walk.world.train()->start();
    QTRY_VERIFY(!walk.world.train()->isTraining());
    walk.look("failed");
    fake::script().train.failure.reset();
    walk.world.train()->start();
    QTRY_VERIFY(!walk.world.train()->isTraining());
    walk.rest();
}

void lookAtRuns(Walk& walk) {
    walk.show(PageId::Runs);
    walk.press("runsTab");
    walk.rest();
    walk.look("runs");
    auto* table = walk.world.part<QTableView>("runTable");
    const auto choose = [table](int row) {
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    choose(1);
    walk.press("lensTab");
    walk.rest();
    walk.look("lens");
    walk.press("lensTruth");
    walk.look("lens with labels");
    walk.press("runsTab");
    choose(2);
    walk.look("chosen runs");
    walk.press("compareRuns");
    walk.rest();
    QTest::qWait(150);
    walk.look("curves");
    walk.press("curvesTable");
    walk.look("table of curves");
    walk.press("curvesTable");
    walk.press("settingsTab");
    walk.look("settings of runs");
}

void lookAtResults(Walk& walk) {
    walk.show(PageId::Evaluate);
    walk.press("evaluate");
    walk.rest();
    walk.look("figures");
    walk.press("evaluateView");
    walk.look("tables");
    walk.press("evaluateView");
    fake::evaluateScript().failure.emplace(engine::ErrorKind::Dataset, "dataset.class_mismatch", "[evaluate] no",
                                           "cells/data.yaml", "take a model of these classes");
    walk.press("evaluate");
    walk.rest();
    walk.look("failed");
    walk.world.application.predict({"pictures/a-picture-with-a-long-name-07.jpg", "b.jpg"});
    walk.rest();
    walk.look("predictions");
    walk.show(PageId::Export);
    walk.press("exportAndCheck");
    walk.rest();
    walk.look("checked");
    fake::exportScript().failure.emplace(engine::ErrorKind::Disk, "disk.full", "[export] no room", "best.safetensors");
    walk.press("exportAndCheck");
    walk.rest();
    walk.look("failed");
}

void lookAtRefusals(Walk& walk) {
    fake::script().failure = engine::Error(engine::ErrorKind::Model, "model.unsafe", "[checkpoint] calls os.system",
                                           "models/of-somebody-else.pt", "get the weights as safetensors");
    walk.show(PageId::Start);
    walk.world.application.chooseModel("models/of-somebody-else.pt");
    walk.rest();
    walk.lookAtAll("refused model");
    fake::script().failure =
        engine::Error(engine::ErrorKind::Dataset, "dataset.no_yaml", "[data] expected one yaml, found none",
                      "a/folder/far/away/of/the/second/hospital", "put a data.yaml there");
    walk.world.application.openDataset("a/folder/far/away/of/the/second/hospital");
    walk.rest();
    walk.look(PageId::Data, "unreadable dataset");
}

}  // namespace

void walkThroughPages(const QSize& size, const Look& look) {
    Walk walk(size, look);
    walk.lookAtAll("empty");
    walk.world.openDataset();
    walk.lookAtAll("with data");
    fake::script().train.stepsPerEpoch = 3;
    walk.world.train()->start();
    QTRY_VERIFY(!walk.world.train()->isTraining());
    QTRY_COMPARE(walk.world.train()->state(), ui::TrainPage::State::Done);
    walk.world.application.predict({"pictures"});
    walk.lookAtAll("after a run");
}

void walkThroughStates(const QSize& size, ui::SchemeChoice scheme, const Look& look) {
    resetAllScripts();
    scriptModels();
    scriptDataset();
    scriptRuns();
    Walk walk(size, look);
    walk.world.application.setScheme(scheme);
    walk.world.openDataset();
    walk.lookAtAll("long names");
    walk.rest();
    walk.lookAtAll("long names, measured");
    walk.show(PageId::Models);
    auto* models = walk.world.part<QAbstractItemView>("modelList");
    for (const QString name : {"YOLO11n", "MobileNetV3-Small"}) {
        models->setCurrentIndex(models->model()->match(models->model()->index(0, 0), Qt::DisplayRole, name).value(0));
        walk.look(name + " is not here yet");
    }
    for (const auto step : {lookAtData, lookAtTraining, lookAtRuns, lookAtResults, lookAtRefusals})
        if (!QTest::currentTestFailed())
            step(walk);
}
