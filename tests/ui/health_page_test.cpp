// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/health_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/charts/bin_chart.h"
#include "ui/charts/centre_map.h"
#include "ui/convert.h"
#include "ui/finding_text.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/finding_model.h"
#include "ui/models/sample_model.h"
#include "ui/sample_query.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/finding_picture.h"
#include "ui/widgets/sample_strip.h"

using ui::FindingModel;

class HealthPageTest final : public QObject {
    Q_OBJECT

private:
    static engine::Finding finding(const char* code, engine::Severity severity, std::int64_t count,
                                   std::vector<std::size_t> samples) {
        engine::Finding result;
        result.code = code;
        result.severity = severity;
        result.count = count;
        result.samples = std::move(samples);
        result.message = "[data] as the engine says it";
        return result;
    }

    static std::shared_ptr<const engine::HealthReport> report() {
        engine::HealthReport report;
        report.findings = {finding("health.exact_across_splits", engine::Severity::Error, 1, {0, 4}),
                           finding("label.outside", engine::Severity::Warning, 3, {2}),
                           finding("something.new", engine::Severity::Note, 1, {})};
        report.findings[1].boxesLost = 3;
        report.findings[1].issues = {0};
        report.duplicates = {{true, true, {0, 4}}, {true, false, {1, 2}}};
        report.trainImages = 4;
        report.trainBoxes = 12;
        report.filesToLookAt = 2;
        report.boxSize = {0, 1, {0, 0, 6, 0}};
        report.boxAspect = {-4, 4, {0, 0, 0, 6, 0, 0, 0, 0}};
        report.boxCentres[8 * 16 + 8] = 6;
        return std::make_shared<const engine::HealthReport>(report);
    }

    static std::shared_ptr<const engine::DatasetInfo> dataset() {
        engine::DatasetInfo info = fake::script().dataset;
        engine::Issue issue;
        issue.code = "label.outside";
        issue.message = "expected a fraction";
        issue.parameters = {"1,2 \"or\" so"};
        issue.file = info.samples[2].label;
        issue.line = 14;
        issue.loss = engine::Loss::Box;
        info.issues = {issue};
        return std::make_shared<const engine::DatasetInfo>(info);
    }

    /// The page on a dataset, not checked yet.
    struct Shown {
        ui::ThumbnailJob thumbnails{100};
        ui::SampleModel samples{thumbnails};
        ui::HealthPage page{samples};

        Shown() {
            samples.setDataset(*dataset());
            page.setDataset(dataset());
            page.resize(1100, 700);
            page.show();
        }
        template <typename T>
        T* part(const char* name) {
            return page.findChild<T*>(name);
        }
    };

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() { fake::reset(); }

    void findingsAreRowsInWordsAndNumbers() {
        FindingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(report());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, FindingModel::Gravity).data().toString(), "Error");
        QVERIFY(!model.index(0, FindingModel::Gravity).data(Qt::DecorationRole).isNull());
        QVERIFY(model.index(0, FindingModel::What).data().toString().contains("identical"));
        QCOMPARE(model.index(0, FindingModel::Lost).data().toString(), "nothing");
        QVERIFY(model.index(1, FindingModel::Lost).data().toString().startsWith("3 box"));
        QCOMPARE(model.index(0, FindingModel::Images).data().toString(), "2");
        model.setReport({});
        QCOMPARE(model.rowCount(), 0);
    }

    void anUnknownFindingSpeaksInTheEnginesWords() {
        QCOMPARE(ui::findingText(finding("something.new", engine::Severity::Note, 1, {})), "As the engine says it");
    }

    void parametersStandInTheSentence() {
        engine::Finding imbalance = finding("health.imbalance", engine::Severity::Warning, 1, {});
        imbalance.parameters = {"RBC", "120", "WBC", "9"};
        QCOMPARE(ui::findingText(imbalance), "RBC is there 120 times, WBC only 9 times: a rare class is learned badly");
        imbalance.parameters.pop_back();  // from another version of the engine
        QCOMPARE(ui::findingText(imbalance), "As the engine says it");
    }

    void aFindingAboutRareClassesShowsTheirCountsAndNoEmptyCard() {
        Shown shown;
        engine::HealthReport rare = *report();
        rare.findings[0] = finding("health.imbalance", engine::Severity::Warning, 1, {});
        rare.findings[0].parameters = {"RBC", "1200", "WBC", "9"};
        rare.splits[0].boxesOfClass = {9, 1200};
        shown.page.showReport(std::make_shared<const engine::HealthReport>(rare), false);
        const std::vector<std::string> names = dataset()->classNames;
        const auto* counts = shown.part<QLabel>("findingCounts");
        QVERIFY(counts->isVisible());
        QCOMPARE(counts->text(),
                 QString("Boxes in training: %1 1,200, %2 9.").arg(ui::toText(names[1]), ui::toText(names[0])));
        QWidget* card = counts->parentWidget();
        QCoreApplication::processEvents();
        const int alone = card->height();
        shown.part<QTableView>("findingTable")->selectRow(1);
        QVERIFY(!counts->isVisible());
        QCoreApplication::processEvents();
        QVERIFY2(alone < card->height() / 2, qPrintable(QString("%1 of %2").arg(alone).arg(card->height())));
    }

    void imagesAndBoxesThatAreLostAreBothSaid() {
        engine::Finding lost = finding("label.outside", engine::Severity::Error, 3, {});
        lost.imagesLost = 2;
        lost.boxesLost = 1;
        const QString text = ui::lossText(lost);
        QVERIFY2(text.startsWith("2 image") && text.contains("1 box"), qPrintable(text));
    }

    void withoutADatasetThePageLeadsToIt() {
        Shown shown;
        shown.page.setDataset(nullptr);
        QVERIFY(!shown.page.needsCheck());
        QSignalSpy wanted(&shown.page, &ui::HealthPage::datasetRequested);
        shown.part<QPushButton>("healthOpenData")->click();
        QCOMPARE(wanted.size(), 1);
    }

    void theLastLineSaysWhatTrainingWillSee() {
        Shown shown;
        shown.page.showReport(report(), false);
        const QString verdict = shown.part<QLabel>("healthVerdict")->text();
        QVERIFY2(verdict.contains("4 image") && verdict.contains("12 box") && verdict.contains("2 file"),
                 qPrintable(verdict));
        QVERIFY(!shown.page.banner()->isVisible());
    }

    void nGoesToTheNextFindingAndRoundAgain() {
        Shown shown;
        shown.page.showReport(report(), false);
        auto* table = shown.part<QTableView>("findingTable");
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        table->setFocus();
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_N);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_N);
        QTest::keyClick(table, Qt::Key_N);
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void aFindingShowsItsImagesOrLines() {
        Shown shown;
        shown.page.showReport(report(), false);
        auto* strip = shown.part<ui::SampleStrip>("findingStrip");
        QCOMPARE(strip->rows(), (std::vector<int>{0, 4}));
        QVERIFY(!shown.part<QTableView>("findingIssues")->isVisible());
        shown.page.nextFinding();
        QCOMPARE(strip->rows(), std::vector<int>{2});
        QVERIFY(shown.part<QTableView>("findingIssues")->isVisible());
        QSignalSpy wanted(&shown.page, &ui::HealthPage::imagesRequested);
        shown.part<QPushButton>("findingImages")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<std::vector<int>>(), std::vector<int>{2});
        shown.page.nextFinding();
        QVERIFY(!strip->isVisible());
        QVERIFY(!shown.part<QPushButton>("findingImages")->isVisible());
    }

    void aFindingAboutTheSizeOfBoxesMarksThem() {
        Shown shown;
        engine::HealthReport huge = *report();
        huge.findings = {finding("health.huge_boxes", engine::Severity::Note, 1, {0})};
        const auto marked = [&](const char* percent) {
            huge.findings[0].parameters = {"1", percent};
            shown.page.showReport(std::make_shared<const engine::HealthReport>(huge), false);
            const auto* picture = shown.part<ui::FindingPicture>("findingPicture");
            if (!QTest::qWaitFor([picture] { return picture->hasPicture(); }))
                return qsizetype{-1};
            return picture->wrongBoxes().size();
        };
        QCOMPARE(marked("95"), 0);  // it is a quarter of the width by half of the height
        QCOMPARE(marked("12"), 1);
    }

    void returnOpensTheImagesOfAFinding() {
        Shown shown;
        shown.page.showReport(report(), false);
        QSignalSpy wanted(&shown.page, &ui::HealthPage::imagesRequested);
        QTest::keyClick(shown.part<QTableView>("findingTable"), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][2].toInt(), -1);
    }

    void barsAreLinks() {
        Shown shown;
        shown.page.showReport(report(), false);
        QSignalSpy wanted(&shown.page, &ui::HealthPage::imagesRequested);
        auto* sizes = shown.part<ui::BinChart>("boxSizes");
        // Boxes of a quarter by a half: the root of an eighth is in the second quarter of the bins.
        engine::Bins bins{0, 1, {0, 6, 0, 0}};
        sizes->setBins(bins);
        emit sizes->binChosen(1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<std::vector<int>>().size(), std::size_t{6});
        auto* centres = shown.part<ui::CentreMap>("boxCentres");
        emit centres->cellChosen(8 * 16 + 8);
        QCOMPARE(wanted[1][0].value<std::vector<int>>().size(), std::size_t{6});
    }

    void barsAreReachedByKeys() {
        ui::BinChart chart("sizes", [](double value) { return QString::number(value); });
        chart.setBins({0, 1, {3, 0, 5, 0}});
        chart.resize(200, 74);
        QSignalSpy chosen(&chart, &ui::BinChart::binChosen);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().contains("0.25"));
        QTest::keyClick(&chart, Qt::Key_Return);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);  // an empty bar leads nowhere
        QCOMPARE(chosen.size(), 1);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {125, 30});
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].toInt(), 2);
    }

    void queriesFindTheImagesBehindABar() {
        const engine::DatasetInfo info = *dataset();  // every box is 0.25 by 0.5 of 640 by 480, in the middle
        QCOMPARE(ui::samplesOfClass(info, 1), (std::vector<int>{1, 3, 5}));
        QCOMPARE(ui::samplesOfSize(info, {0, 1, std::vector<std::int64_t>(10)}, 3).size(), std::size_t{6});
        QVERIFY(ui::samplesOfSize(info, {0, 1, std::vector<std::int64_t>(10)}, 4).empty());
        // 160 by 240 px: log2(2 / 3) = -0.58
        QCOMPARE(ui::samplesOfAspect(info, {-4, 4, std::vector<std::int64_t>(8)}, 3).size(), std::size_t{6});
        QVERIFY(ui::samplesOfAspect(info, {-4, 4, std::vector<std::int64_t>(8)}, 4).empty());
        QCOMPARE(ui::samplesOfAspect(info, {0, 4, std::vector<std::int64_t>(8)}, 0).size(), std::size_t{6});
        QCOMPARE(ui::samplesOfCell(info, 8 * 16 + 8).size(), std::size_t{6});
        QVERIFY(ui::samplesOfCell(info, 0).empty());
    }

    void duplicatesComeAsPairsOfTheirKind() {
        const auto all = report();
        QCOMPARE(ui::samplesOfFinding(*all, all->findings[0]), (std::vector<int>{0, 4}));
        QCOMPARE(ui::samplesOfFinding(*all, finding("health.exact_duplicates", engine::Severity::Note, 1, {1, 2})),
                 (std::vector<int>{1, 2}));
        QVERIFY(ui::samplesOfFinding(*all, finding("health.near_duplicates", engine::Severity::Note, 0, {})).empty());
    }

    void noFindingsSayZeroProblems() {
        Shown shown;
        shown.page.showReport(std::make_shared<const engine::HealthReport>(), false);
        bool isSaid = false;
        for (const QLabel* label : shown.page.findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().startsWith("0 problems in 6 file"));
        QVERIFY(isSaid);
        QVERIFY(!shown.part<QPushButton>("nextFinding")->isEnabled());
    }

    void aPartialListIsUsableAndSaysSo() {
        Shown shown;
        shown.page.showChecking();
        shown.page.showReport(report(), true);
        QVERIFY(shown.page.banner()->isVisible());
        QCOMPARE(shown.part<QTableView>("findingTable")->model()->rowCount(), 3);
        QSignalSpy again(&shown.page, &ui::HealthPage::checkRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(again.size(), 1);
    }

    void aFailureLeavesAWayOut() {
        Shown shown;
        shown.page.showChecking();
        shown.page.showError(engine::Error(engine::ErrorKind::Disk, "disk.write", "[data] gone", "x.jpg"));
        QVERIFY(shown.page.banner()->isVisible());
        QVERIFY(shown.page.needsCheck());
        QSignalSpy again(&shown.page, &ui::HealthPage::checkRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(again.size(), 1);
    }

    void theActionBelongsToTheMessage() {
        Shown shown;
        shown.page.showChecking();
        shown.page.showReport(report(), true);
        QSignalSpy again(&shown.page, &ui::HealthPage::checkRequested);
        int retried = 0;
        shown.page.banner()->showMessage(ui::Banner::Kind::Note, "The camera is lost", {}, "Plug it in",
                                         [&retried] { ++retried; });
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(retried, 1);
        shown.page.banner()->showMessage(ui::Banner::Kind::Note, "Nothing to do", {}, "Well");
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(retried, 1);
        QCOMPARE(again.size(), 0);
    }

    void everyFileOfAFindingIsARowOfTheCsv() {
        const QString csv = ui::findingsCsv(*report(), *dataset());
        const QStringList lines = csv.split("\r\n", Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);  // header, two duplicates, one label line, one without files
        QVERIFY2(lines[3].contains("\"cells/labels/2.txt\",14,"), qPrintable(lines[3]));
        QVERIFY2(lines[3].contains("1,2 \"\"or\"\" so") && lines[3].endsWith(",box"), qPrintable(lines[3]));
    }
};

UI_TEST_MAIN(HealthPageTest)
#include "health_page_test.moc"
