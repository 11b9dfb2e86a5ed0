// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which classes and which split of the dataset are measured.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_evaluate.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/evaluate_view.h"
#include "ui/pages/evaluate_page.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"

using ui::EvaluatePage;

class EvaluateChoiceTest final : public QObject {
    Q_OBJECT

private:
    static engine::Error otherClasses() {
        return engine::Error(engine::ErrorKind::Dataset, "dataset.class_mismatch",
                             "[evaluate] 2 classes, but the model has 80", "cells/data.yaml", "Match the classes.",
                             {"80", "2"});
    }

    /// Of each split two images.
    static void makeTestSplit() {
        for (std::size_t index : {0U, 1U})
            fake::script().dataset.samples[index].split = engine::Split::Test;
    }

    static void choose(QComboBox* combo, engine::Split split) {
        const int index = combo->findData(static_cast<int>(split));
        QVERIFY(index >= 0);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() { fake::reset(); }

    void otherClassesAreMatched() {
        EvaluateView shown;
        shown.page.showRunning();
        shown.page.showError(otherClasses());
        QCOMPARE(shown.page.banner()->title(), "Model and dataset have different classes");
        QCOMPARE(shown.page.banner()->findChild<QPushButton*>("bannerAction")->text(), "Match the classes…");
        QSignalSpy asked(&shown.page, &EvaluatePage::classesRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(asked.size(), 1);
        shown.page.showClasses({"rbc", "dog", "wbc"}, {});
        QVERIFY(shown.part<QWidget>("classMapping")->isVisible());
        QVERIFY(!shown.page.banner()->isVisible());
        QSignalSpy matched(&shown.page, &EvaluatePage::classesMatched);
        QSignalSpy wanted(&shown.page, &EvaluatePage::evaluateRequested);
        shown.part<QPushButton>("evaluate")->click();
        QCOMPARE(matched.size(), 1);
        QCOMPARE(matched[0][0].value<engine::ClassMap>(), (engine::ClassMap{0, -1, 1}));
        QCOMPARE(wanted.size(), 1);
    }

    void whatIsUsedOfTheModelStandsWithTheFigures() {
        EvaluateView shown;
        shown.page.showRunning({0, -1, 1});
        shown.page.showReport(std::make_shared<const engine::EvaluateReport>(fake::detectionReport()));
        auto* used = shown.part<QLabel>("evaluateUsedText");
        QVERIFY(used->isVisible());
        QVERIFY2(used->text().startsWith("2 of 3 model class"), qPrintable(used->text()));
        QSignalSpy asked(&shown.page, &EvaluatePage::classesRequested);
        shown.part<QPushButton>("evaluateUsedClasses")->click();
        QCOMPARE(asked.size(), 1);
        shown.report(fake::detectionReport());
        QVERIFY(!used->isVisible());
        shown.page.showRunning({0, -1, 1});
        shown.page.showReport(std::make_shared<const engine::EvaluateReport>(fake::classificationReport()));
        QVERIFY(used->isVisible());
        QVERIFY(used->text().contains("the model chooses among them"));
    }

    void matchingCanBeLeftAgain() {
        EvaluateView shown;
        shown.page.showRunning();
        shown.page.showError(otherClasses());
        shown.page.showClasses({"dog"}, {});
        QVERIFY(!shown.part<QPushButton>("evaluate")->isEnabled());
        QCOMPARE(shown.part<QPushButton>("evaluate")->toolTip(), "First say what each class counts as");
        shown.part<QPushButton>("classMappingCancel")->click();
        QVERIFY(!shown.part<QWidget>("classMapping")->isVisible());
        QVERIFY(shown.page.banner()->isVisible());
        QVERIFY(shown.isSaid("Not measured yet"));
        shown.page.showClasses({"dog"}, {});
        shown.page.setModel("models/b.pt");
        QVERIFY(!shown.part<QWidget>("classMapping")->isVisible());
        QVERIFY(!shown.page.banner()->isVisible());
    }

    void anUntrainedNetworkHasNoClassesToMatch() {
        EvaluateView shown;
        shown.page.setModel("yolo11n.yaml");
        shown.page.showRunning();
        shown.page.showError(otherClasses());
        QCOMPARE(shown.page.banner()->findChild<QPushButton*>("bannerAction")->text(), "Choose another model");
    }

    void classesTakenByTheirNumberAreAWarning() {
        EvaluateView shown;
        engine::EvaluateReport report = fake::detectionReport();
        report.issues = {{engine::Severity::Warning,
                          "dataset.other_names",
                          "other names",
                          {},
                          0,
                          engine::Loss::Nothing,
                          {"2", "0", "WBC", "RBC"}}};
        shown.report(report);
        QVERIFY(shown.page.banner()->title().startsWith("2 class"));
        QVERIFY(shown.page.banner()->reason().contains("number 0 is WBC in the model, RBC in the dataset"));
        QSignalSpy asked(&shown.page, &EvaluatePage::classesRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(asked.size(), 1);
    }

    void theSplitsThatTheDatasetHasCanBeChosen() {
        EvaluateView shown;
        auto* combo = shown.part<QComboBox>("evaluateSplit");
        QCOMPARE(combo->currentText(), "Validation");
        QCOMPARE(combo->count(), 2);
        QCOMPARE(combo->itemText(1), "Training");
        QVERIFY(combo->itemData(1, Qt::ToolTipRole).toString().contains("learned by heart"));
        makeTestSplit();
        shown.page.setDataset(scriptedDataset());
        QCOMPARE(combo->count(), 3);
        QCOMPARE(combo->itemText(1), "Test");
        choose(combo, engine::Split::Test);
        QCOMPARE(shown.page.split(), engine::Split::Test);
        QVERIFY(shown.isSaid("2 test image"));
    }

    void theSplitIsNamedWithTheFigures() {
        makeTestSplit();
        EvaluateView shown;
        auto* combo = shown.part<QComboBox>("evaluateSplit");
        choose(combo, engine::Split::Test);
        shown.page.showRunning();
        QCOMPARE(shown.page.subtitle(), "Looking at the test images");
        shown.page.showReport(std::make_shared<const engine::EvaluateReport>(fake::detectionReport()));
        QVERIFY2(shown.page.subtitle().contains("2 test image"), qPrintable(shown.page.subtitle()));
        choose(combo, engine::Split::Val);
        QCOMPARE(shown.page.banner()->title(), "These figures are of the test images");
        QSignalSpy wanted(&shown.page, &EvaluatePage::evaluateRequested);
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(wanted.size(), 1);
    }

    void figuresOfTrainingImagesSayWhatTheyAreWorth() {
        EvaluateView shown;
        choose(shown.part<QComboBox>("evaluateSplit"), engine::Split::Train);
        QVERIFY(shown.isSaid("learned by heart"));
        shown.report(fake::detectionReport());
        QCOMPARE(shown.page.banner()->title(), "These figures are of the training images");
        QVERIFY(shown.page.banner()->reason().contains("not how good it is"));
    }

    void aSplitThatIsGoneIsNoLongerChosen() {
        makeTestSplit();
        EvaluateView shown;
        choose(shown.part<QComboBox>("evaluateSplit"), engine::Split::Test);
        fake::reset();
        shown.page.setDataset(scriptedDataset());
        QCOMPARE(shown.page.split(), engine::Split::Val);
    }

    void anotherDatasetStartsWithItsValidationImages() {
        EvaluateView shown;
        choose(shown.part<QComboBox>("evaluateSplit"), engine::Split::Train);
        shown.page.setDataset(scriptedDataset());
        QCOMPARE(shown.page.split(), engine::Split::Train);
        fake::script().dataset.source = "other/data.yaml";
        shown.page.setDataset(scriptedDataset());
        QCOMPARE(shown.page.split(), engine::Split::Val);
    }

    void whereOnlyTestImagesAreLabelledTheyAreMeasured() {
        makeTestSplit();
        for (engine::SampleInfo& sample : fake::script().dataset.samples)
            if (sample.split != engine::Split::Test)
                sample.boxes.clear();
        EvaluateView shown;
        QCOMPARE(shown.page.split(), engine::Split::Test);
        QVERIFY(shown.page.isReady());
    }

    void withoutValidationLabelsTheTrainingImagesCanBeMeasured() {
        for (engine::SampleInfo& sample : fake::script().dataset.samples)
            if (sample.split == engine::Split::Val)
                sample.boxes.clear();
        EvaluateView shown;
        QVERIFY(!shown.page.isReady());
        choose(shown.part<QComboBox>("evaluateSplit"), engine::Split::Train);
        QVERIFY(shown.page.isReady());
    }
};

UI_TEST_MAIN(EvaluateChoiceTest)
#include "evaluate_choice_test.moc"
