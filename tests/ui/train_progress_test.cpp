// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Train page says about a run: in its first second, after a pause and at its end.
#include "ui/pages/train_progress.h"

#include <QLabel>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/painted_text.h"
#include "ui/charts/loss_chart.h"
#include "ui/pages/train_run_view.h"
#include "ui/pages/train_used.h"
#include "ui/theme.h"

class TrainProgressTest final : public QObject {
    Q_OBJECT

private:
    static engine::TrainStart start(std::int64_t firstEpoch) {
        engine::TrainStart start;
        start.runFolder = "runs/train";
        start.model = fake::yolo11('n', 2);
        start.epochs = 10;
        start.firstEpoch = firstEpoch;
        start.stepsPerEpoch = 4;
        return start;
    }

    static engine::EpochReport epoch(std::int64_t number, double totalSeconds) {
        engine::EpochReport report = fake::epochReport(number, 10, 2);
        report.totalSeconds = totalSeconds;
        return report;
    }

    static bool isPainted(QWidget& widget, const QString& text) {
        const QList<PaintedText> texts = paintedTexts(widget);
        return std::any_of(texts.begin(), texts.end(), [&](const PaintedText& one) { return one.text == text; });
    }

    static QString labels(const QWidget& widget) {
        QStringList texts;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            texts << label->text();
        return texts.join('\n');
    }

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void theFirstPhaseHasRoomForItsName() {
        QWidget parent;
        auto* progress = new ui::TrainProgress(&parent);
        progress->setGeometry(0, 0, 872, 112);
        progress->prepare();
        parent.resize(872, 112);
        parent.show();
        QVERIFY(isPainted(parent, "Getting ready"));
        engine::TrainConfig config;
        config.epochs = 10;
        config.augment.closeMosaic = 2;
        progress->begin(config, start(1));
        QVERIFY(isPainted(parent, "Getting ready"));
        QVERIFY(isPainted(parent, "Epochs 1–8"));
        QVERIFY(isPainted(parent, "Epochs 9–10, without mosaic"));
    }

    void settingsAsUsedSayThatTheyComeUntilTheyDo() {
        ui::TrainUsed used;
        auto* waiting = used.findChild<QLabel*>("usedWaiting");
        QVERIFY(!waiting->isHidden() && !waiting->text().isEmpty());
        used.setRun({}, start(1));
        QVERIFY(waiting->isHidden());
        used.clear();
        QVERIFY(!waiting->isHidden());
    }

    void timeBeforeAPauseCounts() {
        ui::TrainRunView view;
        view.prepare();
        view.begin({}, start(3), {epoch(1, 300), epoch(2, 600), epoch(3, 900)});
        QVERIFY2(labels(view).contains("10 min"), qPrintable(labels(view)));
        view.end("Paused", false);
        QVERIFY2(labels(view).contains("10 min") && labels(view).contains("in all"), qPrintable(labels(view)));
    }

    void resumedHereTheClockGoesOnFromWhatItShowed() {
        ui::TrainRunView view;
        view.prepare();
        view.begin({}, start(3), {epoch(2, 600)});
        view.end("Paused", false);
        view.prepare();
        view.begin({}, start(1), {});  // nothing is known but what was shown
        QVERIFY2(labels(view).contains("10 min"), qPrintable(labels(view)));
        view.prepare();
        engine::TrainStart other = start(1);
        other.runFolder = "runs/train2";
        view.begin({}, other, {});
        QVERIFY2(!labels(view).contains("10 min"), qPrintable(labels(view)));
    }

    void lookingAtTheImagesItSaysHowFarItIs() {
        ui::TrainProgress progress;
        progress.prepare(116'000'000);
        progress.showPhase({"features", 128, 256});
        QVERIFY2(labels(progress).contains("128 of 256 views, about 58.0 MB"), qPrintable(labels(progress)));
        progress.begin({}, start(1));
        progress.waitFor(1, 0);
        QVERIFY2(!labels(progress).contains("views"), qPrintable(labels(progress)));
    }

    void atTheEndTheVerdictIsInThePast() {
        ui::TrainRunView view;
        view.prepare();
        view.begin({}, start(3), {});
        for (int number = 1; number <= 2; ++number) {
            engine::EpochReport report = epoch(number, 9);
            report.val.instances = 200;
            view.addEpoch(report);
        }
        QVERIFY2(labels(view).contains("\nLearning."), qPrintable(labels(view)));
        view.end("Finished", true);
        QVERIFY2(labels(view).contains("It learned."), qPrintable(labels(view)));
    }

    void atTheEndTheBestIsNotSoFar() {
        ui::TrainProgress progress;
        const auto* best = progress.findChild<QLabel*>("trainBest");
        progress.prepare();
        progress.begin({}, start(1));
        progress.showEpoch(epoch(3, 9));
        QVERIFY2(best->text().startsWith("Best so far: epoch 2."), qPrintable(best->text()));
        progress.end("Paused", false);
        QVERIFY2(best->text().startsWith("Best so far: epoch 2."), qPrintable(best->text()));
        progress.end("Finished", true);
        QVERIFY2(best->text().startsWith("Best: epoch 2."), qPrintable(best->text()));
        progress.prepare();
        QCOMPARE(best->text(), QString());
    }

    void theNameOfTheAxisStandsClearOfTheEdge() {
        ui::LossChart chart;
        chart.resize(454, 258);
        chart.start(100, {});
        chart.show();
        QTest::qWait(1);
        const QList<PaintedText> texts = paintedTexts(chart);
        const auto name =
            std::find_if(texts.begin(), texts.end(), [](const PaintedText& one) { return one.text == "epoch"; });
        QVERIFY(name != texts.end());
        const double room = chart.width() - name->ink.right();
        QVERIFY2(room >= 8, qPrintable(QString::number(room)));
    }
};

UI_TEST_MAIN(TrainProgressTest)
#include "train_progress_test.moc"
