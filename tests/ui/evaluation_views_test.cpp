// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painted parts of the Evaluate page.
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "tests/support/fake_evaluate.h"
#include "tests/support/ui_test_main.h"
#include "ui/charts/precision_recall_chart.h"
#include "ui/theme.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/cost_slider.h"
#include "ui/widgets/interval_bar.h"

using ui::ConfusionMatrixView;
using ui::PrecisionRecallChart;

class EvaluationViewsTest final : public QObject {
    Q_OBJECT

private:
    static std::shared_ptr<const engine::EvaluateReport> share(engine::EvaluateReport report) {
        return std::make_shared<const engine::EvaluateReport>(std::move(report));
    }
    static std::vector<PrecisionRecallChart::Line> lines() {
        std::vector<double> falling(101), flat(101, 0.5);
        for (int point = 0; point <= 100; ++point)
            falling[static_cast<std::size_t>(point)] = 1 - point / 100.0;
        return {{PrecisionRecallChart::kAll, "All classes", flat}, {0, "RBC", falling}};
    }
    /// A detector of `classes` classes; class k is missed k times.
    static engine::EvaluateReport manyClasses(std::int64_t classes) {
        engine::EvaluateReport report = fake::detectionReport();
        engine::EvaluationDetails& details = *report.details;
        details.classNames.clear();
        details.confusion.clear();
        for (std::int64_t id = 0; id < classes; ++id) {
            details.classNames.push_back("class " + std::to_string(id));
            if (id > 0)
                details.confusion.push_back({classes, id, id, {0}});
        }
        return report;
    }

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }

    void theChartIsReadByArrows() {
        PrecisionRecallChart chart;
        chart.setLines(lines());
        chart.resize(340, 220);
        chart.show();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
        QSignalSpy changed(&chart, &PrecisionRecallChart::currentChanged);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chart.current(), 1);
        for (int step = 0; step < 30; ++step)
            QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.accessibleDescription(), "RBC: precision 0.70 at recall 0.30");
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.current(), 0);
        QCOMPARE(chart.accessibleDescription(), "All classes: precision 0.50 at recall 0.30");
        chart.setMark(QPointF(0.5, 0.5));
        chart.grab();
    }

    void anEmptyChartTakesKeys() {
        PrecisionRecallChart chart;
        chart.resize(200, 110);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
            QTest::keyClick(&chart, key);
        QVERIFY(chart.accessibleDescription().isEmpty());
        chart.grab();
    }

    void theMatrixSaysItsFields() {
        ConfusionMatrixView view;
        view.setReport(share(fake::detectionReport()));
        QCOMPARE(view.shownClasses(), (std::vector<std::int64_t>{0, 1, 2}));
        QVERIFY2(view.fieldText(1, 0).startsWith("WBC taken for RBC: 3 in 1 image"), qPrintable(view.fieldText(1, 0)));
        QVERIFY2(view.fieldText(0, 0).startsWith("RBC found: 28 in 2 image"), qPrintable(view.fieldText(0, 0)));
        QCOMPARE(view.fieldText(0, 1), "RBC taken for WBC: never");
    }

    void arrowsAndReturnChooseAField() {
        ConfusionMatrixView view;
        view.resize(340, 220);
        view.setReport(share(fake::detectionReport()));
        std::vector<engine::ConfusionCell> chosen;
        connect(&view, &ConfusionMatrixView::cellChosen, this,
                [&](const engine::ConfusionCell& cell) { chosen.push_back(cell); });
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(view.accessibleDescription().startsWith("WBC taken for RBC"));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.size(), std::size_t{1});
        QCOMPARE(chosen[0].count, 3);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);  // an empty field leads nowhere
        QCOMPARE(chosen.size(), std::size_t{1});
        for (int step = 0; step < 5; ++step)
            QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Enter);
        QCOMPARE(chosen.size(), std::size_t{2});
        QCOMPARE(chosen[1].predicted, 2);  // RBC missed
        view.grab();
    }

    void aClickChoosesAField() {
        ConfusionMatrixView view;
        view.resize(340, 220);
        view.setReport(share(fake::detectionReport()));
        QSignalSpy chosen(&view, &ConfusionMatrixView::cellChosen);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {100, 50});
        QCOMPARE(chosen.size(), 1);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {10, 5});
        QCOMPARE(chosen.size(), 1);
    }

    void longNamesGetTheHeightThatTheyNeed() {
        ConfusionMatrixView view;
        view.resize(600, 200);
        engine::EvaluateReport report = fake::detectionReport();
        report.details->classNames = {"Red", "White"};
        view.setReport(share(report));
        const int oneLine = view.headHeight();
        report.details->classNames = {"Red cells", "White cells"};
        view.resize(300, 200);
        view.setReport(share(report));
        const int twoLines = view.headHeight();
        QVERIFY(twoLines > oneLine);
        view.grab();
        report.details->classNames = {"Red blood cells", "White blood cells"};
        view.resize(220, 200);
        view.setReport(share(report));
        const QFontMetrics metrics(ui::textFont(ui::TextRole::Chart));
        QVERIFY(view.headHeight() > metrics.horizontalAdvance("White blood cells"));  // upright
        view.grab();
    }

    void ofManyClassesThoseWithTheMostMistakesAreShown() {
        ConfusionMatrixView view;
        view.resize(220, 130);
        view.setReport(share(manyClasses(80)));
        std::vector<std::int64_t> expected;
        for (std::int64_t id = 68; id < 80; ++id)
            expected.push_back(id);
        expected.push_back(80);
        QCOMPARE(view.shownClasses(), expected);
        view.grab();
    }

    void ofAClassifierThereIsNoBackground() {
        ConfusionMatrixView view;
        view.setReport(share(fake::classificationReport()));
        QCOMPARE(view.shownClasses().size(), std::size_t{2});
        view.setReport({});
        QVERIFY(view.shownClasses().empty());
        QTest::keyClick(&view, Qt::Key_Return);
        view.grab();
    }

    void theSliderSetsWhatAMissCosts() {
        ui::CostSlider costs;
        QCOMPARE(costs.costOfMiss(), 1.0);
        QCOMPARE(costs.costOfFalseAlarm(), 1.0);
        QSignalSpy changed(&costs, &ui::CostSlider::changed);
        auto* slider = costs.findChild<QSlider*>("costSlider");
        slider->setValue(-2);
        QCOMPARE(costs.costOfMiss(), 3.0);
        QCOMPARE(costs.costOfFalseAlarm(), 1.0);
        QVERIFY2(costs.words().contains("3 false alarm"), qPrintable(costs.words()));
        slider->setValue(4);
        QCOMPARE(costs.costOfMiss(), 1.0);
        QCOMPARE(costs.costOfFalseAlarm(), 10.0);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(costs.findChild<QLabel*>("costWords")->text(), costs.words());
    }

    void anIntervalIsReadAloud() {
        ui::IntervalBar bar("mAP50-95");
        bar.setScore(0.63, {0.59, 0.67});
        QCOMPARE(bar.accessibleName(), "mAP50-95");
        QVERIFY2(bar.accessibleDescription().contains("0.630") && bar.accessibleDescription().contains("0.59 to 0.67"),
                 qPrintable(bar.accessibleDescription()));
        bar.resize(bar.minimumSizeHint());
        bar.grab();
    }
};

UI_TEST_MAIN(EvaluationViewsTest)
#include "evaluation_views_test.moc"
