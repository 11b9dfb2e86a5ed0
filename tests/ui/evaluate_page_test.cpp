// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_evaluate.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/evaluate_view.h"
#include "ui/charts/precision_recall_chart.h"
#include "ui/models/class_metric_model.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/sample_strip.h"

using ui::EvaluatePage;

class EvaluatePageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() { fake::reset(); }

    void withoutADatasetThePageLeadsToIt() {
        EvaluateView shown;
        shown.page.setDataset(nullptr);
        QVERIFY(!shown.page.isReady());
        QVERIFY(!shown.part<QPushButton>("evaluate")->isEnabled());
        QSignalSpy wanted(&shown.page, &EvaluatePage::datasetRequested);
        shown.part<QPushButton>("evaluateOpenData")->click();
        QCOMPARE(wanted.size(), 1);
    }

    void withoutValidationLabelsASplitIsProposed() {
        for (engine::SampleInfo& sample : fake::script().dataset.samples)
            if (sample.split == engine::Split::Val)
                sample.boxes.clear();
        EvaluateView shown;
        QVERIFY(!shown.page.isReady());
        QVERIFY(shown.part<QPushButton>("evaluateMakeSplit")->isVisible());
        QSignalSpy wanted(&shown.page, &EvaluatePage::datasetRequested);
        shown.part<QPushButton>("evaluateMakeSplit")->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!shown.part<QPushButton>("evaluate")->toolTip().isEmpty());
    }

    void imagesOfClassesAreLabelledByTheirClass() {
        fake::script().dataset.task = engine::DatasetTask::Classify;
        for (engine::SampleInfo& sample : fake::script().dataset.samples) {
            sample.boxes.clear();
            sample.classId = 0;
        }
        EvaluateView shown;
        QVERIFY(shown.page.isReady());
    }

    void itIsReadyWithAModelAndLabels() {
        EvaluateView shown;
        QVERIFY(shown.page.isReady());
        QVERIFY(shown.isSaid("Not measured yet"));
        QSignalSpy wanted(&shown.page, &EvaluatePage::evaluateRequested);
        shown.part<QPushButton>("evaluate")->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(shown.part<QPushButton>("evaluateStart")->isVisible());
        shown.part<QPushButton>("evaluateStart")->click();
        QCOMPARE(wanted.size(), 2);
        shown.page.setModel({});
        QVERIFY(!shown.part<QPushButton>("evaluateStart")->isEnabled());
        QVERIFY(!shown.page.isReady());
    }

    void whileSomethingElseComputesItWaits() {
        EvaluateView shown;
        shown.page.setBusy(true);
        QVERIFY(!shown.part<QPushButton>("evaluate")->isEnabled());
        QCOMPARE(shown.part<QPushButton>("evaluate")->toolTip(), "Something else is being computed");
        shown.page.setBusy(false);
        QVERIFY(shown.part<QPushButton>("evaluate")->isEnabled());
    }

    void aRunShowsHowFarItIsAndCanBeCancelled() {
        EvaluateView shown;
        shown.page.showRunning();
        shown.page.showProgress({"evaluate", 1, 2});
        QTRY_VERIFY(shown.part<QPushButton>("cancelProgress")->isVisible());
        QVERIFY(shown.isSaid("1 of 2"));
        QVERIFY(!shown.part<QPushButton>("evaluate")->isEnabled());
        QSignalSpy cancelled(&shown.page, &EvaluatePage::cancelRequested);
        shown.part<QPushButton>("cancelProgress")->click();
        QCOMPARE(cancelled.size(), 1);
        shown.page.endRunning();
        QVERIFY(shown.isSaid("Not measured yet"));
    }

    void figuresComeWithTheirIntervalAndConfidence() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        QVERIFY(shown.part<QWidget>("evaluationScore")->accessibleDescription().contains("0.59 to 0.67"));
        QCOMPARE(shown.part<QLabel>("evaluationCaption")->text(), "Precision at 0.41");
        QCOMPARE(shown.part<QLabel>("evaluationPrecision")->text(), "0.90");
        QCOMPARE(shown.part<QLabel>("evaluationRecallCaption")->text(), "Recall at 0.41");
        QCOMPARE(shown.part<QLabel>("evaluationRecall")->text(), "0.88");
        QVERIFY(shown.isSaid("Confusion at 0.25, IoU 0.45"));
        QVERIFY(shown.page.subtitle().contains("a.pt on cells"));
    }

    void fewBoxesAreAWarningInWords() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        QVERIFY(shown.page.banner()->isVisible());
        QCOMPARE(shown.page.banner()->title(), "Too few to tell");
        QVERIFY(shown.page.banner()->reason().contains("34 box"));
        engine::EvaluateReport many = fake::detectionReport();
        many.details->hasFewLabels = false;
        shown.report(many);
        QVERIFY(!shown.page.banner()->isVisible());
    }

    void theStripStartsWithTheWorstImages() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        auto* strip = shown.part<ui::SampleStrip>("evaluationStrip");
        QCOMPARE(strip->rows(), (std::vector<int>{5, 4}));
        shown.part<QPushButton>("mistake_background")->click();
        QCOMPARE(strip->rows(), std::vector<int>{4});
        QVERIFY(!shown.part<QPushButton>("mistake_location")->isEnabled());
        QSignalSpy wanted(&shown.page, &EvaluatePage::imagesRequested);
        shown.part<QPushButton>("evaluationImagesData")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<std::vector<int>>(), std::vector<int>{4});
        QCOMPARE(wanted[0][1].toString(), "Nothing there");
        QCOMPARE(wanted[0][2].toInt(), -1);
        shown.part<QPushButton>("worstImages")->click();
        QCOMPARE(strip->rows().size(), std::size_t{2});
    }

    void aFieldOfTheMatrixShowsItsImages() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        auto* matrix = shown.part<ui::ConfusionMatrixView>("confusionMatrix");
        QTest::keyClick(matrix, Qt::Key_Down);
        QTest::keyClick(matrix, Qt::Key_Return);
        QCOMPARE(shown.part<ui::SampleStrip>("evaluationStrip")->rows(), std::vector<int>{5});
        QCOMPARE(shown.part<QLabel>("evaluationImagesTitle")->text(), "WBC taken for RBC");
    }

    void tSwapsChartsForTables() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        auto* table = shown.part<QTableView>("confusionTable");
        auto* chart = shown.part<QWidget>("precisionRecall");
        QVERIFY(chart->isVisible() && !table->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_T);
        QVERIFY(!chart->isVisible() && table->isVisible());
        QCOMPARE(shown.part<QTableView>("thresholdTable")->model()->rowCount(), 101);
        emit table->activated(table->model()->index(0, 0));
        QCOMPARE(shown.part<QLabel>("evaluationImagesTitle")->text(), "WBC taken for RBC");
        QVERIFY(!shown.part<QPushButton>("evaluateView")->isEnabled());  // its pictures are open
        shown.part<QPushButton>("evaluationPictureClose")->click();
        shown.part<QPushButton>("evaluateView")->click();
        QVERIFY(chart->isVisible());
    }

    void aChosenClassLeadsTheChart() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        auto* chart = shown.part<ui::PrecisionRecallChart>("precisionRecall");
        auto* table = shown.part<QTableView>("classMetrics");
        table->selectRow(1);
        QCOMPARE(chart->current(), 2);
        QCOMPARE(shown.page.findChild<QLabel*>("curveTitle")->text(), QString("WBC"));
        QTest::keyClick(chart, Qt::Key_Up);
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(chart, Qt::Key_Up);
        QVERIFY(!table->currentIndex().isValid());
        QCOMPARE(shown.page.findChild<QLabel*>("curveTitle")->text(), QString("All classes"));
    }

    void theCostOfAMissMovesTheBestThreshold() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        // All is found up to 0.50, nothing false is left from 0.40 on.
        QCOMPARE(shown.part<QLabel>("bestThreshold")->text(), "0.45");
        QVERIFY2(shown.part<QLabel>("wrongAtThreshold")->text().startsWith("0 of 34 missed, 0 false"),
                 qPrintable(shown.part<QLabel>("wrongAtThreshold")->text()));
        engine::EvaluateReport report = fake::detectionReport();
        for (engine::ThresholdPoint& point : report.details->all.points)
            if (point.confidence > 0.305)
                point.hits = 30;
        shown.report(report);
        shown.part<QSlider>("costSlider")->setValue(-4);
        QCOMPARE(shown.part<QLabel>("bestThreshold")->text(), "0.30");
        shown.part<QSlider>("costSlider")->setValue(4);
        QVERIFY(shown.part<QLabel>("wrongAtThreshold")->text().startsWith("4 of 34 missed"));
        QCOMPARE(shown.part<QTableView>("bestThresholds")->model()->rowCount(), 2);
    }

    void aClassifierHasAccuracyAndConfusionAlone() {
        fake::script().dataset.task = engine::DatasetTask::Classify;
        for (engine::SampleInfo& sample : fake::script().dataset.samples)
            sample.classId = 0;
        EvaluateView shown;
        shown.report(fake::classificationReport());
        QCOMPARE(shown.part<QWidget>("evaluationScore")->accessibleName(), "Accuracy");
        QVERIFY(shown.part<QWidget>("confusionMatrix")->isVisible());
        QVERIFY(!shown.part<QWidget>("precisionRecall")->isVisible());
        QVERIFY(!shown.part<QWidget>("evaluationMap50")->isVisible());
        QVERIFY(!shown.part<QWidget>("costSlider")->isVisible());
        QVERIFY(!shown.part<QWidget>("mistake_missed")->isVisible());
        QVERIFY(shown.part<QTableView>("classMetrics")->isColumnHidden(ui::ClassMetricModel::Precision));
        QCOMPARE(shown.part<ui::SampleStrip>("evaluationStrip")->rows(), std::vector<int>{5});
        shown.part<QTableView>("classMetrics")->selectRow(1);
        shown.report(fake::detectionReport());
        QVERIFY(shown.part<QWidget>("precisionRecall")->isVisible());
        QVERIFY(shown.part<QWidget>("costSlider")->isVisible());
    }

    void figuresOfAnotherModelSaySo() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        shown.page.setModel("models/b.pt");
        QCOMPARE(shown.page.banner()->title(), "These figures are of a.pt");
        QSignalSpy wanted(&shown.page, &EvaluatePage::evaluateRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(wanted.size(), 1);
        shown.report(fake::detectionReport());
        QVERIFY(shown.page.subtitle().contains("b.pt"));
        QCOMPARE(shown.page.banner()->title(), "Too few to tell");
    }

    void figuresOfDataThatChangedSaySo() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        shown.samples.setDataset(*scriptedDataset());  // as the Data page does: the strip comes back
        shown.page.setDataset(scriptedDataset());
        QCOMPARE(shown.page.banner()->title(), "The data has changed since");
        QCOMPARE(shown.part<ui::SampleStrip>("evaluationStrip")->rows(), (std::vector<int>{5, 4}));
    }

    void anotherDatasetTakesTheFiguresAway() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        fake::script().dataset.source = "other/data.yaml";
        shown.page.setDataset(scriptedDataset());
        QVERIFY(shown.isSaid("Not measured yet"));
        QVERIFY(!shown.page.banner()->isVisible());
    }

    void aReportOfADatasetThatIsGoneIsNotShown() {
        EvaluateView shown;
        shown.page.showRunning();
        fake::script().dataset.source = "other/data.yaml";
        shown.page.setDataset(scriptedDataset());
        shown.page.showReport(std::make_shared<const engine::EvaluateReport>(fake::detectionReport()));
        QVERIFY(shown.isSaid("Not measured yet"));
    }

    void aFailureCanBeTriedAgainAndKeepsTheOldFigures() {
        EvaluateView shown;
        shown.report(fake::detectionReport());
        shown.page.showRunning();
        shown.page.showError(engine::Error(engine::ErrorKind::OutOfMemory, "memory", "[evaluate] too little"));
        QVERIFY(shown.part<QWidget>("evaluationScore")->isVisible());
        QSignalSpy wanted(&shown.page, &EvaluatePage::evaluateRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(wanted.size(), 1);
    }

    void anUntrainedHeadSaysSo() {
        EvaluateView shown;
        engine::EvaluateReport report = fake::detectionReport();
        report.issues = {{engine::Severity::Note,
                          "model.untrained_head",
                          "not trained",
                          {},
                          0,
                          engine::Loss::Nothing,
                          {"lite_detector"}}};
        shown.report(report);
        QCOMPARE(shown.page.banner()->title(), "This model has not learned these classes yet");
    }

    void nothingIsWiderThanTheSmallestWindow() {
        EvaluateView shown;
        engine::EvaluateReport report = fake::detectionReport();
        report.details->hasFewLabels = true;
        shown.page.showRunning({0, -1, 1});
        shown.page.showReport(std::make_shared<const engine::EvaluateReport>(report));
        // 1024 x 768 less the rail of 56 and the status bar of 28.
        QVERIFY2(shown.page.minimumSizeHint().width() <= 968,
                 qPrintable(QString::number(shown.page.minimumSizeHint().width())));
        QVERIFY2(shown.page.minimumSizeHint().height() <= 740,
                 qPrintable(QString::number(shown.page.minimumSizeHint().height())));
        shown.page.resize(968, 740);
        QCoreApplication::processEvents();
        QCOMPARE(shown.page.size(), QSize(968, 740));
    }
};

UI_TEST_MAIN(EvaluatePageTest)
#include "evaluate_page_test.moc"
