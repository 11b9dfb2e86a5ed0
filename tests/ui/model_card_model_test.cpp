// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_card_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/model_text.h"
#include "ui/models/stage_model.h"

using ui::ModelCard;
using ui::ModelCardModel;

class ModelCardModelTest final : public QObject {
    Q_OBJECT

private:
    static std::vector<engine::ListedModel> listed() {
        return {{"lite_detector", "built-in/backbone.pth", true}, {"yolo11n.pt", "models/yolo11n.pt", false}};
    }

    static ModelCard yolo() {
        ModelCard card;
        card.listed = listed()[1];
        card.info = fake::yolo11('n', 80);
        card.info->gflops = 6.5;
        card.info->fileBytes = 5'506'297;
        return card;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale("en")); }

    void rowsAreWhatIsListedInItsOrder() {
        ModelCardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setListed(listed());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), "Lite detector");
        QCOMPARE(model.index(1).data().toString(), "yolo11n.pt");
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().endsWith("\nmodels/yolo11n.pt"));
        QCOMPARE(model.rowOf("lite_detector"), 0);
        QCOMPARE(model.rowOf("models/yolo11n.pt"), 1);
        QCOMPARE(model.rowOf("yolo11n.pt"), -1);
        model.setListed({});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsKnownOutlivesANewLook() {
        ModelCardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setListed(listed());
        model.setCard(yolo());
        model.setSpeed("models/yolo11n.pt", {12.5, 0});
        model.setListed({listed()[1], {"new.pt", "models/new.pt", false}});
        QVERIFY(model.card(0).info);
        QCOMPARE(model.card(0).speed->msPerImage, 12.5);
        QVERIFY(!model.card(1).info);
        model.setCard({listed()[0], {}, {}, {}});  // no longer listed: dropped
        QCOMPARE(model.rowCount(), 2);
    }

    void onlyTheRowsConcernedChange() {
        ModelCardModel model;
        model.setListed(listed());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCard(yolo());
        model.setSpeed("models/yolo11n.pt", {12.5, 0});
        model.setSpeed("gone.pt", {12.5, 0});
        QCOMPARE(changed.size(), 2);
        model.setCurrent("lite_detector");
        model.setCurrent("models/yolo11n.pt");
        QCOMPARE(changed.size(), 5);
        QVERIFY(!model.isCurrent(0));
        QVERIFY(model.index(1).data(ModelCardModel::IsCurrentRole).toBool());
    }

    void unmeasuredAreThoseThatRunHereWithoutFigures() {
        ModelCardModel model;
        model.setListed(listed());
        QVERIFY(model.unmeasured().empty());  // nothing is known of them yet
        ModelCard unsupported;
        unsupported.listed = listed()[0];
        unsupported.info = engine::ModelInfo{};
        model.setCard(unsupported);
        model.setCard(yolo());
        QCOMPARE(model.unmeasured().size(), std::size_t{1});
        QCOMPARE(model.unmeasured()[0].file, std::filesystem::path("models/yolo11n.pt"));
        model.setSpeed("models/yolo11n.pt", {12.5, 0, false});
        QCOMPARE(model.unmeasured().size(), std::size_t{1});
        model.setSpeed("models/yolo11n.pt", {12.5, 0});
        QVERIFY(model.unmeasured().empty());
    }

    void aCardIsReadAloudInOneLine() {
        ModelCardModel model;
        model.setListed(listed());
        const auto text = [&model] { return model.index(1).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(text(), "yolo11n.pt; Reading…");
        model.setCard(yolo());
        QCOMPARE(text(),
                 "yolo11n.pt; Detector, YOLO11n, 80 class(es); "
                 "2,624,080 parameters, 6.5 GFLOPs, 5.5 MB, AGPL-3.0; not measured yet");
        model.setMeasuring("models/yolo11n.pt");
        model.setCurrent("models/yolo11n.pt");
        QVERIFY2(text().startsWith("yolo11n.pt, in use;") && text().endsWith("; measuring…"), qPrintable(text()));
        model.setSpeed("models/yolo11n.pt", {23.4, 180'000'000});
        QVERIFY2(text().endsWith("; 23 ms an image, 180.0 MB of memory"), qPrintable(text()));
    }

    void unknownMemoryIsNotCalledZero() {
        ModelCard card = yolo();
        card.speed = engine::ModelSpeed{4.25, 0};
        QCOMPARE(ui::speedText(card), "4.3 ms");
        QCOMPARE(ui::speedDetailText(card, false), "an image");
        card.speed->isSteady = false;
        QCOMPARE(ui::speedText(card), "about 4.3 ms");
    }

    void whatCannotBeUsedSaysSoInsteadOfAFigure() {
        ModelCard card;
        card.listed = listed()[1];
        card.problem = engine::Error(engine::ErrorKind::Model, "model.truncated", "[checkpoint] cut short", "a.pt",
                                     "get it again");
        QCOMPARE(ui::modelKindText(card), "The model file is cut short");
        QCOMPARE(ui::modelSizeText(card), "Copy or download it again: it did not finish.");
        QCOMPARE(ui::speedDetailText(card, false), QString());
        card.problem.reset();
        card.info = engine::ModelInfo{};
        card.info->architecture = "yolov8n-cls";
        card.info->task = "classify";
        QCOMPARE(ui::modelKindText(card), "Classifier, yolov8n-cls, can be looked at, not used");
        QCOMPARE(ui::speedDetailText(card, false), QString());
    }

    void theBlocksOfANetworkAreATable() {
        ui::StageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStages(fake::yolo11('n', 80).stages);
        QCOMPARE(model.rowCount(), 24);
        QCOMPARE(model.index(23, ui::StageModel::Module).data().toString(), "Detect");
        QCOMPARE(model.index(1, ui::StageModel::Parameters).data().toString(), "4,672");
        model.setStages({});
        QCOMPARE(model.rowCount(), 0);
    }
};

UI_GUILESS_TEST_MAIN(ModelCardModelTest)
#include "model_card_model_test.moc"
