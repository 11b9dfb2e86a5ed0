// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Curves by confidence on the Evaluate page, and the best threshold that they show.
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fake_evaluate.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/evaluate_view.h"
#include "tests/ui/world.h"
#include "ui/charts/evaluation_curves.h"
#include "ui/widgets/prediction_panel.h"

using ui::EvaluatePage;
using ui::EvaluationCurves;

class EvaluationCurvesTest final : public QObject {
    Q_OBJECT

private:
    struct Shown : EvaluateView {
        EvaluationCurves* chart = nullptr;

        Shown() {
            report(fake::detectionReport());
            chart = part<EvaluationCurves>("evaluationCurves");
        }
    };

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() {
        fake::reset();
        fake::resetEvaluate();
    }

    void aSwitchShowsPrecisionRecallAndF1ByConfidence() {
        Shown shown;
        auto* byRecall = shown.part<QWidget>("precisionRecall");
        QVERIFY(byRecall->isVisible() && !shown.chart->plot()->isVisible());
        shown.part<QPushButton>("curvesByConfidence")->click();
        QVERIFY(!byRecall->isVisible() && shown.chart->plot()->isVisible());
        QCOMPARE(shown.part<QLabel>("curveTitle")->text(), QString("All classes"));
        // 34 labels; at 0.20, 20 false alarms.
        const QPointF precision = shown.chart->plot()->points(0)[20], recall = shown.chart->plot()->points(1)[60];
        QCOMPARE(precision, QPointF(20, 34.0 / 54));
        QCOMPARE(recall, QPointF(60, 0));
        QCOMPARE(shown.chart->legendText(), "P 1.00, R 1.00, F1 1.00");
        shown.part<QPushButton>("curvesByRecall")->click();
        QVERIFY(byRecall->isVisible());
    }

    void theChosenClassLeadsBothCurves() {
        Shown shown;
        shown.part<QPushButton>("curvesByConfidence")->click();
        shown.part<QTableView>("classMetrics")->selectRow(1);
        QCOMPARE(shown.part<QLabel>("curveTitle")->text(), QString("WBC"));
        QCOMPARE(shown.chart->plot()->points(1)[70].y(), 1.0);
        QCOMPARE(shown.chart->plot()->accessibleName(), "WBC: by confidence");
    }

    void theChartIsSavedAsPictureDrawingAndTable() {
        Shown shown;
        shown.part<QPushButton>("curvesByConfidence")->click();
        QTemporaryDir folder;
        for (const char* name : {"c.png", "c.svg", "c.csv"})
            QVERIFY(!shown.chart->save(folder.filePath(name)));
        QFile csv(folder.filePath("c.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QCOMPARE(lines.size(), 103);
        QCOMPARE(lines[0], "confidence,precision,recall,f1,missed,false_alarms");
        QCOMPARE(lines[21], "0.20,0.629630,1.000000,0.772727,0,20");
        QFile svg(folder.filePath("c.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray drawing = svg.readAll();
        for (const char* words : {"Confidence", "Best threshold: 0.45", "All classes: by confidence"})
            QVERIFY2(drawing.contains(words), words);
        QVERIFY(QImage(folder.filePath("c.png")).width() > 0);
    }

    void soIsPrecisionByRecall() {
        Shown shown;
        QTemporaryDir folder;
        for (const char* name : {"c.png", "c.svg", "c.csv"})
            QVERIFY(!shown.chart->save(folder.filePath(name)));
        QFile csv(folder.filePath("c.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QCOMPARE(lines.size(), 103);
        QCOMPARE(lines[0], "recall,\"All classes\",\"RBC\",\"WBC\"");
        QCOMPARE(lines[51], "0.50,0.750000,0.750000,0.750000");
        QFile svg(folder.filePath("c.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray drawing = svg.readAll();
        for (const char* words : {"Recall", "Precision", "All classes: precision by recall", "polyline"})
            QVERIFY2(drawing.contains(words), words);
        QVERIFY(!drawing.contains("F1"));
    }

    void aModelThatFindsNothingHasNoBestThreshold() {
        EvaluateView shown;
        engine::EvaluateReport report = fake::detectionReport();
        for (engine::ThresholdPoint& point : report.details->all.points)
            point.hits = 0;
        shown.report(report);
        QCOMPARE(shown.part<QLabel>("bestThreshold")->text(), QStringLiteral("–"));
        QVERIFY(!shown.part<QPushButton>("useThreshold")->isEnabled());
        QVERIFY(shown.part<EvaluationCurves>("evaluationCurves")->legendText().isEmpty());
    }

    void theBestThresholdFollowsTheCosts() {
        Shown shown;
        QSignalSpy chosen(&shown.page, &EvaluatePage::thresholdChosen);
        shown.part<QPushButton>("useThreshold")->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toDouble(), 0.45);
    }

    void theBestThresholdIsUsedOnPredict() {
        OpenWorld world;
        auto* page = world.part<EvaluatePage>();
        emit page->thresholdChosen(0.45);
        QCOMPARE(world.window().currentPage(), ui::PageId::Predict);
        QCOMPARE(world.part<ui::PredictionPanel>()->threshold(), 0.45);
    }
};

UI_TEST_MAIN(EvaluationCurvesTest)
#include "evaluation_curves_test.moc"
