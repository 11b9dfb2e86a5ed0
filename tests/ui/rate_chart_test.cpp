// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The learning rate in place of the loss: as a curve, a table and in files.
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/charts/loss_chart.h"
#include "ui/models/epoch_model.h"

using ui::LossChart;

class RateChartTest final : public QObject {
    Q_OBJECT

private:
    static engine::StepReport step(std::int64_t epoch, std::int64_t step, std::int64_t steps, double rate) {
        engine::StepReport report;
        report.epoch = epoch;
        report.step = step;
        report.stepsInEpoch = steps;
        report.loss = {1, 1, 1};
        report.learningRate = {0.1, rate, rate};  // biases, weights, norms
        return report;
    }
    static engine::EpochReport epoch(std::int64_t number, double rate) {
        engine::EpochReport report = fake::epochReport(number, 4, number);
        report.learningRate = {rate, rate, rate};
        return report;
    }
    /// Of the rate: the only one that is drawn.
    static int rateLine(LossChart& chart) {
        int line = 0;
        while (!chart.plot()->style(line).isRate)
            ++line;
        return line;
    }

private slots:
    void everyStepIsAPoint() {
        LossChart chart;
        chart.resize(400, 240);
        chart.start(4, {});
        chart.addStep(step(1, 1, 2, 0.001));
        chart.addStep(step(1, 2, 2, 0.002));
        chart.addEpoch(epoch(1, 0.002));
        chart.addStep(step(2, 1, 2, 0.0015));
        QCOMPARE(chart.plot()->points(rateLine(chart)), (QList<QPointF>{{0.5, 0.001}, {1, 0.002}, {1.5, 0.0015}}));
    }

    void epochsBeforeAResumeAreOneEach() {
        LossChart chart;
        chart.start(4, {});
        chart.addEpoch(epoch(1, 0.002));
        chart.addEpoch(epoch(2, 0.0015));
        chart.addStep(step(3, 1, 2, 0.001));
        QCOMPARE(chart.plot()->points(rateLine(chart)), (QList<QPointF>{{1, 0.002}, {2, 0.0015}, {2.5, 0.001}}));
        chart.start(4, {});
        QVERIFY(chart.plot()->points(rateLine(chart)).isEmpty());
    }

    void itTakesThePlaceOfTheLossOnAnAxisOfItsOwn() {
        LossChart chart;
        chart.resize(400, 240);
        chart.show();
        chart.start(4, {});
        chart.addEpoch(epoch(1, 0.002));
        chart.addEpoch(epoch(2, 0.0016));
        QTRY_VERIFY(chart.plot()->scale().max > 1);
        chart.findChild<QPushButton*>("lossRate")->click();
        QCOMPARE(chart.plot()->scale(), (ui::AxisScale{0, 0.002, 0.0005}));
        QCOMPARE(chart.legendText(), QStringLiteral("weights 0.0016"));
        QCOMPARE(chart.plot()->accessibleName(), QStringLiteral("Learning rate"));
        chart.showParts(true);
        QVERIFY(!chart.findChild<QPushButton*>("lossRate")->isChecked());
        QVERIFY(chart.legendText().startsWith("box"));
        QCOMPARE(chart.plot()->accessibleName(), QStringLiteral("Loss"));
        chart.showRate(true);
        QVERIFY(!chart.findChild<QPushButton*>("lossParts")->isChecked());
        chart.showRate(false);
        QVERIFY(chart.legendText().startsWith("train"));
    }

    void aRateThatDoesNotChangeStandsAtTheTop() {
        LossChart chart;
        chart.start(4, {});
        chart.showRate(true);
        chart.addEpoch(epoch(1, 0.0004));
        QTRY_COMPARE(chart.plot()->scale().max, 0.0004);
        QCOMPARE(chart.plot()->scale().min, 0.0);
    }

    void aLongRunKeepsTheEndsOfItsEpochs() {
        LossChart chart;
        chart.start(30, {});
        for (int number = 1; number <= 10; ++number)
            for (int index = 1; index <= 3'000; ++index)
                chart.addStep(step(number, index, 3'000, 0.001 / number));
        const QList<QPointF>& points = chart.plot()->points(rateLine(chart));
        QVERIFY(points.size() <= 8192);
        for (int number = 1; number <= 10; ++number)
            QCOMPARE(points.count(QPointF(number, 0.001 / number)), 1);
    }

    void theTableAndTheFilesHaveIt() {
        const QTemporaryDir folder;
        ui::EpochModel epochs;
        LossChart chart;
        chart.setModel(epochs);
        chart.start(2, {});
        epochs.add(epoch(1, 0.000416667));
        chart.addEpoch(epoch(1, 0.000416667));
        auto* table = chart.findChild<QTableView*>();
        QVERIFY(table->isColumnHidden(ui::EpochModel::LearningRate));
        chart.showRate(true);
        QVERIFY(!table->isColumnHidden(ui::EpochModel::LearningRate));
        QVERIFY(table->isColumnHidden(ui::EpochModel::Train));
        QCOMPARE(epochs.index(0, ui::EpochModel::LearningRate).data().toString(), QStringLiteral("0.000417"));
        const auto written = [&](const char* name) {
            const QString path = folder.filePath(name);
            QFile file(path);
            return !chart.save(path) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(written("rate.csv").split('\n')[0].endsWith(",learning_rate"));
        QVERIFY(written("rate.csv").split('\n')[1].endsWith(",0.000416667"));
        QVERIFY(written("rate.svg").contains("<title>Learning rate</title>"));
        QVERIFY(!QImage::fromData(written("rate.png")).isNull());
    }
};

UI_TEST_MAIN(RateChartTest)
#include "rate_chart_test.moc"
