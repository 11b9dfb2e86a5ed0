// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_evaluate.h"
#include "tests/support/ui_test_main.h"
#include "ui/charts/precision_recall_chart.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/class_metric_model.h"
#include "ui/models/sample_model.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/sample_strip.h"

using ui::EvaluatePage;

class EvaluatePageTest final : public QObject {
    Q_OBJECT

private:
    static std::shared_ptr<const engine::DatasetInfo> dataset() {
        return std::make_shared<const engine::DatasetInfo>(fake::script().dataset);
    }

    /// The page with a model and a dataset, not measured yet.
    struct Shown {
        ui::ThumbnailJob thumbnails{100};
        ui::SampleModel samples{thumbnails};
        EvaluatePage page{samples};

        Shown() {
            samples.setDataset(*dataset());
            page.setModelChoices({{"a.pt", "models/a.pt"}, {"b.pt", "models/b.pt"}});
            page.setModel("models/a.pt");
            page.setDataset(dataset());
            page.resize(1100, 760);
            page.show();
        }
        void report(const engine::EvaluateReport& report) {
            page.showRunning();
            page.showReport(std::make_shared<const engine::EvaluateReport>(report));
        }
        template <typename T>
        T* part(const char* name) {
            return page.findChild<T*>(name);
        }
        bool isSaid(const QString& text) {
            const QList<QLabel*> labels = page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
        }
    };

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() { fake::reset(); }

    void withoutADatasetThePageLeadsToIt() {
        Shown shown;
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
        Shown shown;
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
        Shown shown;
        QVERIFY(shown.page.isReady());
    }

    void itIsReadyWithAModelAndLabels() {
        Shown shown;
        QVERIFY(shown.page.isReady());
        QVERIFY(shown.isSaid("Not measured yet"));
        QSignalSpy wanted(&shown.page, &EvaluatePage::evaluateRequested);
        shown.part<QPushButton>("evaluate")->click();
        QCOMPARE(wanted.size(), 1);
        shown.page.setModel({});
        QVERIFY(!shown.page.isReady());
    }

    void whileSomethingElseComputesItWaits() {
        Shown shown;
        shown.page.setBusy(true);
        QVERIFY(!shown.part<QPushButton>("evaluate")->isEnabled());
        QCOMPARE(shown.part<QPushButton>("evaluate")->toolTip(), "Something else is being computed");
        shown.page.setBusy(false);
        QVERIFY(shown.part<QPushButton>("evaluate")->isEnabled());
    }

    void aRunShowsHowFarItIsAndCanBeCancelled() {
        Shown shown;
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
        Shown shown;
        shown.report(fake::detectionReport());
        QVERIFY(shown.part<QWidget>("evaluationScore")->accessibleDescription().contains("0.59 to 0.67"));
        QCOMPARE(shown.part<QLabel>("evaluationFigures")->text(), "0.90  0.88");
        QVERIFY(shown.part<QLabel>("evaluationCaption")->text().contains("0.41"));
        QVERIFY(shown.isSaid("Confusion at 0.25, IoU 0.45"));
        QVERIFY(shown.page.subtitle().contains("a.pt on cells"));
    }

    void fewBoxesAreAWarningInWords() {
        Shown shown;
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
        Shown shown;
        shown.report(fake::detectionReport());
        auto* strip = shown.part<ui::SampleStrip>("evaluationStrip");
        QCOMPARE(strip->rows(), (std::vector<int>{5, 4}));
        shown.part<QPushButton>("mistake_background")->click();
        QCOMPARE(strip->rows(), std::vector<int>{4});
        QVERIFY(!shown.part<QPushButton>("mistake_location")->isEnabled());
        QSignalSpy wanted(&shown.page, &EvaluatePage::imagesRequested);
        shown.part<QPushButton>("evaluationImagesAll")->click();
        emit strip->chosen(4);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].value<std::vector<int>>(), std::vector<int>{4});
        QCOMPARE(wanted[0][1].toString(), "Nothing there");
        QCOMPARE(wanted[0][2].toInt(), -1);
        QCOMPARE(wanted[1][2].toInt(), 4);
        shown.part<QPushButton>("worstImages")->click();
        QCOMPARE(strip->rows().size(), std::size_t{2});
    }

    void aFieldOfTheMatrixShowsItsImages() {
        Shown shown;
        shown.report(fake::detectionReport());
        auto* matrix = shown.part<ui::ConfusionMatrixView>("confusionMatrix");
        QTest::keyClick(matrix, Qt::Key_Down);
        QTest::keyClick(matrix, Qt::Key_Return);
        QCOMPARE(shown.part<ui::SampleStrip>("evaluationStrip")->rows(), std::vector<int>{5});
        QCOMPARE(shown.part<QLabel>("evaluationImagesTitle")->text(), "WBC taken for RBC");
    }

    void tSwapsChartsForTables() {
        Shown shown;
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
        shown.part<QPushButton>("evaluateView")->click();
        QVERIFY(chart->isVisible());
    }

    void aChosenClassLeadsTheChart() {
        Shown shown;
        shown.report(fake::detectionReport());
        auto* chart = shown.part<ui::PrecisionRecallChart>("precisionRecall");
        auto* table = shown.part<QTableView>("classMetrics");
        table->selectRow(1);
        QCOMPARE(chart->current(), 2);
        QVERIFY(shown.isSaid("Precision by recall: WBC"));
        QTest::keyClick(chart, Qt::Key_Up);
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(chart, Qt::Key_Up);
        QVERIFY(!table->currentIndex().isValid());
        QVERIFY(shown.isSaid("Precision by recall: All classes"));
    }

    void theCostOfAMissMovesTheCut() {
        Shown shown;
        shown.report(fake::detectionReport());
        // All is found up to 0.50, nothing false is left from 0.40 on.
        QCOMPARE(shown.part<QLabel>("bestCut")->text(), "0.45");
        QVERIFY2(shown.part<QLabel>("wrongAtCut")->text().startsWith("0 of 34 missed, 0 false"),
                 qPrintable(shown.part<QLabel>("wrongAtCut")->text()));
        engine::EvaluateReport report = fake::detectionReport();
        for (engine::ThresholdPoint& point : report.details->all.points)
            if (point.confidence > 0.305)
                point.hits = 30;
        shown.report(report);
        shown.part<QSlider>("costSlider")->setValue(-4);
        QCOMPARE(shown.part<QLabel>("bestCut")->text(), "0.30");
        shown.part<QSlider>("costSlider")->setValue(4);
        QVERIFY(shown.part<QLabel>("wrongAtCut")->text().startsWith("4 of 34 missed"));
        QCOMPARE(shown.part<QTableView>("cutTable")->model()->rowCount(), 2);
    }

    void aClassifierHasAccuracyAndConfusionAlone() {
        fake::script().dataset.task = engine::DatasetTask::Classify;
        for (engine::SampleInfo& sample : fake::script().dataset.samples)
            sample.classId = 0;
        Shown shown;
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
        Shown shown;
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
        Shown shown;
        shown.report(fake::detectionReport());
        shown.samples.setDataset(*dataset());  // as the Data page does: the strip comes back
        shown.page.setDataset(dataset());
        QCOMPARE(shown.page.banner()->title(), "The data has changed since");
        QCOMPARE(shown.part<ui::SampleStrip>("evaluationStrip")->rows(), (std::vector<int>{5, 4}));
    }

    void anotherDatasetTakesTheFiguresAway() {
        Shown shown;
        shown.report(fake::detectionReport());
        fake::script().dataset.source = "other/data.yaml";
        shown.page.setDataset(dataset());
        QVERIFY(shown.isSaid("Not measured yet"));
        QVERIFY(!shown.page.banner()->isVisible());
    }

    void aReportOfADatasetThatIsGoneIsNotShown() {
        Shown shown;
        shown.page.showRunning();
        fake::script().dataset.source = "other/data.yaml";
        shown.page.setDataset(dataset());
        shown.page.showReport(std::make_shared<const engine::EvaluateReport>(fake::detectionReport()));
        QVERIFY(shown.isSaid("Not measured yet"));
    }

    static engine::Error otherClasses() {
        return engine::Error(engine::ErrorKind::Dataset, "dataset.class_mismatch",
                             "[evaluate] 2 classes, but the model has 80", "cells/data.yaml", "Match the classes.",
                             {"80", "2"});
    }

    void otherClassesAreMatched() {
        Shown shown;
        shown.page.showRunning();
        shown.page.showError(otherClasses());
        QCOMPARE(shown.page.banner()->title(), "Model and dataset have different classes");
        QCOMPARE(shown.page.banner()->findChild<QPushButton*>("bannerAction")->text(), "Match the classes…");
        QSignalSpy asked(&shown.page, &EvaluatePage::classesRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(asked.size(), 1);
        shown.page.showClasses({"rbc", "dog", "wbc"}, {});
        QVERIFY(shown.part<QWidget>("classMapping")->isVisible());
        QVERIFY(!shown.page.banner()->isVisible());
        QSignalSpy matched(&shown.page, &EvaluatePage::classesMatched);
        QSignalSpy wanted(&shown.page, &EvaluatePage::evaluateRequested);
        shown.part<QPushButton>("evaluate")->click();
        QCOMPARE(matched.size(), 1);
        QCOMPARE(matched[0][0].value<engine::ClassMap>(), (engine::ClassMap{0, -1, 1}));
        QCOMPARE(wanted.size(), 1);
    }

    void whatIsUsedOfTheModelStandsWithTheFigures() {
        Shown shown;
        shown.page.showRunning({0, -1, 1});
        shown.page.showReport(std::make_shared<const engine::EvaluateReport>(fake::detectionReport()));
        auto* used = shown.part<QLabel>("evaluateUsedText");
        QVERIFY(used->isVisible());
        QVERIFY2(used->text().startsWith("2 of 3 model class"), qPrintable(used->text()));
        QSignalSpy asked(&shown.page, &EvaluatePage::classesRequested);
        shown.part<QPushButton>("evaluateUsedClasses")->click();
        QCOMPARE(asked.size(), 1);
        shown.report(fake::detectionReport());
        QVERIFY(!used->isVisible());
        shown.page.showRunning({0, -1, 1});
        shown.page.showReport(std::make_shared<const engine::EvaluateReport>(fake::classificationReport()));
        QVERIFY(used->isVisible());
        QVERIFY(used->text().contains("the model chooses among them"));
    }

    void matchingCanBeLeftAgain() {
        Shown shown;
        shown.page.showRunning();
        shown.page.showError(otherClasses());
        shown.page.showClasses({"dog"}, {});
        QVERIFY(!shown.part<QPushButton>("evaluate")->isEnabled());
        QCOMPARE(shown.part<QPushButton>("evaluate")->toolTip(), "Say as what a class counts first");
        shown.part<QPushButton>("classMappingCancel")->click();
        QVERIFY(!shown.part<QWidget>("classMapping")->isVisible());
        QVERIFY(shown.page.banner()->isVisible());
        QVERIFY(shown.isSaid("Not measured yet"));
        shown.page.showClasses({"dog"}, {});
        shown.page.setModel("models/b.pt");
        QVERIFY(!shown.part<QWidget>("classMapping")->isVisible());
        QVERIFY(!shown.page.banner()->isVisible());
    }

    void anUntrainedNetworkHasNoClassesToMatch() {
        Shown shown;
        shown.page.setModel("yolo11n.yaml");
        shown.page.showRunning();
        shown.page.showError(otherClasses());
        QCOMPARE(shown.page.banner()->findChild<QPushButton*>("bannerAction")->text(), "Choose another model");
    }

    void classesTakenByTheirNumberAreAWarning() {
        Shown shown;
        engine::EvaluateReport report = fake::detectionReport();
        report.issues = {{engine::Severity::Warning,
                          "dataset.other_names",
                          "other names",
                          {},
                          0,
                          engine::Loss::Nothing,
                          {"2", "0", "WBC", "RBC"}}};
        shown.report(report);
        QVERIFY(shown.page.banner()->title().startsWith("2 class"));
        QVERIFY(shown.page.banner()->reason().contains("number 0 is WBC in the model, RBC in the dataset"));
        QSignalSpy asked(&shown.page, &EvaluatePage::classesRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(asked.size(), 1);
    }

    /// Of each split two images.
    static void makeTestSplit() {
        for (std::size_t index : {0U, 1U})
            fake::script().dataset.samples[index].split = engine::Split::Test;
    }
    static void choose(QComboBox* combo, engine::Split split) {
        const int index = combo->findData(static_cast<int>(split));
        QVERIFY(index >= 0);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    void theSplitsThatTheDatasetHasCanBeChosen() {
        Shown shown;
        auto* combo = shown.part<QComboBox>("evaluateSplit");
        QCOMPARE(combo->currentText(), "Validation");
        QCOMPARE(combo->count(), 2);
        QCOMPARE(combo->itemText(1), "Training");
        QVERIFY(combo->itemData(1, Qt::ToolTipRole).toString().contains("learned by heart"));
        makeTestSplit();
        shown.page.setDataset(dataset());
        QCOMPARE(combo->count(), 3);
        QCOMPARE(combo->itemText(1), "Test");
        choose(combo, engine::Split::Test);
        QCOMPARE(shown.page.split(), engine::Split::Test);
        QVERIFY(shown.isSaid("2 test image"));
    }

    void theSplitIsNamedWithTheFigures() {
        makeTestSplit();
        Shown shown;
        auto* combo = shown.part<QComboBox>("evaluateSplit");
        choose(combo, engine::Split::Test);
        shown.page.showRunning();
        QCOMPARE(shown.page.subtitle(), "Looking at the test images");
        shown.page.showReport(std::make_shared<const engine::EvaluateReport>(fake::detectionReport()));
        QVERIFY2(shown.page.subtitle().contains("2 test image"), qPrintable(shown.page.subtitle()));
        choose(combo, engine::Split::Val);
        QCOMPARE(shown.page.banner()->title(), "These figures are of the test images");
        QSignalSpy wanted(&shown.page, &EvaluatePage::evaluateRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(wanted.size(), 1);
    }

    void figuresOfTrainingImagesSayWhatTheyAreWorth() {
        Shown shown;
        choose(shown.part<QComboBox>("evaluateSplit"), engine::Split::Train);
        QVERIFY(shown.isSaid("learned by heart"));
        shown.report(fake::detectionReport());
        QCOMPARE(shown.page.banner()->title(), "These figures are of the training images");
        QVERIFY(shown.page.banner()->reason().contains("not how good it is"));
    }

    void aSplitThatIsGoneIsNoLongerChosen() {
        makeTestSplit();
        Shown shown;
        choose(shown.part<QComboBox>("evaluateSplit"), engine::Split::Test);
        fake::reset();
        shown.page.setDataset(dataset());
        QCOMPARE(shown.page.split(), engine::Split::Val);
    }

    void anotherDatasetStartsWithItsValidationImages() {
        Shown shown;
        choose(shown.part<QComboBox>("evaluateSplit"), engine::Split::Train);
        shown.page.setDataset(dataset());
        QCOMPARE(shown.page.split(), engine::Split::Train);
        fake::script().dataset.source = "other/data.yaml";
        shown.page.setDataset(dataset());
        QCOMPARE(shown.page.split(), engine::Split::Val);
    }

    void whereOnlyTestImagesAreLabelledTheyAreMeasured() {
        makeTestSplit();
        for (engine::SampleInfo& sample : fake::script().dataset.samples)
            if (sample.split != engine::Split::Test)
                sample.boxes.clear();
        Shown shown;
        QCOMPARE(shown.page.split(), engine::Split::Test);
        QVERIFY(shown.page.isReady());
    }

    void withoutValidationLabelsTheTrainingImagesCanBeMeasured() {
        for (engine::SampleInfo& sample : fake::script().dataset.samples)
            if (sample.split == engine::Split::Val)
                sample.boxes.clear();
        Shown shown;
        QVERIFY(!shown.page.isReady());
        choose(shown.part<QComboBox>("evaluateSplit"), engine::Split::Train);
        QVERIFY(shown.page.isReady());
    }

    void aFailureCanBeTriedAgainAndKeepsTheOldFigures() {
        Shown shown;
        shown.report(fake::detectionReport());
        shown.page.showRunning();
        shown.page.showError(engine::Error(engine::ErrorKind::OutOfMemory, "memory", "[evaluate] too little"));
        QVERIFY(shown.part<QWidget>("evaluationScore")->isVisible());
        QSignalSpy wanted(&shown.page, &EvaluatePage::evaluateRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(wanted.size(), 1);
    }

    void anUntrainedHeadSaysSo() {
        Shown shown;
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
        Shown shown;
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
