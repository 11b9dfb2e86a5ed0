// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lens says before, while and after models are compared, and of files that it could not use.
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_lens.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/lens_desk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/lens_view.h"

using ui::LensView;

class LensViewStatesTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { fake::resetLens(); }

    void beforeTheFirstComparisonItSaysWhatToDo() {
        LensDesk shown;
        auto* compare = shown.part<QPushButton>("lensCompare");
        QVERIFY(compare->isVisible());
        QSignalSpy asked(&shown.view, &LensView::compareRequested);
        QSignalSpy train(&shown.view, &LensView::trainRequested);
        compare->click();
        shown.part<QPushButton>("lensTrain")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(train.size(), 1);
        shown.view.setMayCompare(false, "No run yet");
        QVERIFY(!compare->isEnabled());
        QCOMPARE(compare->toolTip(), "No run yet");
    }

    void anErrorSaysTheReasonAndOffersToTryAgain() {
        LensDesk shown;
        shown.begin();
        shown.view.showError(engine::Error(engine::ErrorKind::Dataset, "lens.other_classes",
                                           "[lens] the model a.pt knows none of the classes of b.yaml", "b.yaml",
                                           "choose another"));
        QVERIFY(shown.banner()->isVisible());
        QCOMPARE(shown.banner()->title(), "The model was trained on other classes");
        QVERIFY(shown.part<QPushButton>("lensCompare")->isVisible());
        QSignalSpy again(&shown.view, &LensView::compareRequested);
        shown.part<QPushButton>("bannerAction")->click();
        QCOMPARE(again.size(), 1);
    }

    void whatWasComparedBeforeAStopStays() {
        LensDesk shown;
        shown.begin();
        shown.view.addImage(fake::lensScript().images[2]);
        shown.view.end(true);
        QCOMPARE(shown.files().size(), 1);
        QCOMPARE(shown.banner()->title(), "Stopped before the end");
        shown.begin();
        shown.view.end(true);
        QVERIFY(!shown.banner()->isVisible());
        QVERIFY(shown.part<QPushButton>("lensCompare")->isVisible());
    }

    void skippedFilesAreCountedAndDamagedOnesThatWereReadAreNot() {
        LensDesk shown;
        shown.begin();
        engine::Issue issue;
        issue.message = "is damaged";
        issue.file = "a.jpg";
        shown.view.addIssue(issue);
        QVERIFY(!shown.banner()->isVisible());
        issue.loss = engine::Loss::Image;
        shown.view.addIssue(issue);
        QVERIFY(shown.banner()->isVisible());
        QVERIFY(shown.banner()->reason().contains("a.jpg"));
    }

    void newlyBrokenIsToldOutside() {
        LensDesk shown;
        QSignalSpy broken(&shown.view, &LensView::newlyBrokenChanged);
        shown.fill();
        QCOMPARE(broken.size(), 1);
        QCOMPARE(broken[0][0].toInt(), 1);
        shown.view.clear();
        QCOMPARE(broken.last()[0].toInt(), 0);
    }

    void aPictureThatCannotBeReadSaysSo() {
        LensDesk shown;
        shown.fill();
        shown.view.showUnreadable("broken.jpg", engine::Error(engine::ErrorKind::Dataset, "image.unreadable", "gone"));
        QVERIFY(shown.picture()->pills().isEmpty());
        emit shown.picture()->nextRequested();
        QVERIFY(!shown.picture()->pills().isEmpty());
    }

    void anUntrainedBaseIsSaid() {
        LensDesk shown;
        fake::lensScript().start.isBaseTrained = false;
        shown.fill();
        QCOMPARE(shown.part<QLabel>("lensNote")->text(), "Before: the head is not trained yet, so it finds nothing.");
        QVERIFY(shown.part<QLabel>("lensNote")->isVisible());
    }

    void whetherOldClassesCanGetLostIsSaid() {
        LensDesk shown;
        shown.fill();
        QCOMPARE(shown.part<QLabel>("lensNote")->text(),
                 "1 classes of the model before are not among yours and can get lost.");
        fake::lensScript().start.oldClasses = 0;
        shown.fill();
        QVERIFY(shown.part<QLabel>("lensNote")->text().startsWith("No old class can be lost"));
        fake::lensScript().start.baseKnows = 0;
        shown.fill();
        QVERIFY(shown.part<QLabel>("lensNote")->text().startsWith("The model before knows none of your classes."));
    }

    void theSampleIsADemo() {
        LensDesk shown;
        shown.fill();
        auto* note = shown.part<QLabel>("lensFootnote");
        QVERIFY(!note->isVisible());
        shown.view.setSample(true);
        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), "a demo, not a measurement");
    }

    void aSmallerShareOfTheSplitIsSaid() {
        LensDesk shown;
        fake::lensScript().start.imagesInSplit = 342;
        shown.fill();
        QCOMPARE(shown.view.order(), "4 of 342 validation pictures, largest change first");
    }

    void whereTheUserIsAlreadyItStaysAtTheEnd() {
        LensDesk shown;
        shown.begin();
        shown.view.addImage(fake::lensScript().images[0]);
        shown.view.addImage(fake::lensScript().images[1]);
        QCOMPARE(shown.name(), "calm.jpg, 2 of 2");
        emit shown.picture()->previousRequested();
        QCOMPARE(shown.name(), "lost.jpg, 1 of 2");
        shown.view.addImage(fake::lensScript().images[2]);
        shown.view.end(false);
        QCOMPARE(shown.name(), "lost.jpg, 2 of 3");
    }
};

UI_TEST_MAIN(LensViewStatesTest)
#include "lens_view_states_test.moc"
