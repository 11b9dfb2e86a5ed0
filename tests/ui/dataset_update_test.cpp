// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit of the dataset asks of the rest of the window, over the scripted engine.
#include <QFile>
#include <QLabel>
#include <QPushButton>

#include <optional>

#include "tests/ui/world.h"
#include "ui/models/problem_model.h"
#include "ui/pages/data_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/image_view.h"

class DatasetUpdateTest final : public QObject {
    Q_OBJECT

private:
    static ui::ImageView* view(World& world) {
        return world.part<ui::DataPage>()->findChild<ui::ImageView*>("imageView");
    }

    static void enlarge(World& world, int row) {
        auto* gallery = world.part<QAbstractItemView>("gallery");
        gallery->setCurrentIndex(gallery->model()->index(row, 0));
        QTest::keyClick(gallery, Qt::Key_Space);
        QTRY_VERIFY(view(world)->hasPicture());
    }

private slots:
    void init() { fake::reset(); }

    void predictionsCanJoinTheDataThatIsOpen() {
        World world;
        world.application.predict({"pictures"});
        auto* add = world.part<QPushButton>("addToData");
        QTRY_VERIFY(add->toolTip().startsWith("Open a dataset"));
        world.openDataset();
        QTRY_VERIFY2(!add->toolTip().startsWith("Open a dataset"), qPrintable(add->toolTip()));
    }

    void editsOfBoxesReadNoModel() {
        World world;
        world.openDataset();
        world.window().showPage(ui::PageId::Data);
        world.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&world.window()));
        enlarge(world, 0);
        const auto* changes = world.part<QLabel>("readChanges");
        const auto isQuiet = [] { return fake::calls().threadsInside == 0; };
        QTRY_VERIFY(isQuiet());
        const int models = fake::calls().readModelInfo;
        world.part<ui::DataPage>()->findChild<QPushButton*>("editBoxes")->setChecked(true);
        for (int edit = 0; edit < 4; ++edit) {
            QTest::keyClick(view(world), Qt::Key_Tab);
            QTest::keyClick(view(world), Qt::Key_Delete);
            QTRY_VERIFY(changes->text().contains("corrected boxes") && isQuiet());
            world.press("undoChange");
            QTRY_VERIFY(changes->text().isEmpty() && isQuiet());
        }
        // One may have been due before the first.
        QVERIFY2(fake::calls().readModelInfo <= models + 1, qPrintable(QString::number(fake::calls().readModelInfo)));
    }

    void issuesOfTheDatasetLeadToTheirImages() {
        fake::script().dataset.issues = {{engine::Severity::Warning,
                                          "label.outside",
                                          "[data] outside",
                                          fake::script().dataset.samples[2].image,
                                          3,
                                          engine::Loss::Box,
                                          {}}};
        World world;
        world.openDataset();
        QCOMPARE(world.window().problems().count(), 1);
        world.window().showPage(ui::PageId::Train);
        world.window().toggleProblems();
        world.press("problemGo");
        QCOMPARE(world.window().currentPage(), ui::PageId::Data);
        QTRY_VERIFY(view(world)->isVisible());
        QVERIFY(world.window().areProblemsShown());
    }

    void anErrorOfReadingIsOverWhenAnotherDatasetIsRead() {
        World world;
        QTRY_VERIFY(fake::calls().readModelInfo > 0 && fake::calls().threadsInside == 0);
        fake::script().failure =
            engine::Error(engine::ErrorKind::Dataset, "dataset.no_yaml", "[data] found none", "empty");
        world.application.openDataset("empty");
        const ui::ProblemModel& problems = world.window().problems();
        const auto isOver = [&problems]() -> std::optional<bool> {
            for (int row = 0; row < problems.rowCount(); ++row)
                if (problems.group(problems.index(row, 0)).page == ui::PageId::Data)
                    return problems.group(problems.index(row, 0)).isPast;
            return std::nullopt;
        };
        QTRY_COMPARE(isOver(), std::optional(false));
        const int read = fake::calls().readDataset;
        world.part<ui::DataPage>()->banner()->findChild<QPushButton*>("bannerAction")->click();
        QTRY_COMPARE(fake::calls().readDataset.load(), read + 1);
        QTRY_COMPARE(isOver(), std::optional(false));
        fake::script().failure.reset();
        world.openDataset();
        QCOMPARE(isOver(), std::optional(true));
    }

    void aChangeThatCannotBeKeptOffersNoReading() {
        const auto home = std::make_shared<QTemporaryDir>();
        QFile inTheWay(home->filePath("changes"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        World world(home);
        world.openDataset();
        auto* page = world.part<ui::DataPage>();
        emit page->moveRequested({0}, engine::Split::Val);
        QTRY_VERIFY(page->banner()->isVisibleTo(page));
        QVERIFY(page->banner()->findChild<QPushButton*>("bannerAction")->isHidden());
    }
};

UI_TEST_MAIN(DatasetUpdateTest)
#include "dataset_update_test.moc"
