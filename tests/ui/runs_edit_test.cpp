// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that the user renames or removes.
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_runs.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/runs_desk.h"
#include "ui/convert.h"
#include "ui/pages/runs_page.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"

using ui::RunsPage;

class RunsEditTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        QLocale::setDefault(QLocale("en"));
    }
    void init() {
        fake::reset();
        fake::resetRuns();
        threeRuns();
        for (int epoch = 1; epoch <= 10; ++epoch)
            fake::script().run.epochs.push_back(fake::epochReport(epoch, 10, std::min(epoch, 8)));
    }

    void f2RenamesTheFolderAndTheRunStaysSelected() {
        RunsDesk shown;
        shown.choose({2});
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_F2);
        auto* editor = shown.part<QLineEdit>("runName");
        QVERIFY(editor);
        QVERIFY(!editor->accessibleName().isEmpty());
        editor->setText("head only");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shown.table()->model()->index(2, 0).data().toString(), "head only");
        QCOMPARE(fake::runs().renamed.size(), std::size_t{1});
        QCOMPARE(shown.table()->selectionModel()->selectedRows().value(0).row(), 2);
    }

    void renamingWhileANameIsBeingTypedGoesOnTyping() {
        QTest::failOnWarning(QRegularExpression("editing failed"));
        RunsDesk shown;
        shown.choose({2});
        shown.part<QToolButton>("renameRun")->click();
        auto* editor = shown.part<QLineEdit>("runName");
        QVERIFY(editor);
        shown.part<QToolButton>("renameRun")->click();
        QCOMPARE(shown.part<QLineEdit>("runName"), editor);
    }

    void aNameThatIsTakenIsSaidAndNothingChanges() {
        fake::runs().renameFailure =
            engine::Error(engine::ErrorKind::Usage, "run.name_taken", "[train] there is a folder x already", "runs/x");
        RunsDesk shown;
        emit shown.page.renameRequested("runs/train", "x");
        QVERIFY(shown.page.banner()->isVisible());
        QCOMPARE(shown.page.banner()->title(), "Another folder has this name already");
        QCOMPARE(shown.table()->model()->index(2, 0).data().toString(), "train");
    }

    void delListsWhatGoesAndEscapeKeepsIt() {
        const QTemporaryDir folder;
        const std::filesystem::path root = ui::toPath(folder.path());
        threeRuns(root);
        std::filesystem::create_directories(root / "train" / "weights");
        QFile file(folder.filePath("train/weights/best.pt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5);
        file.close();
        RunsDesk shown(root);
        QSignalSpy trashed(&shown.page, &RunsPage::trashRequested);
        shown.choose({2});
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_Delete);
        QVERIFY(shown.removal()->isVisible());
        QVERIFY(shown.removal()->reason().contains("train: 1 file"));
        QVERIFY(shown.removal()->reason().contains("best.pt"));
        QTest::keyClick(shown.table(), Qt::Key_Escape);
        QVERIFY(!shown.removal()->isVisible());
        QTest::keyClick(shown.table(), Qt::Key_Delete);
        shown.choose({1});
        QVERIFY(!shown.removal()->isVisible());
        QVERIFY(trashed.isEmpty());
    }

    void confirmedRunsGoToTheTrashAndThoseInUseStay() {
        const QTemporaryDir folder;
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", folder.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", folder.filePath("data").toLocal8Bit());
        std::filesystem::create_directories(ui::toPath(folder.filePath("data")));
        const std::filesystem::path root = ui::toPath(folder.filePath("runs"));
        threeRuns(root);
        for (const char* name : {"train", "train2"})
            std::filesystem::create_directories(root / name);
        fake::runs().inUse = {root / "train2"};
        RunsDesk shown(root);
        const int looks = fake::runs().listed;
        shown.choose({1, 2});
        shown.part<QToolButton>("removeRun")->click();
        QVERIFY(shown.removal()->isVisible());
        emit shown.removal()->actionTriggered();
        QVERIFY(!std::filesystem::exists(root / "train"));
        QVERIFY(std::filesystem::exists(root / "train2"));
        QVERIFY(shown.page.banner()->isVisible());
        QVERIFY(shown.page.banner()->reason().contains("train2"));
        QTRY_COMPARE(fake::runs().listed.load(), looks + 1);
        qputenv("HOME", home);
        qunsetenv("XDG_DATA_HOME");
    }

    void aRunThatIsBeingTrainedIsNotTouched() {
        fake::runs().list.runs[0].state = engine::RunState::Running;
        RunsDesk shown;
        shown.choose({0, 1});
        QVERIFY(!shown.part<QToolButton>("removeRun")->isEnabled());
        QCOMPARE(shown.part<QToolButton>("removeRun")->toolTip(), "This run is being trained");
        shown.choose({0});
        QVERIFY(!shown.part<QToolButton>("renameRun")->isEnabled());
        QVERIFY(!shown.button("resumeRun")->isEnabled());
        QVERIFY(shown.unfinished.isEmpty());
    }
};

UI_TEST_MAIN(RunsEditTest)
#include "runs_edit_test.moc"
