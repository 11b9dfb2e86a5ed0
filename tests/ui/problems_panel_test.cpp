// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problems_panel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include "tests/support/ui_test_main.h"
#include "tests/ui/text_fit.h"
#include "ui/convert.h"
#include "ui/main_window.h"
#include "ui/models/problem_filter.h"
#include "ui/models/problem_model.h"
#include "ui/pages/page.h"
#include "ui/problem_event.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"

using engine::Severity;
using ui::PageId;
using ui::ProblemModel;

class ProblemsPanelTest final : public QObject {
    Q_OBJECT

private:
    static engine::Issue issue(const char* code, const char* file, std::int64_t line = 0,
                               Severity severity = Severity::Warning) {
        return {severity, code, std::string("[data] ") + code, file, line, engine::Loss::Box, {}};
    }

    /// A box outside on each of `outside` lines, one image that cannot be read, and a note.
    static std::shared_ptr<engine::DatasetInfo> dataset(int outside) {
        auto info = std::make_shared<engine::DatasetInfo>();
        info->issues.push_back(issue("coco.unlisted", "cells", 0, Severity::Note));
        for (int line = 1; line <= outside; ++line)
            info->issues.push_back(issue("label.outside", "cells/labels/a.txt", line));
        info->issues.push_back(issue("image.unreadable", "cells/images/b.jpg", 0, Severity::Error));
        return info;
    }

    static ui::ErrorText fullDisk() {
        return ui::errorText(engine::Error(engine::ErrorKind::Disk, "disk.full", "[core] no space, expected 3, found 1",
                                           "runs/a.pt", "make room"));
    }

    static QModelIndex groupNamed(const QAbstractItemModel& model, const QString& start) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString().startsWith(start))
                return model.index(row, 0);
        return {};
    }

    struct Window {
        QTemporaryDir folder;
        ui::Settings settings{folder.filePath("settings.ini")};
        ui::MainWindow window{settings};

        Window() {
            for (const char* title : {"Start", "Models", "Data", "Health", "Freeze", "Train", "Runs", "Evaluate",
                                      "Predict", "Export", "Settings"})
                window.addPage(new ui::Page(title));
            window.resize(1024, 768);
            window.show();
            [&] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
        }
        template <typename T>
        T* part(const char* name) {
            return window.findChild<T*>(name);
        }
        ui::ProblemsPanel* panel() { return part<ui::ProblemsPanel>("problemsPanel"); }
        QTreeView* tree() { return part<QTreeView>("problemTree"); }
        QString counted() { return part<QPushButton>("showProblems")->text(); }
        void toggle() { QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
    };

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }

    void issuesOfADatasetAreGroupedByKind() {
        ProblemModel model;
        const QAbstractItemModelTester tester(&model);
        model.setDataset(dataset(12), PageId::Data, "Data");
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.count(), 14);
        QCOMPARE(model.count(Severity::Warning), 12);
        QCOMPARE(model.gravest(), Severity::Error);
        const QModelIndex outside = groupNamed(model, "12 box");
        QVERIFY(outside.isValid());
        QCOMPARE(model.rowCount(outside), 12);
        const QModelIndex row = model.index(6, 0, outside);
        QCOMPARE(row.parent(), outside);
        QCOMPARE(row.data().toString(), "a.txt:7");
        QVERIFY(outside.data(Qt::AccessibleTextRole).toString().startsWith("Warning: 12 box"));
        QVERIFY(model.group(row).advice.contains("F5"));
        QCOMPARE(model.problem(row).details, "label.outside: [data] label.outside");
    }

    void anotherDatasetBringsItsOwnIssues() {
        ProblemModel model;
        const QAbstractItemModelTester tester(&model);
        model.addError(PageId::Train, "Train", fullDisk(), this);
        model.setDataset(dataset(2), PageId::Data, "Data");
        QSignalSpy removed(&model, &ProblemModel::rowsRemoved);
        model.setDataset(dataset(2), PageId::Data, "Data");  // as after an edit of boxes: what is open stays open
        QCOMPARE(removed.size(), 0);
        model.setDataset(dataset(1), PageId::Data, "Data");
        QCOMPARE(model.count(), 4);
        model.setDataset(nullptr, PageId::Data, "Data");
        QCOMPARE(model.count(), 1);
    }

    void skippedFilesGatherInOneGroup() {
        ProblemModel model;
        const QAbstractItemModelTester tester(&model);
        for (const char* file : {"a.txt", "b.txt", "a.txt"})  // the first one twice
            model.addIssue(PageId::Predict, "Predict", issue("image.format", file, 0, Severity::Error));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.count(), 2);
        QVERIFY(model.index(0, 0).data().toString().startsWith("2 file"));
        QVERIFY(model.problem(model.index(0, 0, model.index(0, 0))).time.isValid());
    }

    void theSameErrorOfAnotherFileIsAnotherProblem() {
        ProblemModel model;
        const QAbstractItemModelTester tester(&model);
        for (const char* file : {"a/best.pt", "b/best.pt", "c/best.pt", "a/best.pt"})  // the first one twice
            model.addError(PageId::Models, "Models",
                           ui::errorText(engine::Error(engine::ErrorKind::Model, "model.truncated",
                                                       "[model] best.pt is cut short", file)),
                           this);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.count(), 3);
        QCOMPARE(ui::pathText(model.problem(model.index(2, 0, model.index(0, 0))).file), "c/best.pt");
    }

    void anErrorThatIsOverCountsNoMoreAndCanBeDismissed() {
        ProblemModel model;
        const QAbstractItemModelTester tester(&model);
        model.setDataset(dataset(0), PageId::Data, "Data");
        const int source = 0;
        model.addError(PageId::Train, "Train", fullDisk(), &source);
        const QModelIndex error = groupNamed(model, "The disk is full");
        QVERIFY(!error.data(ProblemModel::PastRole).toBool());
        model.endErrors(this);
        QCOMPARE(model.count(), 3);
        model.endErrors(&source);
        QCOMPARE(model.count(), 2);
        QVERIFY(error.data(ProblemModel::PastRole).toBool());
        QVERIFY(error.data(ProblemModel::LineRole).toString().startsWith("Over"));
        model.addError(PageId::Train, "Train", fullDisk(), &source);  // again
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.rowCount(error), 1);
        model.dismiss(model.index(0, 0, error));
        QVERIFY(!groupNamed(model, "The disk is full").isValid());
        model.dismiss(model.index(0, 0));  // of the dataset
        QCOMPARE(model.count(), 2);
    }

    void theFilterTakesTextAndSeverity() {
        ProblemModel model;
        model.setDataset(dataset(12), PageId::Data, "Data");
        model.addError(PageId::Train, "Train", fullDisk(), this);
        model.endErrors(this);
        ui::ProblemFilter filter(model);
        const QAbstractItemModelTester tester(&filter);
        QCOMPARE(filter.rowCount(), 4);
        QCOMPARE(filter.index(0, 0).data(ProblemModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
        QVERIFY(filter.index(3, 0).data(ProblemModel::PastRole).toBool());
        filter.setText("A.TXT:7");
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
        filter.setText("outside");  // its kind: all of them
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 12);
        filter.setText({});
        filter.setSeverities({Severity::Note, Severity::Warning});
        QCOMPARE(filter.rowCount(), 2);
        filter.setText("disk");
        QCOMPARE(filter.rowCount(), 0);
    }

    void theCsvHasALineForEachAndQuotesThem() {
        ProblemModel model;
        auto info = dataset(1);
        info->issues[1].file = "a,\"b\".txt";
        info->issues[1].line = 1234;
        model.setDataset(info, PageId::Data, "Data");
        ui::ProblemFilter filter(model);
        filter.setSeverities({Severity::Warning});
        const QStringList lines = QString::fromUtf8(filter.csv()).split("\r\n");
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], "severity,state,page,kind,file,line,found,advice,time,details");
        QVERIFY2(lines[1].startsWith("warning,current,\"Data\",\"1 box"), qPrintable(lines[1]));
        QVERIFY2(lines[1].contains(",\"a,\"\"b\"\".txt\",1234,\""), qPrintable(lines[1]));
        QCOMPARE(lines[2], "");
    }

    void bannersFeedTheWindowAndSayWhereItWas() {
        Window shown;
        QCOMPARE(shown.counted(), "No problems");
        ui::Banner* banner = shown.window.page(PageId::Train)->banner();  // not the page that is shown
        banner->showError(fullDisk());
        QVERIFY2(shown.counted().startsWith("1 failure"), qPrintable(shown.counted()));
        ProblemModel& problems = shown.window.problems();
        QCOMPARE(problems.group(problems.index(0, 0)).page, PageId::Train);
        banner->showMessage(ui::Banner::Kind::Note, "Something else", {});
        QVERIFY(shown.counted().startsWith("1 failure"));
        banner->hide();
        QCOMPARE(shown.counted(), "No problems");
        ui::reportIssue(shown.window.page(PageId::Predict), issue("image.format", "a.txt"));
        QVERIFY(shown.counted().startsWith("1 failure"));
        QCOMPARE(problems.group(problems.index(1, 0)).place, "Predict");
    }

    void theKeysGoInAndComeBack() {
        Window shown;
        shown.window.setDataset(dataset(3));
        QWidget* rail = shown.window.findChild<QWidget*>("railData");
        rail->setFocus();
        shown.toggle();
        QVERIFY(shown.panel()->isVisible());
        QCOMPARE(shown.panel()->geometry().right(), 1023);
        QVERIFY(shown.tree()->hasFocus());
        QTest::keyClick(shown.tree(), Qt::Key_Escape);
        QVERIFY(!shown.panel()->isVisible());
        QVERIFY(rail->hasFocus());
        shown.toggle();
        rail->setFocus();
        shown.toggle();  // open already: into it
        QVERIFY(shown.tree()->hasFocus());
        shown.toggle();
        QVERIFY(!shown.panel()->isVisible());
        shown.part<QPushButton>("showProblems")->click();
        shown.part<QLineEdit>("findProblems")->setFocus();
        QTest::keyClick(shown.part<QLineEdit>("findProblems"), Qt::Key_Escape);
        QVERIFY(!shown.window.areProblemsShown());
    }

    void aRowGoesToWhereItCanBeSeen() {
        Window shown;
        shown.window.setDataset(dataset(12));
        shown.toggle();
        QSignalSpy chosen(&shown.window, &ui::MainWindow::issueChosen);
        const QModelIndex group = groupNamed(*shown.tree()->model(), "12 box");
        shown.tree()->setCurrentIndex(group);
        QTest::keyClick(shown.tree(), Qt::Key_Return);
        QVERIFY(shown.tree()->isExpanded(group));
        QTest::keyClick(shown.tree(), Qt::Key_Down);
        QTest::keyClick(shown.tree(), Qt::Key_Return);
        QCOMPARE(shown.window.currentPage(), PageId::Data);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(ui::pathText(chosen[0][0].value<std::filesystem::path>()), "cells/labels/a.txt");
        shown.window.page(PageId::Export)->banner()->showError(fullDisk());
        shown.tree()->setCurrentIndex(groupNamed(*shown.tree()->model(), "The disk"));
        QCOMPARE(shown.part<QPushButton>("problemGo")->text(), "Go to Export");
        shown.part<QPushButton>("problemGo")->click();
        QCOMPARE(shown.window.currentPage(), PageId::Export);
        QCOMPARE(chosen.size(), 1);
    }

    void detailsAreShownOnRequestAndPastErrorsDismissed() {
        Window shown;
        shown.window.page(PageId::Export)->banner()->showError(fullDisk());
        shown.toggle();
        const auto* text = shown.part<QPlainTextEdit>("problemText");
        QVERIFY(text->toPlainText().contains("there is no space left for it"));
        QVERIFY(text->toPlainText().contains("Free some space on the disk"));
        QVERIFY(!text->toPlainText().contains("disk.full"));
        shown.part<QPushButton>("problemMore")->click();
        QVERIFY(text->toPlainText().contains("disk.full: [core]"));
        shown.tree()->setFocus();
        QTest::keyClick(shown.tree(), Qt::Key_Delete);
        QCOMPARE(shown.counted(), "No problems");
        QVERIFY(!shown.tree()->isVisible());
        shown.window.setDataset(dataset(0));
        QVERIFY(!shown.part<QPushButton>("problemDismiss")->isEnabled());
        QVERIFY(!shown.part<QPushButton>("problemDismiss")->toolTip().isEmpty());
    }

    void aFilterThatMatchesNothingIsCleared() {
        Window shown;
        shown.window.setDataset(dataset(3));
        shown.toggle();
        shown.part<QPushButton>("chipErrors")->click();
        QCOMPARE(shown.tree()->model()->rowCount(), 1);
        shown.part<QLineEdit>("findProblems")->setText("outside");
        QVERIFY(!shown.tree()->isVisible());
        QVERIFY(!shown.part<QPushButton>("saveProblems")->isEnabled());
        shown.part<QPushButton>("clearProblemFilter")->click();
        QVERIFY(shown.tree()->isVisible());
        QCOMPARE(shown.tree()->model()->rowCount(), 3);
    }

    void thousandsOfIssuesAddNoWidgets() {
        Window shown;
        shown.window.setDataset(dataset(1));
        shown.toggle();
        const auto before = shown.window.findChildren<QWidget*>().size();
        shown.window.setDataset(dataset(5000));
        shown.tree()->expandAll();
        shown.part<QLineEdit>("findProblems")->setText("a.txt");
        QCoreApplication::processEvents();
        QCOMPARE(shown.tree()->model()->rowCount(shown.tree()->model()->index(0, 0)), 5000);
        QVERIFY(shown.window.findChildren<QWidget*>().size() <= before + 2);
    }

    void theCsvIsWrittenAndAFailureIsListed() {
        Window shown;
        shown.window.setDataset(dataset(2));
        shown.toggle();
        const auto save = [&shown](const QString& name) {
            shown.part<QPushButton>("saveProblems")->click();
            auto* dialog = shown.part<QFileDialog>("problemsFile");
            emit dialog->fileSelected(name);
            delete dialog;
        };
        const QString name = shown.folder.filePath("problems.csv");
        save(name);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 5);
        // Files of the dataset are no failures: Health counts them.
        QCOMPARE(shown.counted(), "No failures");
        save(shown.folder.filePath("missing/problems.csv"));
        QVERIFY2(shown.counted().startsWith("1 failure"), qPrintable(shown.counted()));
    }

    void everythingFitsTheSmallestWindow() {
        Window shown;
        shown.window.setDataset(dataset(5000));
        shown.window.page(PageId::Export)->banner()->showError(fullDisk());
        shown.toggle();
        QTRY_COMPARE(textTrouble(shown.window), QStringList());
    }
};

UI_TEST_MAIN(ProblemsPanelTest)
#include "problems_panel_test.moc"
