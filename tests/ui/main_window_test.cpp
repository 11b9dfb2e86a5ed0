// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "tests/support/ui_test_main.h"
#include "ui/pages/page.h"
#include "ui/widgets/rail.h"

using ui::DropPlan;

class MainWindowTest final : public QObject {
    Q_OBJECT

private:
    static void touch(const QString& file) {
        QFile created(file);
        QVERIFY(created.open(QIODevice::WriteOnly));
    }

private slots:
    void aDropMeansWhatItHolds() {
        QTemporaryDir folder;
        const QDir dir(folder.path());
        dir.mkpath("dataset");
        dir.mkpath("photos");
        touch(dir.filePath("dataset/data.yaml"));
        QCOMPARE(ui::planDrop({}, ui::PageId::Data).kind, DropPlan::Kind::Nothing);
        QCOMPARE(ui::planDrop({dir.filePath("dataset")}, ui::PageId::Data).kind, DropPlan::Kind::Dataset);
        QCOMPARE(ui::planDrop({dir.filePath("dataset/data.yaml")}, ui::PageId::Predict).kind, DropPlan::Kind::Dataset);
        QCOMPARE(ui::planDrop({dir.filePath("photos")}, ui::PageId::Data).kind, DropPlan::Kind::Pictures);
        touch(dir.filePath("photos/a.jpg"));
        QCOMPARE(ui::planDrop({dir.filePath("photos")}, ui::PageId::Data).kind, DropPlan::Kind::Pictures);
        dir.mkpath("animals/cat");
        QCOMPARE(ui::planDrop({dir.filePath("animals")}, ui::PageId::Data).kind, DropPlan::Kind::Dataset);
        dir.mkpath("labelme");
        touch(dir.filePath("labelme/a.json"));
        QCOMPARE(ui::planDrop({dir.filePath("labelme")}, ui::PageId::Data).kind, DropPlan::Kind::Dataset);
        for (const char* file : {"cells.zip", "instances.JSON", "data.yml"})
            QCOMPARE(ui::planDrop({file}, ui::PageId::Predict).kind, DropPlan::Kind::Dataset);
        QCOMPARE(ui::planDrop({dir.filePath("dataset")}, ui::PageId::Predict).kind, DropPlan::Kind::Pictures);
        QCOMPARE(ui::planDrop({"a.jpg", "b.png"}, ui::PageId::Data).files, (QStringList{"a.jpg", "b.png"}));
        QCOMPARE(ui::planDrop({"yolo11n.pt"}, ui::PageId::Data).kind, DropPlan::Kind::Model);
        QCOMPARE(ui::planDrop({"YOLO.SAFETENSORS"}, ui::PageId::Predict).kind, DropPlan::Kind::Model);
        const DropPlan added = ui::planDrop({"yolo11n.pt"}, ui::PageId::Models);
        QCOMPARE(added.kind, DropPlan::Kind::Model);
        QVERIFY(added.text != ui::planDrop({"yolo11n.pt"}, ui::PageId::Data).text);
    }

    void aDropSaysFirstWhatItWillDo() {
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath("settings.ini"));
        ui::MainWindow window(settings);
        window.addPage(new ui::Page("Start"));
        window.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile("/pictures/a.jpg")});
        QStringList dropped;
        connect(&window, &ui::MainWindow::picturesDropped, this,
                [&dropped](const QStringList& files) { dropped = files; });
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        auto* note = window.findChild<QLabel*>("dropNote");
        QVERIFY(note->isVisible());
        QVERIFY(!note->text().isEmpty());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QVERIFY(!note->isVisible());
        QCOMPARE(dropped, QStringList{"/pictures/a.jpg"});
    }

    void keysSwitchPages() {
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath("settings.ini"));
        ui::MainWindow window(settings);
        for (const char* title : {"Start", "Models", "Data", "Health", "Freeze", "Train", "Runs", "Evaluate", "Predict",
                                  "Export", "Settings"})
            window.addPage(new ui::Page(title));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.currentPage(), ui::PageId::Start);
        QTest::keyClick(&window, Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), ui::PageId::Predict);
        QVERIFY(window.railItem(ui::PageId::Predict)->isChecked());
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), ui::PageId::Models);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), ui::PageId::Data);
        QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), ui::PageId::Export);
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), ui::PageId::Settings);
    }

    void theFocusGoesWithThePage() {
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath("settings.ini"));
        ui::MainWindow window(settings);
        for (int i = 0; i < 11; ++i)
            window.addPage(new ui::Page("Page"));
        auto* field = new QLineEdit(window.page(ui::PageId::Start));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        window.showPage(ui::PageId::Train);
        QVERIFY(window.page(ui::PageId::Train)->hasFocus());
        ui::RailItem* rail = window.railItem(ui::PageId::Runs);
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_Space);
        QCOMPARE(window.currentPage(), ui::PageId::Runs);
        QVERIFY(rail->hasFocus());  // arrows go on from there
        QTest::keyClick(&window, Qt::Key_9, Qt::ControlModifier);
        QVERIFY(window.page(ui::PageId::Predict)->hasFocus());
    }

    void aClickBesideEverythingEndsTyping() {
        ui::Page page("Page");
        auto* field = new QLineEdit(&page);
        page.resize(600, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        field->setFocus();
        QTest::mouseClick(&page, Qt::LeftButton, {}, {300, 350});
        QVERIFY(page.hasFocus());
    }

    void theTitleNamesTheProject() {
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath("settings.ini"));
        ui::MainWindow window(settings);
        QCOMPARE(window.windowTitle(), QString("Espalier"));
        window.setProject("cells", "87 images");
        QCOMPARE(window.windowTitle(), QString("cells – Espalier"));
    }

    void aProjectIsSavedByKeysOnEveryDesktop() {
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath("settings.ini"));
        ui::MainWindow window(settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy saved(&window, &ui::MainWindow::saveProjectRequested);
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(saved.count(), 1);
    }

    void theGuardKeepsTheWindowOpen() {
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath("settings.ini"));
        ui::MainWindow window(settings);
        window.show();
        bool mayClose = false;
        window.setCloseGuard([&mayClose] { return mayClose; });
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        mayClose = true;
        QVERIFY(window.close());
    }

    void settingsThatCannotBeReadStartAnewAndAreKept_data() {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("a section without an end") << QByteArray("[look]\nscheme=dark\n[[[\n");
        QTest::newRow("a text") << QByteArray("no settings\n");
        QTest::newRow("bytes in a section") << QByteArray("[look]\nscheme=dark\n\x01\x02\x03\n");
    }

    void settingsThatCannotBeReadStartAnewAndAreKept() {
        QFETCH(QByteArray, garbage);
        QTemporaryDir folder;
        const QString name = folder.filePath("settings.ini");
        {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(garbage) == garbage.size());
        }
        {
            ui::Settings settings(name);
            QCOMPARE(settings.setAsideUnreadable(), name + ".unreadable");
            QCOMPARE(settings.scheme(), ui::SchemeChoice::System);
            settings.setThreads(2);
        }
        QFile kept(name + ".unreadable");
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), garbage);
        ui::Settings again(name);
        QCOMPARE(again.threads(), 2);
        QCOMPARE(again.setAsideUnreadable(), QString());
    }

    void settingsRemember() {
        QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        {
            ui::Settings settings(file);
            settings.setScheme(ui::SchemeChoice::Dark);
            settings.setThreshold(0.4);
            settings.setModel("yolo11n.yaml");
            for (int index = 0; index < 12; ++index)
                settings.addRecentDataset({QString("/data/%1.yaml").arg(index), "cells", index, QDateTime()});
            settings.setRecentModel("/data/5.yaml", "YOLO11n");
            settings.noteScore("/data/5.yaml", 0.625, false);
            settings.noteScore("/data/5.yaml", 0.5, false);
            settings.addRecentDataset({"/data/5.yaml", "cells again", 5, QDateTime(), "/projects/five.espalier"});
            settings.setLanguage("it");
            settings.setThreads(3);
            settings.setOpenProject("/projects/five.espalier");
        }
        const ui::Settings settings(file);
        QCOMPARE(settings.scheme(), ui::SchemeChoice::Dark);
        QCOMPARE(settings.threshold(), 0.4);
        QCOMPARE(settings.model(), "yolo11n.yaml");
        const QList<ui::RecentDataset> recent = settings.recentDatasets();
        QCOMPARE(recent.size(), qsizetype{ui::Settings::kMaxRecent});
        QCOMPARE(recent[0].path, "/data/5.yaml");
        QCOMPARE(recent[0].name, "cells again");
        QCOMPARE(recent[0].project, "/projects/five.espalier");
        QCOMPARE(recent[0].model, "YOLO11n");  // kept from before
        QCOMPARE(recent[0].best, 0.625);
        QCOMPARE(recent[1].path, "/data/11.yaml");
        QVERIFY(recent[1].best < 0);
        QCOMPARE(settings.language(), "it");
        QCOMPARE(settings.threads(), 3);
        QCOMPARE(settings.openProject(), "/projects/five.espalier");
    }
};

UI_TEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
