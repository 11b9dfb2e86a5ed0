// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <set>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_runs.h"
#include "tests/support/ui_test_main.h"
#include "ui/charts/run_chart.h"
#include "ui/models/run_curve_model.h"
#include "ui/models/setting_model.h"
#include "ui/run_text.h"

using ui::RunModel;

class RunModelTest final : public QObject {
    Q_OBJECT

private:
    static std::vector<engine::RunSummary> runs() {
        engine::RunSummary killed = fake::runSummary("runs/train2", 2, 0.631);
        killed.state = engine::RunState::Unfinished;
        killed.epochsDone = 4;
        killed.nextEpoch = 4;
        engine::RunSummary fresh = fake::runSummary("runs/new", 3, 0);
        fresh.state = engine::RunState::Running;
        fresh.bestEpoch = 0;
        return {fresh, killed, fake::runSummary("runs/train", 1, 0.574)};
    }
    /// train against train2, and against another.
    static ui::RunSet compared() {
        ui::RunSet set;
        for (const char* name : {"train", "train2", "train3"}) {
            ui::ComparedRun run;
            run.summary = fake::runSummary(std::filesystem::path("runs") / name, 1, 0.5);
            set.runs.push_back(run);
        }
        set.runs[0].epochs = {fake::epochReport(1, 3, 1), fake::epochReport(2, 3, 2)};
        set.runs[1].epochs = {fake::epochReport(1, 3, 1), fake::epochReport(2, 3, 2), fake::epochReport(3, 3, 3)};
        engine::RunComparison second, third;
        second.a = third.a = set.runs[0].summary;
        second.b = set.runs[1].summary;
        third.b = set.runs[2].summary;
        second.settings = {{"lr0", "0.01", "0.001"}, {"seed", "0", "7"}};
        third.settings = {{"lr0", "0.01", "0.1"}, {"strange_new", "", "x"}};
        set.pairs = {second, third};
        return set;
    }
    static QString text(const QAbstractItemModel& model, int row, int column) {
        return model.index(row, column).data().toString();
    }

private slots:
    void init() {
        fake::reset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theModelsKeepTheRulesOfItemModels() {
        RunModel model;
        ui::RunCurveModel curves;
        ui::SettingModel settings;
        for (QAbstractItemModel* tested : std::initializer_list<QAbstractItemModel*>{&model, &curves, &settings})
            new QAbstractItemModelTester(tested, QAbstractItemModelTester::FailureReportingMode::QtTest, tested);
        model.setRuns(runs());
        curves.setRuns(compared());
        settings.setRuns(compared());
        model.setRuns({});
        curves.setRuns({});
        settings.setRuns({});
        QCOMPARE(model.rowCount() + curves.rowCount() + settings.rowCount(), 0);
    }

    void aRunIsARowInWordsAndNumbers() {
        RunModel model;
        model.setRuns(runs());
        QCOMPARE(text(model, 1, RunModel::Name), "train2");
        QCOMPARE(text(model, 1, RunModel::Network), "YOLO11n");
        QCOMPARE(text(model, 1, RunModel::Data), "cells");
        QCOMPARE(text(model, 1, RunModel::Score), "0.631");
        QCOMPARE(text(model, 1, RunModel::Epochs), "4 of 10");
        QVERIFY(!text(model, 1, RunModel::When).isEmpty());
        QCOMPARE(text(model, 1, RunModel::State), "Unfinished");
        QVERIFY(!model.index(1, RunModel::State).data(Qt::DecorationRole).isNull());
        QVERIFY(model.index(1, RunModel::State).data(Qt::ToolTipRole).toString().contains("epoch 4"));
        QCOMPARE(model.index(1, RunModel::Name).data(Qt::AccessibleTextRole).toString(),
                 "train2, Unfinished, mAP50-95 0.631 in epoch 8");
        QCOMPARE(text(model, 0, RunModel::Score), "–");
    }

    void thePlanIsKnownFromTheSettings() {
        engine::TrainConfig settings;
        QCOMPARE(ui::runPlanText(settings), "Everything learns");
        settings.freeze = engine::freezeFirst(12);
        QCOMPARE(ui::runPlanText(settings), "12 block(s) frozen");
        settings.headFirst.epochs = 3;
        QCOMPARE(ui::runPlanText(settings), "Head, then top blocks");
    }

    void everyStateHasAWordOfItsOwn() {
        using State = engine::RunState;
        std::set<QString> words;
        for (const State state : {State::Running, State::Unfinished, State::Completed, State::StoppedEarly,
                                  State::StoppedByUser, State::Cancelled, State::Failed})
            words.insert(ui::runStateText(state));
        QCOMPARE(words.size(), std::size_t{7});
        QCOMPARE(ui::runStateText(State::Cancelled), "Paused");  // as the Train page calls it
    }

    void aClassifierShowsTop1() {
        engine::RunSummary run = fake::runSummary("runs/c", 1, 0.1);
        run.task = engine::DatasetTask::Classify;
        run.bestClassification.top1 = 0.95;
        RunModel model;
        model.setRuns({run});
        QCOMPARE(text(model, 0, RunModel::Score), "0.950");
        QVERIFY(model.index(0, RunModel::Score).data(Qt::ToolTipRole).toString().startsWith("top-1"));
    }

    void editingANameAsksAndChangesNothing() {
        RunModel model;
        model.setRuns(runs());
        QSignalSpy asked(&model, &RunModel::renameRequested);
        const QModelIndex name = model.index(2, RunModel::Name);
        QVERIFY(name.flags() & Qt::ItemIsEditable);
        QVERIFY(!(model.index(2, RunModel::Data).flags() & Qt::ItemIsEditable));
        QVERIFY(!(model.index(0, RunModel::Name).flags() & Qt::ItemIsEditable));  // being trained
        for (const char* same : {"train", "  ", " train "})
            model.setData(name, QString(same));
        QVERIFY(asked.isEmpty());
        model.setData(name, QString(" head only "));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toString(), "head only");
        QCOMPARE(name.data().toString(), "train");
        model.setData(model.index(0, RunModel::Name), QString("other"));
        QCOMPARE(asked.size(), 1);
    }

    void aDatasetIsCalledAsPeopleCallIt() {
        QCOMPARE(ui::runDataText("/a/cells/data.yaml"), "cells");
        QCOMPARE(ui::runDataText("/a/coco8.yaml"), "coco8");
        QCOMPARE(ui::runDataText("/a/folders"), "folders");
        QCOMPARE(ui::runDataText("/a/folders/"), "folders");
        QCOMPARE(ui::runDataText("data.yaml"), "data");
        QCOMPARE(ui::runDataText(""), "");
    }

    void epochsStandSideBySide() {
        ui::RunCurveModel model;
        model.setRuns(compared());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 7);
        QCOMPARE(text(model, 1, 0), "2");
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), "train2: mAP50-95");
        QCOMPARE(model.headerData(4, Qt::Horizontal).toString(), "train: val loss");
        QVERIFY(text(model, 2, 1).isEmpty());  // train has two epochs
        ui::RunSet longName = compared();
        longName.runs[0].summary.name = "everything but the head";
        ui::RunCurveModel other;
        other.setRuns(longName);
        QCOMPARE(other.headerData(1, Qt::Horizontal).toString(), "everythi…: mAP50-95");
        QVERIFY(other.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().startsWith("everything but the head"));
        QCOMPARE(text(model, 2, 2), QLocale().toString(fake::epochReport(3, 3, 3).val.map50_95, 'f', 3));
        QCOMPARE(text(model, 0, 4), QLocale().toString(fake::epochReport(1, 3, 1).valLoss.total(), 'f', 3));
    }

    void aSettingThatOnePairDoesNotNameIsLikeTheFirstRuns() {
        ui::SettingModel model;
        model.setRuns(compared());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), "train3");
        QStringList lines;
        for (int row = 0; row < 3; ++row)
            lines << QStringList{text(model, row, 0), text(model, row, 1), text(model, row, 2), text(model, row, 3)}
                         .join(" | ");
        QCOMPARE(lines, (QStringList{"Learning rate asked for | 0.01 | 0.001 | 0.1", "Seed | 0 | 7 | 0",
                                     "strange_new | – | – | x"}));
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), "lr0");
    }

    void theVerdictIsASentence() {
        engine::RunComparison pair;
        pair.a = fake::runSummary("runs/train", 1, 0.574);
        pair.b = fake::runSummary("runs/train2", 2, 0.631);
        pair.difference = 0.057;
        pair.margin = 0.101;
        pair.verdict = engine::RunVerdict::TooClose;
        QCOMPARE(ui::runVerdictText(pair),
                 "train2 against train: too close to call. They differ by 0.057 in mAP50-95, "
                 "and up to 0.101 may be chance on so few images.");
        pair.verdict = engine::RunVerdict::Better;
        QVERIFY(ui::runVerdictText(pair).startsWith("train2 is better than train, by 0.057"));
        pair.difference = -0.2;
        pair.verdict = engine::RunVerdict::Worse;
        QVERIFY(ui::runVerdictText(pair).startsWith("train2 is worse than train, by 0.200"));
        pair.verdict = engine::RunVerdict::Unknown;
        QVERIFY(ui::runVerdictText(pair).contains("no verdict"));
        pair.mismatches = {"data"};
        QCOMPARE(ui::runVerdictText(pair), "train and train2 cannot be compared: other data.");
        pair.mismatches = {"task", "split"};
        QVERIFY(ui::mismatchText(pair).contains(", "));
    }

    void noTwoRunsHaveTheSameLine() {
        std::set<std::pair<QString, bool>> lines;
        for (std::size_t index = 0; index < ui::RunChart::kMostRuns; ++index) {
            const ui::PlotView::Line line = ui::RunChart::lineAt(index, {});
            lines.insert({(ui::lightTheme().*(line.color)).name(), line.isDashed});
        }
        QCOMPARE(lines.size(), ui::RunChart::kMostRuns);
    }
};

UI_TEST_MAIN(RunModelTest)
#include "run_model_test.moc"
