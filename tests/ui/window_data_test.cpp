// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dataset in the whole window: opened, changed, looked over.
#include <QAbstractSlider>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "tests/support/ui_test_main.h"
#include "tests/ui/world.h"
#include "ui/pages/data_page.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/image_view.h"

using namespace std::chrono_literals;

class WindowDataTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() { fake::reset(); }

    void openedDataShowsInGalleryAndProject() {
        OpenWorld world;
        QCOMPARE(world.window().currentPage(), ui::PageId::Data);
        auto* page = world.window().findChild<ui::DataPage*>();
        QVERIFY2(page->subtitle().contains("6 images"), qPrintable(page->subtitle()));
        QVERIFY(!page->banner()->isVisible());
    }

    void chipsFilterTheGallery() {
        OpenWorld world;
        auto* gallery = world.part<QAbstractItemView>("gallery");
        world.press("chipVal");
        QCOMPARE(gallery->model()->rowCount(), 2);
        world.press("chipAll");
        world.part<QLineEdit>("findImages")->setText("3");
        QCOMPARE(gallery->model()->rowCount(), 1);
        world.part<QLineEdit>("findImages")->setText("nothing like it");
        QTRY_VERIFY(world.part<QPushButton>("clearFilter")->isVisible());
        world.press("clearFilter");
        QCOMPARE(gallery->model()->rowCount(), 6);
    }

    void spaceEnlargesAndEscapeReturns() {
        OpenWorld world;
        auto* gallery = world.part<QAbstractItemView>("gallery");
        gallery->setCurrentIndex(gallery->model()->index(0, 0));
        QTest::keyClick(gallery, Qt::Key_Space);
        auto* image = world.window().findChild<ui::DataPage*>()->findChild<ui::ImageView*>("imageView");
        QVERIFY(image->isVisible());
        QCOMPARE(image->boxes().size(), 1);
        QCOMPARE(image->boxes()[0].label, "RBC");
        QTest::keyClick(image, Qt::Key_Right);
        QCOMPARE(image->boxes()[0].label, "WBC");
        QTest::keyClick(image, Qt::Key_Escape);
        QTRY_VERIFY(gallery->isVisible());
        QCOMPARE(gallery->currentIndex().row(), 1);
    }

    void aDatasetThatCannotBeReadSaysWhy() {
        OpenWorld world;
        fake::script().failure =
            engine::Error(engine::ErrorKind::Dataset, "dataset.no_yaml", "[data] expected one yaml, found none",
                          "cells", "put a data.yaml there");
        world.application.openDataset("cells");
        auto* page = world.window().findChild<ui::DataPage*>();
        QTRY_VERIFY(page->banner()->isVisible());
        QCOMPARE(page->banner()->title(), "The folder holds no dataset yaml");
        QCOMPARE(page->banner()->reason(), "cells: there is no yaml file in it.\nOpen the yaml file of the dataset.");
        QVERIFY(world.part<QAbstractItemView>("gallery")->isVisible());  // what was open stays
    }

    void cancellingAScanKeepsWhatWasOpen() {
        OpenWorld world;
        fake::script().itemInterval = 1h;
        world.application.openDataset("other/data.yaml");
        auto* page = world.window().findChild<ui::DataPage*>();
        emit page->cancelRequested();
        QTRY_VERIFY(world.part<QAbstractItemView>("gallery")->isVisible());
        QVERIFY2(page->subtitle().contains("6 images"), qPrintable(page->subtitle()));
    }

    void aRenamedClassReachesTrainingAndIsUndone() {
        OpenWorld world;
        auto* editor = world.part<QAbstractItemView>("classEditor");
        QVERIFY(editor->model()->setData(editor->model()->index(0, 2), "red cell"));
        QTRY_VERIFY(!world.train()->config().dataset.overlay.empty());
        const std::filesystem::path changes = world.train()->config().dataset.overlay;
        QVERIFY(std::filesystem::exists(changes));
        QTRY_VERIFY(world.part<QLabel>("readClasses")->text().contains("0 red cell"));
        QVERIFY(world.part<QLabel>("readChanges")->isVisible());
        world.press("undoChange");
        QTRY_VERIFY(world.part<QLabel>("readClasses")->text().contains("0 RBC"));
        QTRY_VERIFY(world.train()->config().dataset.overlay.empty());
        QVERIFY(!std::filesystem::exists(changes));
        QVERIFY(!world.part<QLabel>("readChanges")->isVisible());
    }

    void changesAreThereWhenTheDatasetIsOpenedAgain() {
        OpenWorld world;
        auto* editor = world.part<QAbstractItemView>("classEditor");
        QVERIFY(editor->model()->setData(editor->model()->index(1, 2), "white cell"));
        QTRY_VERIFY(world.part<QLabel>("readClasses")->text().contains("white cell"));
        const int before = fake::calls().readDataset;
        world.application.openDataset("cells/data.yaml");
        QTRY_COMPARE(fake::calls().readDataset.load(), before + 1);
        QTRY_VERIFY(world.part<QAbstractItemView>("gallery")->isVisible());
        QVERIFY(world.part<QLabel>("readClasses")->text().contains("white cell"));
        QVERIFY(!world.part<QPushButton>("undoChange")->isVisible());
    }

    void anAnswerReadsTheDatasetAgain() {
        engine::Question question;
        question.code = "format";
        question.choices = {"voc", "coco"};
        fake::script().dataset.questions = {question};
        OpenWorld world;
        const int before = fake::calls().readDataset;
        world.press("question-format-1");
        QTRY_COMPARE(fake::calls().readDataset.load(), before + 1);
        const std::map<std::string, std::string> answers{{"format", "coco"}};
        QTRY_COMPARE(world.train()->config().dataset.answers, answers);
        QCOMPARE(fake::script().lastDataset.answers, answers);
        QVERIFY(world.part<QPushButton>("question-format-1")->isChecked());
    }

    void answersAreThereAtTheNextStart() {
        engine::Question question;
        question.code = "format";
        question.choices = {"voc", "coco"};
        fake::script().dataset.questions = {question};
        const std::map<std::string, std::string> answers{{"format", "coco"}};
        const auto home = std::make_shared<QTemporaryDir>();
        {
            OpenWorld world(home);
            world.press("question-format-1");
            QTRY_COMPARE(world.train()->config().dataset.answers, answers);
        }
        OpenWorld world(home);
        QCOMPARE(fake::script().lastDataset.answers, answers);
        QCOMPARE(world.train()->config().dataset.answers, answers);
        QVERIFY(world.part<QPushButton>("question-format-1")->isChecked());
    }

    void imagesMoveToTheOtherSide() {
        OpenWorld world;
        auto* page = world.window().findChild<ui::DataPage*>();
        emit page->moveRequested({0, 1}, engine::Split::Val);
        QTRY_COMPARE(world.part<QLabel>("splitCounts")->text(), "2 train, 4 validation");
        QVERIFY(QTest::qWaitForWindowActive(&world.window()));
        world.part<QAbstractItemView>("gallery")->setFocus();
        QTest::keyClick(world.part<QAbstractItemView>("gallery"), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(world.part<QLabel>("splitCounts")->text(), "4 train, 2 validation");
    }

    void aSplitOfOursIsChosenAnew() {
        fake::script().dataset.isSplitOurs = true;
        OpenWorld world;
        auto* share = world.part<QAbstractSlider>("splitShare");
        QVERIFY(share->isVisible());
        share->setValue(16);  // of six images: one
        QTRY_COMPARE(world.part<QLabel>("splitCounts")->text(), "5 train, 1 validation");
    }

    void healthIsCheckedOnceAndLeadsToItsImages() {
        engine::Finding finding;
        finding.code = "health.rotated";
        finding.count = 2;
        finding.samples = {1, 5};
        fake::script().health.findings = {finding};
        OpenWorld world;
        QCOMPARE(fake::calls().checkHealth.load(), 0);
        world.window().showPage(ui::PageId::Health);
        auto* table = world.part<QAbstractItemView>("findingTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        world.press("findingImages");
        QCOMPARE(world.window().currentPage(), ui::PageId::Data);
        QCOMPARE(world.part<QAbstractItemView>("gallery")->model()->rowCount(), 2);
        world.press("backToHealth");
        QCOMPARE(world.window().currentPage(), ui::PageId::Health);
        QCOMPARE(fake::calls().checkHealth.load(), 1);
        world.window().showPage(ui::PageId::Data);
        world.press("allImages");
        QCOMPARE(world.part<QAbstractItemView>("gallery")->model()->rowCount(), 6);
    }
};

UI_TEST_MAIN(WindowDataTest)
#include "window_data_test.moc"
