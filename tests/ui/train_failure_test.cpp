// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way out that the Train page offers after a failure.
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/train_view.h"
#include "ui/widgets/banner.h"

using State = ui::TrainPage::State;
using engine::ErrorKind;

class TrainFailureTest final : public QObject {
    Q_OBJECT

    QList<QUrl> m_opened;

public slots:
    void open(const QUrl& url) { m_opened << url; }

private:
    static void failAfter(std::int64_t epochs, const engine::Error& error) {
        fake::script().train.failure = error;
        fake::script().train.failsAfterEpochs = epochs;
    }
    static QPushButton* action(ui::TrainPage& page) {
        return page.banner()->findChild<QPushButton*>(QStringLiteral("bannerAction"));
    }
    static void run(ui::TrainPage& page) {
        page.start();
        QTRY_COMPARE(page.state(), State::Failed);
        QTRY_VERIFY(!page.isTraining());
    }

private slots:
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void init() {
        fake::reset();
        m_opened.clear();
    }

    void aRunThatDivergedStartsAgainAtATenthOfTheRateItUsed() {
        failAfter(2, engine::Error(ErrorKind::Diverged, "train.diverged", "[train] diverged", {}, "", {"9"}));
        const auto page = readyPage(3);
        run(*page);
        QPushButton* primary = button(*page, "train");
        QCOMPARE(primary->text().trimmed(), QStringLiteral("Start again at a tenth of the rate"));
        fake::script().train.failure.reset();
        primary->click();
        QTRY_COMPARE(page->state(), State::Done);
        QCOMPARE(fake::calls().resumeTraining.load(), 0);
        QCOMPARE(fake::calls().train.load(), 2);
        QCOMPARE(epochs(*page).rowCount(), 3);
        // Auto had chosen AdamW at 0.001667; the form has what was used.
        QCOMPARE(page->config().optimizer, engine::OptimizerKind::AdamW);
        QCOMPARE(page->config().learningRate, 0.001667 / 10);
        QVERIFY(page->subtitle().contains("0.0001667"));
    }

    void anotherFailureStillResumes() {
        failAfter(1, engine::Error(ErrorKind::Diverged, "train.diverged", "[train] diverged", {}, "", {"9"}));
        const auto page = readyPage(3);
        run(*page);
        failAfter(1, engine::Error(ErrorKind::DeviceLost, "device.lost", "[core] gone"));
        run(*page);
        QCOMPARE(button(*page, "train")->text().trimmed(), QStringLiteral("Resume"));
    }

    void whereThereIsAFolderItCanBeOpened() {
        for (const ErrorKind kind : {ErrorKind::Disk, ErrorKind::Diverged, ErrorKind::Internal}) {
            m_opened.clear();
            failAfter(1, engine::Error(kind, "disk.full", "[core] disk full"));
            const auto page = readyPage(3);
            run(*page);
            QCOMPARE(action(*page)->text(), QStringLiteral("Open folder"));
            action(*page)->click();
            QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile("runs/train")});
        }
    }

    void aModelOfAnotherKindIsSaidToBeThat() {
        ui::TrainPage page;
        engine::ModelInfo foreign = fake::yolo11('n', 80);
        foreign.file = "models/segment.pt";
        foreign.isSupported = false;
        page.setModel({{"models/segment.pt"}, foreign, {}, 448});
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(texts.contains("segment.pt is not a network that Espalier can train. Choose another model."));
    }
};

UI_TEST_MAIN(TrainFailureTest)
#include "train_failure_test.moc"
