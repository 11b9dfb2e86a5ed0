// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_chart.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/charts/metric_chart.h"
#include "ui/models/epoch_model.h"

using ui::LossChart;
using ui::MetricChart;

class LossChartTest final : public QObject {
    Q_OBJECT

private:
    static engine::StepReport step(std::int64_t epoch, std::int64_t step, double box) {
        engine::StepReport report;
        report.epoch = epoch;
        report.step = step;
        report.stepsInEpoch = 10'000;
        report.loss = {box, 1, 1};
        return report;
    }

private slots:
    void manyStepsBecomeFewReplacementsOfFewPoints() {
        LossChart chart;
        chart.resize(400, 240);
        chart.show();
        chart.start(2, {});
        QTest::qWait(150);
        const int before = chart.plot()->flushCount();
        QElapsedTimer clock;
        clock.start();
        for (int index = 1; index <= 10'000; ++index) {
            chart.addStep(step(1, index, 2 + index % 7));
            if (index % 100 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_VERIFY(!chart.plot()->shownPoints(0).isEmpty());
        const qint64 elapsedMs = clock.elapsed();
        QVERIFY(chart.plot()->flushCount() - before <= elapsedMs / 100 + 1);
        QVERIFY(chart.plot()->shownPoints(0).size() <= 2 * chart.plot()->width());
    }

    void theLegendHasTheLastValues() {
        LossChart chart;
        chart.start(3, {});
        QVERIFY(chart.legendText().isEmpty());
        engine::EpochReport epoch = fake::epochReport(1, 3, 1);
        epoch.trainLoss = {1, 2, 0.5};
        epoch.valLoss = {1, 2, 1.25};
        chart.addEpoch(epoch);
        QCOMPARE(chart.legendText(), QStringLiteral("train 3.50, validation 4.25"));
        chart.showParts(true);
        QCOMPARE(chart.legendText(), QStringLiteral("box 1.00, cls 2.00, dfl 0.50"));
    }

    void theLineEndsAtTheStepUnderWay() {
        LossChart chart;
        chart.resize(400, 240);
        chart.start(4, {});
        chart.addEpoch(fake::epochReport(1, 4, 1));
        chart.addStep(step(2, 5'000, 3));
        QTRY_VERIFY(!chart.plot()->shownPoints(1).isEmpty());
        QCOMPARE(chart.plot()->shownPoints(1).last(), QPointF(1.5, 5));
    }

    void theAxisOnlyGrows() {
        LossChart chart;
        chart.resize(400, 240);
        chart.start(3, {});
        engine::EpochReport epoch = fake::epochReport(1, 3, 1);
        epoch.trainLoss = {6, 2, 1};
        epoch.valLoss = {6, 2, 1.5};
        chart.addEpoch(epoch);
        QTRY_VERIFY(chart.plot()->scale().max >= 9);
        const double max = chart.plot()->scale().max;
        epoch.epoch = 2;
        epoch.trainLoss = epoch.valLoss = {1, 1, 1};
        chart.addEpoch(epoch);
        QTRY_VERIFY(chart.plot()->scale().min <= 3);
        QVERIFY(chart.plot()->scale().max >= max);
    }

    void aLossThatIsNotANumberDoesNotBreakTheChart() {
        LossChart chart;
        chart.resize(400, 240);
        chart.show();
        chart.start(2, {});
        chart.addStep(step(1, 1, std::nan("")));
        chart.addStep(step(1, 2, 2));
        QTRY_COMPARE(chart.plot()->shownPoints(0).size(), 1);
        QVERIFY(!chart.grab().isNull());
    }

    void aLongRunKeepsItsMemoryBounded() {
        LossChart chart;
        chart.resize(400, 240);
        chart.start(30, {});
        for (int epoch = 1; epoch <= 10; ++epoch)
            for (int index = 1; index <= 3'000; ++index)
                chart.addStep(step(epoch, index * 3, 2 + index % 5));
        QVERIFY(chart.keptSteps() <= 8192);
    }

    void everyEndOfAPhaseIsMarked() {
        const QList<ui::PhaseMark> phases{{4, QStringLiteral("top blocks join")}, {6, QStringLiteral("mosaic ends")}};
        LossChart loss;
        MetricChart metric;
        loss.start(10, phases);
        metric.start(10, phases, false);
        QCOMPARE(loss.plot()->phases(), phases);
        QCOMPARE(metric.plot()->phases(), phases);
        loss.resize(400, 240);
        QVERIFY(!loss.grab().isNull());
        loss.start(10, {});
        QVERIFY(loss.plot()->phases().isEmpty());
    }

    void theTableHasTheNumbersOfTheCurves() {
        ui::EpochModel epochs;
        LossChart chart;
        chart.setModel(epochs);
        auto* table = chart.findChild<QTableView*>();
        chart.start(2, {});
        epochs.add(fake::epochReport(1, 2, 1));
        QVERIFY(!chart.isTableShown());
        chart.showTable(true);
        QVERIFY(chart.isTableShown());
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!table->isColumnHidden(ui::EpochModel::Train));
        QVERIFY(table->isColumnHidden(ui::EpochModel::Score));
        QVERIFY(table->isColumnHidden(ui::EpochModel::TrainBox));
        chart.showParts(true);
        QVERIFY(table->isColumnHidden(ui::EpochModel::Train));
        QVERIFY(!table->isColumnHidden(ui::EpochModel::TrainBox));
    }

    void theTableOfScoresFollowsTheTask() {
        ui::EpochModel epochs;
        MetricChart chart;
        chart.setModel(epochs);
        auto* table = chart.findChild<QTableView*>();
        QVERIFY(!table->isColumnHidden(ui::EpochModel::Recall));
        chart.start(2, {}, true);
        QVERIFY(table->isColumnHidden(ui::EpochModel::Recall));
        QVERIFY(!table->isColumnHidden(ui::EpochModel::Score));
    }

    void isSavedAsPictureDrawingAndTable() {
        const QTemporaryDir folder;
        const auto saved = [&](ui::ChartCard& chart, const char* name) {
            const QString file = folder.filePath(QString::fromLatin1(name));
            if (chart.save(file))
                return QByteArray();
            QFile written(file);
            return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
        };
        ui::EpochModel epochs;
        LossChart chart;
        chart.resize(400, 240);
        chart.setModel(epochs);
        chart.start(2, {});
        for (int epoch = 1; epoch <= 2; ++epoch) {
            epochs.add(fake::epochReport(epoch, 2, 1));
            chart.addEpoch(fake::epochReport(epoch, 2, 1));
        }
        QTRY_COMPARE(chart.plot()->shownPoints(1).size(), 2);
        const QImage picture = QImage::fromData(saved(chart, "loss.png"), "PNG");
        QCOMPARE(picture.size(), QSize(1920, 1080));
        int blue = 0;
        const QRgb line = ui::lightTheme().trainLine.rgb();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                blue += picture.pixel(x, y) == line ? 1 : 0;
        QVERIFY2(blue > 500, qPrintable(QString::number(blue)));
        const QByteArray drawing = saved(chart, "loss.svg");
        QVERIFY(drawing.contains("<polyline"));
        QVERIFY(!drawing.contains("<image"));
        QVERIFY(saved(chart, "loss.csv").startsWith("epoch,train_loss,val_loss,train_box_loss,"));
        QCOMPARE(saved(chart, "loss.csv").count('\n'), 3);
        QVERIFY(chart.save(folder.filePath("no/such/folder/loss.png")).has_value());
    }

    void metricsGoFromZeroToOne() {
        MetricChart chart;
        chart.resize(400, 240);
        chart.start(2, {}, false);
        chart.addEpoch(fake::epochReport(1, 2, 1));
        QTRY_VERIFY(!chart.plot()->shownPoints(1).isEmpty());
        QCOMPARE(chart.plot()->scale(), (ui::AxisScale{0, 1, 0.25}));
    }
};

UI_TEST_MAIN(LossChartTest)
#include "loss_chart_test.moc"
