// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is while a page works and its primary button is disabled.
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_export.h"
#include "tests/support/ui_test_main.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/sample_model.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/train_page.h"

class PageFocusTest final : public QObject {
    Q_OBJECT

private:
    static bool activate(QWidget& page) {
        page.resize(1100, 760);
        page.show();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }

    static QPushButton* button(QWidget& page, const char* name) { return page.findChild<QPushButton*>(name); }

    struct Evaluate {
        ui::ThumbnailJob thumbnails{100};
        ui::SampleModel samples{thumbnails};
        ui::EvaluatePage page{samples};

        Evaluate() {
            samples.setDataset(fake::script().dataset);
            page.setModelChoices({{"a.pt", "models/a.pt"}});
            page.setModel("models/a.pt");
            page.setDataset(std::make_shared<const engine::DatasetInfo>(fake::script().dataset));
            QObject::connect(&page, &ui::EvaluatePage::evaluateRequested, &page, [this] { page.showRunning(); });
        }
    };

private slots:
    void init() {
        fake::reset();
        fake::resetExport();
    }

    void evaluateLendsItToCancelAndGetsItBack() {
        Evaluate shown;
        QVERIFY(activate(shown.page));
        QPushButton* evaluate = button(shown.page, "evaluate");
        evaluate->setFocus();
        QTest::keyClick(evaluate, Qt::Key_Space);
        QVERIFY(!evaluate->isEnabled());
        QVERIFY(shown.page.hasFocus());  // nothing to cancel is shown for what takes a moment
        QTRY_VERIFY(button(shown.page, "cancelProgress")->hasFocus());
        shown.page.endRunning();
        QVERIFY(evaluate->hasFocus());
    }

    void whatTakesAMomentGivesItBackToo() {
        Evaluate shown;
        QVERIFY(activate(shown.page));
        QPushButton* evaluate = button(shown.page, "evaluate");
        evaluate->setFocus();
        evaluate->click();
        shown.page.showError(engine::Error(engine::ErrorKind::Internal, "internal", "broken"));
        QVERIFY(evaluate->hasFocus());
    }

    void whoGoesElsewhereMeanwhileStaysThere() {
        Evaluate shown;
        QVERIFY(activate(shown.page));
        button(shown.page, "evaluate")->setFocus();
        button(shown.page, "evaluate")->click();
        QTRY_VERIFY(button(shown.page, "cancelProgress")->hasFocus());
        QLineEdit elsewhere(&shown.page);
        elsewhere.show();
        elsewhere.setFocus();
        shown.page.endRunning();
        QVERIFY(elsewhere.hasFocus());
    }

    void aKeyThatStartsItLeavesTheFocusWhereItIs() {
        Evaluate shown;
        QVERIFY(activate(shown.page));
        QLineEdit elsewhere(&shown.page);
        elsewhere.show();
        elsewhere.setFocus();
        QTest::keyClick(&elsewhere, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(button(shown.page, "cancelProgress")->isVisible());
        QVERIFY(elsewhere.hasFocus());
    }

    void exportGetsItBackAndSoDoesItsModelPicker() {
        ui::ExportPage page;
        page.setModelChoices({{"a.pt", "models/a.pt"}});
        page.setModel("models/a.pt");
        page.showModel(fake::yolo11('n', 2), engine::exportFormats(fake::yolo11('n', 2)));
        page.setFolder("somewhere");
        QObject::connect(&page, &ui::ExportPage::exportRequested, &page, &ui::ExportPage::begin);
        QVERIFY(activate(page));
        QPushButton* start = button(page, "exportAndCheck");
        QVERIFY2(start->isEnabled(), qPrintable(start->toolTip()));
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        QVERIFY(page.hasFocus());
        QTRY_VERIFY(button(page, "cancelProgress")->hasFocus());
        page.end();
        QVERIFY(start->hasFocus());
        auto* picker = page.findChild<QWidget*>("exportModel");
        picker->setFocus();
        QTest::keyClick(picker, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!picker->isEnabled());
        QVERIFY(page.hasFocus());
        page.end();
        QVERIFY(picker->hasFocus());
    }

    void trainKeepsItThroughAPause() {
        fake::script().train.runsUntilStopped = true;
        ui::TrainPage page;
        page.setModel({{"yolo11n.pt"}, fake::yolo11('n', 80), fake::yolo11('n', 2), 448});
        page.setDataset(fake::script().dataset, {"cells/data.yaml"});
        QVERIFY(activate(page));
        QPushButton* train = button(page, "train");
        train->setFocus();
        QTest::keyClick(train, Qt::Key_Space);
        QVERIFY(train->hasFocus());  // it is Pause now
        QTRY_VERIFY(button(page, "keepBest")->isEnabled());
        QTest::keyClick(train, Qt::Key_Space);
        QCOMPARE(page.state(), ui::TrainPageState::Stopping);
        QVERIFY(page.hasFocus());
        QTRY_COMPARE(page.state(), ui::TrainPageState::Cancelled);
        QVERIFY(train->hasFocus());  // it is Resume now
        QTRY_VERIFY(!page.isTraining());
        button(page, "keepBest")->setFocus();
        QTest::keyClick(button(page, "keepBest"), Qt::Key_Space);
        QTRY_COMPARE(page.state(), ui::TrainPageState::Done);
        QVERIFY(train->hasFocus());  // the other one is gone
    }
};

UI_TEST_MAIN(PageFocusTest)
#include "page_focus_test.moc"
