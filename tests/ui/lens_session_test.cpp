// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/lens_session.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_lens.h"
#include "tests/support/ui_test_main.h"
#include "ui/models/lens_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/lens_view.h"

using namespace std::chrono_literals;

class LensSessionTest final : public QObject {
    Q_OBJECT

private:
    struct Open {
        ui::LensView view;
        ui::ThumbnailJob pictures{0};
        app::LensSession session{view, pictures};

        Open() {
            view.resize(920, 620);
            view.show();
        }
        int images() { return view.images().imageCount(); }
        ui::Banner* banner() { return view.findChild<ui::Banner*>(); }
    };

    static engine::LensConfig run(const char* name) {
        engine::LensConfig config;
        config.base = {"yolo11n.pt"};
        config.tuned = {std::filesystem::path("runs") / name / "weights" / "best.pt"};
        return config;
    }

private slots:
    void init() {
        fake::reset();
        fake::resetLens();
    }

    void aRunIsComparedAndItsPicturesAreLoaded() {
        Open open;
        QSignalSpy running(&open.session, &app::LensSession::runningChanged);
        QSignalSpy broken(&open.session, &app::LensSession::newlyBrokenChanged);
        open.session.showRun(run("train2"));
        QVERIFY(open.session.isRunning());
        QTRY_VERIFY(!open.session.isRunning());
        QCOMPARE(open.images(), 4);
        QCOMPARE(running.size(), 2);
        QCOMPARE(broken.last()[0].toInt(), 1);
        QTRY_VERIFY(open.view.canSave());
        QTRY_VERIFY(!open.view.images().index(3).data(ui::LensModel::PictureRole).value<QPixmap>().isNull());
        QVERIFY(open.view.findChild<QLabel*>("lensName")->text().startsWith("broken.jpg"));
    }

    void whileTheComputerIsBusyItWaits() {
        Open open;
        open.session.setBusy(true);
        open.session.showRun(run("train2"));
        QVERIFY(!open.session.isRunning());
        QCOMPARE(open.banner()->title(), "The comparison waits");
        QCOMPARE(fake::lensCalls().load(), 0);
        open.session.setBusy(false);
        QVERIFY(open.session.isRunning());
        QTRY_VERIFY(!open.session.isRunning());
        QCOMPARE(open.images(), 4);
        QVERIFY(!open.banner()->isVisible());
    }

    void anotherRunTakesThePlaceOfTheOneBeingCompared() {
        fake::lensScript().imageInterval = 1h;
        Open open;
        open.session.showRun(run("train"));
        QTRY_COMPARE(fake::lensCalls().load(), 1);
        QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
        open.session.showRun(run("train2"));
        QTRY_COMPARE(fake::lensCalls().load(), 2);
        open.session.cancel();
        QTRY_VERIFY(!open.session.isRunning());
        QVERIFY(fake::lensScript().last->tuned.file.string().find("train2") != std::string::npos);
    }

    void cancellingAndTryingAgain() {
        fake::lensScript().imageInterval = 1h;
        Open open;
        open.session.showRun(run("train"));
        emit open.view.cancelRequested();
        QTRY_VERIFY(!open.session.isRunning());
        QCOMPARE(open.images(), 0);
        fake::lensScript().imageInterval = 0us;
        QSignalSpy asked(&open.session, &app::LensSession::compareRequested);
        open.view.findChild<QPushButton*>("lensCompare")->click();
        QTRY_VERIFY(!open.session.isRunning());
        QCOMPARE(open.images(), 4);
        QVERIFY(asked.isEmpty());
        open.session.clear();
        open.view.findChild<QPushButton*>("lensCompare")->click();
        QCOMPARE(asked.size(), 1);
    }

    void aClearedLensStaysEmptyWhateverTheJobStillReports() {
        Open open;
        open.session.showRun(run("train"));
        open.session.clear();
        QTRY_VERIFY(!open.session.isRunning());
        QCOMPARE(open.images(), 0);
    }

    void aFailureIsShown() {
        fake::lensScript().failure = engine::Error(engine::ErrorKind::Dataset, "dataset.empty_split", "[lens] empty");
        Open open;
        open.session.showRun(run("train"));
        QTRY_VERIFY(!open.session.isRunning());
        QVERIFY(open.banner()->isVisible());
        QCOMPARE(open.banner()->title(), "This part of the dataset is empty");
    }

    void thePairIsWrittenAndSaid() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("pair.png");
        Open open;
        open.session.showRun(run("train"));
        QTRY_VERIFY(open.view.canSave());
        open.view.savePicture(file);
        QTRY_COMPARE(open.banner()->title(), "The picture was saved");
        QCOMPARE(QImage(file).size(), QSize(1288, 480));
        open.view.savePicture(folder.filePath("no folder/pair.png"));
        QTRY_COMPARE(open.banner()->title(), "A file could not be written");
    }

    void destroyedWhileRunningItStopsAndJoins() {
        fake::lensScript().imageInterval = 1h;
        {
            Open open;
            open.session.showRun(run("train"));
            QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
        }
        QCOMPARE(fake::calls().threadsInside.load(), 0);
    }
};

UI_TEST_MAIN(LensSessionTest)
#include "lens_session_test.moc"
