// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Projects in the whole window over the scripted engine.
#include <QPushButton>
#include <QSpinBox>

#include "tests/support/ui_test_main.h"
#include "tests/ui/world.h"
#include "ui/pages/freeze_page.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"

class ProjectTest final : public QObject {
    Q_OBJECT

private:
    static void changeEverything(World& world) {
        world.window().showPage(ui::PageId::Freeze);
        world.press("presetBackbone");
        world.part<QSpinBox>("epochs")->setValue(17);
        world.part<QSpinBox>("batch")->setValue(3);
        world.press("cacheSwitch");
        QCOMPARE(world.train()->config().freeze.stages.size(), std::size_t{11});
        QCOMPARE(world.train()->config().featureCaching, engine::FeatureCaching::On);
    }
    static void verifyEverything(World& world) {
        QTRY_COMPARE(world.train()->config().epochs, 17);
        QCOMPARE(world.train()->config().batch, 3);
        QCOMPARE(world.train()->config().freeze.stages.size(), std::size_t{11});
        QCOMPARE(world.part<ui::FreezePage>()->plan().freeze, world.train()->config().freeze);
    }
    static void verifyCaching(World& world) {
        QCOMPARE(world.train()->config().featureCaching, engine::FeatureCaching::On);
        QCOMPARE(world.part<QPushButton>("cacheSwitch")->text(), "Turn off");
    }

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() {
        fake::reset();
        fake::script().model = fake::yolo11('n', 3);
    }

    void planAndSettingsAreThereWhenTheDatasetIsOpenedAgain() {
        const auto home = std::make_shared<QTemporaryDir>();
        {
            World world(home);
            world.openDataset();
            QVERIFY(world.train()->config().epochs != 17);
            changeEverything(world);
            QVERIFY(world.window().close());
        }
        World world(home);
        QCOMPARE(world.window().currentPage(), ui::PageId::Start);  // it ended properly
        world.openDataset();
        verifyEverything(world);
        verifyCaching(world);
    }

    void aProjectOpensFromItsFile() {
        const auto home = std::make_shared<QTemporaryDir>();
        const QString file = home->filePath("mine.espalier");
        engine::Project project;
        project.settings.dataset.path = "cells/data.yaml";
        project.settings.epochs = 17;
        project.settings.batch = 3;
        project.settings.freeze = engine::freezeFirst(11);
        engine::writeProject(ui::toPath(file), project);
        World world(home);
        world.application.open(file);
        QTRY_COMPARE(world.train()->state(), ui::TrainPage::State::Ready);
        verifyEverything(world);
        world.part<QSpinBox>("epochs")->setValue(18);
        QTRY_COMPARE(engine::readProject(ui::toPath(file)).settings.epochs, 18);
    }

    void afterACrashTheProjectIsOpenAgain() {
        const auto home = std::make_shared<QTemporaryDir>();
        {
            World world(home);
            world.openDataset();
            changeEverything(world);
        }  // without being closed
        World world(home);
        QTRY_COMPARE(world.window().currentPage(), ui::PageId::Data);
        verifyEverything(world);
    }

    void aFileThatIsNoProjectSaysSoAndChangesNothing() {
        const auto home = std::make_shared<QTemporaryDir>();
        World world(home);
        world.openDataset();
        world.application.open(home->filePath("none.espalier"));
        ui::Banner* banner = world.window().page(world.window().currentPage())->banner();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->title(), "This is not a project of Espalier");
        QCOMPARE(world.train()->state(), ui::TrainPage::State::Ready);
    }

    void aDatasetThatCannotBeReadLeavesTheProjectThatIsOpen() {
        const auto home = std::make_shared<QTemporaryDir>();
        {
            World world(home);
            world.openDataset();
            fake::script().failure =
                engine::Error(engine::ErrorKind::Dataset, "dataset.no_yaml", "[data] none", "other");
            world.application.openDataset("other");
            QTRY_VERIFY(world.window().page(ui::PageId::Data)->banner()->isVisible());
            fake::script().failure.reset();
            world.part<QSpinBox>("epochs")->setValue(17);
            QVERIFY(world.window().close());
        }
        World again(home);
        again.openDataset();
        QTRY_COMPARE(again.train()->config().epochs, 17);
    }
};

UI_TEST_MAIN(ProjectTest)
#include "project_test.moc"
