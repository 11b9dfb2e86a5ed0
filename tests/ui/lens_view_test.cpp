// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/support/fake_lens.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/lens_desk.h"
#include "ui/convert.h"
#include "ui/models/lens_box_model.h"
#include "ui/models/lens_model.h"
#include "ui/widgets/before_after_view.h"

using engine::LensState;
using ui::LensView;

class LensViewTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { fake::resetLens(); }

    void picturesAreSortedByTheirChangeAndTheLargestIsShown() {
        LensDesk shown;
        shown.fill();
        QCOMPARE(shown.files(), (QStringList{"broken.jpg", "fixed.jpg", "lost.jpg", "calm.jpg"}));
        QCOMPARE(shown.name(), "broken.jpg, 1 of 4");
        QCOMPARE(shown.view.order(), "4 validation pictures, largest change first");
    }

    void equalChangesKeepTheirOrder() {
        LensDesk shown;
        shown.begin();
        for (const char* name : {"c.jpg", "a.jpg", "b.jpg"}) {
            engine::LensImage image = fake::lensScript().images[0];
            image.image = name;
            shown.view.addImage(image);
        }
        QCOMPARE(shown.files(), (QStringList{"c.jpg", "a.jpg", "b.jpg"}));
    }

    void modelsKeepTheirPromises() {
        ui::LensModel images;
        const QAbstractItemModelTester tester(&images, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const engine::LensImage& image : fake::lensScript().images)
            images.add(image);
        images.setFilter(LensState::Fixed);
        QCOMPARE(images.rowCount(), 2);
        images.add(fake::lensScript().images[3]);
        QCOMPARE(images.rowCount(), 3);
        images.clear();
        ui::LensBoxModel boxes;
        const QAbstractItemModelTester boxTester(&boxes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        boxes.setImage(fake::lensScript().images[3], fake::lensScript().start.classNames, {});
        QCOMPARE(boxes.rowCount(), 4);
        QCOMPARE(boxes.rowOf(boxes.mark(2)), 2);
    }

    void countsAreThoseOfThePictureAndOfAll() {
        LensDesk shown;
        shown.fill();
        const auto counts = [&shown](LensState state) { return shown.row(state)->accessibleName(); };
        QCOMPARE(counts(LensState::NewlyBroken), "Newly broken: 1 on this picture, 1 in all");
        QCOMPARE(counts(LensState::StillWrong), "Still wrong: 0 on this picture, 1 in all");
        QCOMPARE(counts(LensState::Fixed), "Fixed: 1 on this picture, 3 in all");
        QCOMPARE(counts(LensState::Unchanged), "Right in both: 0 on this picture, 3 in all");
        QCOMPARE(counts(LensState::LostOldClass), "Lost old class: 0 on this picture, 1 in all");
        QCOMPARE(shown.part<QLabel>("lensTotal")->text(), "of 9");
        QCOMPARE(shown.view.newlyBroken(), 1);
    }

    void aCountFiltersPicturesBoxesAndTable() {
        LensDesk shown;
        shown.fill();
        shown.row(LensState::StillWrong)->click();
        QCOMPARE(shown.files(), QStringList{"fixed.jpg"});
        QCOMPARE(shown.name(), "fixed.jpg, 1 of 1");
        QCOMPARE(shown.table()->rowCount(), 1);
        QCOMPARE(shown.picture()->look().filter, std::optional(LensState::StillWrong));
        shown.row(LensState::Fixed)->click();
        QVERIFY(!shown.row(LensState::StillWrong)->isChecked());
        QCOMPARE(shown.files(), (QStringList{"broken.jpg", "fixed.jpg"}));
        QCOMPARE(shown.name(), "fixed.jpg, 2 of 2");  // what is shown stays where it passes
        shown.row(LensState::Fixed)->click();
        QCOMPARE(shown.files().size(), 4);
        QCOMPARE(shown.table()->rowCount(), 4);
    }

    void aStateThatThereIsNotCannotBeChosen() {
        LensDesk shown;
        shown.begin();
        shown.view.addImage(fake::lensScript().images[0]);
        shown.view.end(false);
        QVERIFY(shown.row(LensState::Unchanged)->isEnabled());
        QVERIFY(!shown.row(LensState::NewlyBroken)->isEnabled());
        QVERIFY(!shown.row(LensState::NewlyBroken)->toolTip().isEmpty());
        QVERIFY(!shown.part<QPushButton>("nextNewlyBroken")->isEnabled());
    }

    void theTableSaysWhatHappenedGravestFirst() {
        LensDesk shown;
        shown.fill();
        shown.strip()->setCurrentIndex(shown.view.images().index(1));
        QAbstractItemModel* table = shown.table();
        using Model = ui::LensBoxModel;
        QStringList lines;
        for (int row = 0; row < table->rowCount(); ++row)
            lines << cellText(table, row, Model::State) + ", " + cellText(table, row, Model::Class) + ", " +
                         cellText(table, row, Model::What);
        QCOMPARE(lines, (QStringList{"Still wrong, WBC, missed in both", "Fixed, Platelets, was called RBC",
                                     "Fixed, RBC, was missed", "Right in both, RBC, right in both"}));
        shown.strip()->setCurrentIndex(shown.view.images().index(2));
        QCOMPARE(cellText(shown.table(), 0, Model::What), "no longer found");
        QCOMPARE(cellText(shown.table(), 0, Model::Class), "apple");
    }

    void tableAndPictureFollowEachOther() {
        LensDesk shown;
        shown.fill();
        auto* table = shown.part<QTableView>("lensTable");
        table->setCurrentIndex(table->model()->index(1, 0));
        QCOMPARE(shown.picture()->look().focused, 0);  // the fixed one
        emit shown.picture()->markClicked(1);
        QCOMPARE(table->currentIndex().row(), 0);
        QCOMPARE(shown.picture()->look().focused, 1);
        emit shown.picture()->markClicked(-1);
        QVERIFY(!table->currentIndex().isValid());
    }

    void nextNewlyBrokenGoesRoundFromAnyPictureAndFilter() {
        LensDesk shown;
        fake::lensScript().images.push_back(fake::lensScript().images[2]);
        fake::lensScript().images.back().image = "broken too.jpg";
        shown.fill();
        shown.row(LensState::StillWrong)->click();
        auto* next = shown.part<QPushButton>("nextNewlyBroken");
        next->click();
        QCOMPARE(shown.name(), "broken.jpg, 1 of 5");
        QCOMPARE(shown.picture()->look().focused, 1);
        next->click();
        QCOMPARE(shown.name(), "broken too.jpg, 2 of 5");
        next->click();
        QCOMPARE(shown.name(), "broken.jpg, 1 of 5");
    }

    void theKeyboardAloneSuffices() {
        LensDesk shown;
        shown.fill();
        shown.desk.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.desk));
        ui::BeforeAfterView* picture = shown.picture();
        picture->setFocus();
        QTest::keyClick(picture, Qt::Key_Right);
        QCOMPARE(shown.name(), "fixed.jpg, 2 of 4");
        QTest::keyClick(picture, Qt::Key_Left);
        QTest::keyClick(picture, Qt::Key_Left);
        QCOMPARE(shown.name(), "broken.jpg, 1 of 4");
        QTest::keyClick(picture, Qt::Key_PageDown);
        QTest::keyClick(picture, Qt::Key_PageDown);
        QTest::keyClick(picture, Qt::Key_N);
        QCOMPARE(shown.name(), "broken.jpg, 1 of 4");
        QTest::keyClick(picture, Qt::Key_T);
        QVERIFY(!shown.part<QToolButton>("lensTruth")->isChecked());
        QTest::keyClick(picture, Qt::Key_Space);
        QCOMPARE(picture->swipe(), 0.0);
        auto* row = shown.row(LensState::Fixed);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Space);
        QVERIFY(row->isChecked());
        QTest::keyClick(row, Qt::Key_Return);
        QVERIFY(!row->isChecked());
        for (const char* name : {"lensZoomOut", "lensZoomIn", "lensZoomFit", "lensSwap", "lensTruth", "lensSave",
                                 "beforeAfterView", "lensStrip", "nextNewlyBroken", "lensTable"})
            QVERIFY2(shown.part<QWidget>(name)->focusPolicy() & Qt::TabFocus, name);
    }

    void aScreenReaderHearsThePictureAndItsCounts() {
        LensDesk shown;
        shown.fill();
        QAccessibleInterface* picture = QAccessible::queryAccessibleInterface(shown.picture());
        const QString text = picture->text(QAccessible::Description);
        QVERIFY2(text.startsWith("broken.jpg, 1 of 4: 1 newly broken, 1 fixed."), qPrintable(text));
        QCOMPARE(shown.view.images().index(1).data(Qt::AccessibleTextRole).toString(),
                 "fixed.jpg: 1 still wrong, 2 fixed, 1 right in both");
    }

    void thePairCanBeSavedOnceThePictureIsThere() {
        LensDesk shown;
        QStringList wanted;
        connect(&shown.view, &LensView::pictureRequested, this,
                [&wanted](const std::filesystem::path& file) { wanted << ui::pathText(file); });
        shown.fill();
        QCOMPARE(wanted.last(), "broken.jpg");
        auto* save = shown.part<QPushButton>("lensSave");
        QVERIFY(!save->isEnabled());
        QImage picture(640, 480, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        shown.view.showPicture("calm.jpg", picture);
        QVERIFY(!save->isEnabled());
        shown.view.showPicture("broken.jpg", picture);
        QVERIFY(save->isEnabled());
        QList<QSize> sizes;
        connect(&shown.view, &LensView::saveRequested, this,
                [&sizes](const QString&, const std::function<QImage()>& draw) { sizes << draw().size(); });
        shown.view.savePicture("pair.png");
        QCOMPARE(sizes, QList<QSize>{QSize(1288, 480)});
        shown.strip()->setCurrentIndex(shown.view.images().index(1));
        QVERIFY(!save->isEnabled());
    }

    void tilesAreAskedForAndShown() {
        LensDesk shown;
        QStringList wanted;
        connect(&shown.view, &LensView::tileRequested, this,
                [&wanted](const std::filesystem::path& file) { wanted << ui::pathText(file); });
        shown.fill();
        const QModelIndex calm = shown.view.images().index(3);
        QVERIFY(calm.data(ui::LensModel::PictureRole).value<QPixmap>().isNull());
        QVERIFY(wanted.contains("calm.jpg"));
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        shown.view.showTile("calm.jpg", picture);
        QCOMPARE(calm.data(ui::LensModel::PictureRole).value<QPixmap>().size(), QSize(64, 48));
    }

    void aClassifiersPictureIsOneLine() {
        LensDesk shown;
        engine::LensImage image;
        image.image = "cell.jpg";
        image.width = image.height = 96;
        image.classId = 1;
        image.topBefore = {{0, 0.7F}};
        image.topAfter = {{2, 0.6F}};
        image.marks = {{LensState::StillWrong, -1, -1, -1}};
        image.counts = engine::countStates(image.marks);
        shown.begin();
        shown.view.addImage(image);
        shown.view.end(false);
        QCOMPARE(shown.table()->rowCount(), 1);
        QCOMPARE(cellText(shown.table(), 0, ui::LensBoxModel::Class), "WBC");
        QCOMPARE(cellText(shown.table(), 0, ui::LensBoxModel::What), "was called RBC, now Platelets");
    }

    void itFitsTheSmallestWindow() {
        LensDesk shown;
        shown.fill();
        const QSize least = shown.view.minimumSizeHint();
        QVERIFY2(least.width() <= 616 && least.height() <= 560,
                 qPrintable(QString("%1 x %2").arg(least.width()).arg(least.height())));
    }

    void numbersAreShownInTheUsersLocale() {
        QLocale::setDefault(QLocale("it_IT"));
        LensDesk shown;
        shown.fill();
        QCOMPARE(shown.picture()->scene().after.boxes[0].label, "RBC 0,62");
        QLocale::setDefault(QLocale::c());
    }
};

UI_TEST_MAIN(LensViewTest)
#include "lens_view_test.moc"
