// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/models_page.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"

using ui::ModelCard;
using ui::ModelsPage;

class ModelsPageTest final : public QObject {
    Q_OBJECT

private:
    static std::vector<engine::ListedModel> listed() {
        return {{"lite_detector", "built-in/backbone.pth", true},
                {"broken.pt", "models/broken.pt", false},
                {"strange.pt", "models/strange.pt", false},
                {"yolo11n.pt", "models/yolo11n.pt", false}};
    }

    static ModelCard card(int row, std::optional<engine::ModelInfo> info) {
        ModelCard result;
        result.listed = listed()[static_cast<std::size_t>(row)];
        result.info = std::move(info);
        return result;
    }

    /// A page with a built-in model, a damaged file, one that is only described, and a YOLO11n.
    struct Shown {
        ModelsPage page;

        Shown() {
            page.cards().setListed(listed());
            page.cards().setCard(card(0, fake::yolo11('n', 80)));
            ModelCard broken = card(1, {});
            broken.problem =
                engine::Error(engine::ErrorKind::Model, "model.truncated", "[checkpoint] expected 5 MB, found 3 MB",
                              "models/broken.pt", "get it again");
            page.cards().setCard(broken);
            engine::ModelInfo strange;
            strange.architecture = "yolov8n-cls";
            strange.tensors = 6;
            strange.format = "torch zip";
            page.cards().setCard(card(2, strange));
            engine::ModelInfo yolo = fake::yolo11('n', 80);
            yolo.wouldExecute = {"torch._utils._rebuild_tensor_v2", "os.system"};
            yolo.version = "8.3.0";
            page.cards().setCard(card(3, yolo));
            page.resize(1000, 700);
            page.show();
            static_cast<void>(QTest::qWaitForWindowActive(&page));
            list()->setFocus();
        }
        template <typename T>
        T* part(const char* name) {
            return page.findChild<T*>(name);
        }
        QListView* list() { return part<QListView>("modelList"); }
        QPushButton* use() { return part<QPushButton>("useModel"); }
        /// By its place in listed(), which is not that in the list: what is recommended comes first there.
        void choose(int place) { list()->setCurrentIndex(list()->model()->index(rowOf(place), 0)); }
        int rowOf(int place) { return page.cards().rowOf(card(place, {}).ref()); }
    };

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        QLocale::setDefault(QLocale("en"));
    }
    void init() { fake::reset(); }

    void withoutModelsThePageSaysHowToGetOne() {
        ModelsPage page;
        page.show();
        QSignalSpy asked(&page, &ModelsPage::fileRequested);
        auto* open = page.findChild<QPushButton*>("emptyOpenModel");
        QVERIFY(open->isVisible());
        open->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!page.findChild<QPushButton*>("useModel")->isEnabled());
        QVERIFY(!page.findChild<QPushButton*>("modelDetails")->isEnabled());
    }

    void returnAndThePrimaryActionUseTheSelectedModel() {
        Shown shown;
        QSignalSpy used(&shown.page, &ModelsPage::useRequested);
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QCOMPARE(used.size(), 1);
        QTest::keyClick(shown.list(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(used.size(), 2);
        shown.choose(3);
        shown.use()->click();
        QCOMPARE(used.size(), 3);
        QCOMPARE(used[0][0].toString(), "lite_detector");
        QCOMPARE(used[1][0].toString(), "lite_detector");
        QCOMPARE(used[2][0].toString(), "models/yolo11n.pt");
    }

    void whatCannotBeUsedSaysWhy() {
        Shown shown;
        QSignalSpy used(&shown.page, &ModelsPage::useRequested);
        for (const int row : {1, 2}) {
            shown.choose(row);
            QVERIFY(!shown.use()->isEnabled());
            QVERIFY(!shown.use()->toolTip().isEmpty());
            QTest::keyClick(shown.list(), Qt::Key_Return);
        }
        QVERIFY(used.isEmpty());
        shown.choose(3);
        QVERIFY(shown.use()->isEnabled());
    }

    void duringATrainingNoModelIsUsed() {
        Shown shown;
        QSignalSpy used(&shown.page, &ModelsPage::useRequested);
        shown.page.setTraining(true);
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QVERIFY(used.isEmpty());
        QCOMPARE(shown.use()->toolTip(), "A training is running");
        shown.page.setTraining(false);
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QCOMPARE(used.size(), 1);
    }

    void spaceOpensWhatIsInsideAndEscapeClosesIt() {
        Shown shown;
        shown.choose(3);
        auto* stages = shown.part<QTableView>("modelStages");
        QVERIFY(!stages->isVisible());
        QTest::keyClick(shown.list(), Qt::Key_Space);
        QVERIFY(stages->isVisible());
        QCOMPARE(stages->model()->rowCount(), 24);
        QCOMPARE(shown.part<QLabel>("modelLicence")->text(), "AGPL-3.0");
        QCOMPARE(shown.part<QLabel>("modelTensors")->text(), "499, torch zip");
        QCOMPARE(shown.part<QLabel>("modelOrigin")->text(), "8.3.0");
        QVERIFY(shown.part<QLabel>("modelClasses")->text().startsWith("80: class 0, class 1"));
        QVERIFY(shown.part<QLabel>("modelClasses")->text().endsWith("68 more"));
        QVERIFY(shown.part<QLabel>("modelSafety")->text().contains("2 name"));
        QVERIFY(shown.part<QLabel>("modelSafety")->toolTip().contains("os.system"));
        QTest::keyClick(shown.list(), Qt::Key_Escape);
        QVERIFY(!stages->isVisible());
    }

    void detailsFollowTheSelection() {
        Shown shown;
        shown.choose(3);
        QTest::keyClick(shown.list(), Qt::Key_Space);
        shown.choose(2);
        QCOMPARE(shown.part<QLabel>("modelName")->text(), "strange.pt");
        QCOMPARE(shown.part<QLabel>("modelLicence")->text(), "the file names none");
        QVERIFY(!shown.part<QTableView>("modelStages")->isVisible());
        shown.choose(1);
        auto* problem = shown.part<QLabel>("modelProblem");
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains("it ends too early"));
        QVERIFY(problem->text().contains("Copy or download it again"));
        QVERIFY(!shown.part<QLabel>("modelLicence")->isVisible());
    }

    void theSelectionOutlivesANewLook() {
        Shown shown;
        shown.choose(3);
        std::vector<engine::ListedModel> more = listed();
        more.insert(more.begin() + 1, {"a.pt", "models/a.pt", false});
        shown.page.cards().setListed(more);
        QCOMPARE(shown.list()->currentIndex().data().toString(), "yolo11n.pt");
        shown.page.cards().setListed({more[0]});
        QCOMPARE(shown.list()->currentIndex().row(), 0);
    }

    void anAddedModelIsAnnouncedAndSelectedOnceItIsListed() {
        Shown shown;
        shown.choose(2);
        shown.page.beginAdding("new.pt");
        shown.page.endAdding();
        shown.page.showAdded("models/new.pt", "models");
        QVERIFY(shown.page.banner()->isVisible());
        QVERIFY(shown.page.banner()->title().contains("new.pt"));
        shown.page.cards().setOffers({});  // the list is filled anew, without it still
        std::vector<engine::ListedModel> more = listed();
        more.push_back({"new.pt", "models/new.pt", false});
        shown.page.cards().setListed(more);
        QCOMPARE(shown.list()->currentIndex().data().toString(), "new.pt");
    }

    void aRefusedFileShowsWhyAndChangesNothing() {
        Shown shown;
        shown.choose(3);
        shown.page.showError(engine::Error(engine::ErrorKind::Model, "model.unsafe", "[model] asks to run os.system",
                                           "evil.pt", "use another file"));
        QVERIFY(shown.page.banner()->isVisible());
        QVERIFY(shown.page.banner()->reason().contains("os.system"));
        QVERIFY(shown.page.banner()->reason().contains("Use another file"));
        QCOMPARE(shown.list()->currentIndex().row(), shown.rowOf(3));
        QCOMPARE(shown.page.cards().rowCount(), 4);
    }

    void theListIsReadAloud() {
        Shown shown;
        shown.choose(3);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(shown.list());
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), "Models");
        QCOMPARE(list->childCount(), 4);
        QVERIFY(list->child(shown.rowOf(3))->text(QAccessible::Name).contains("2,624,080 parameters"));
    }
};

UI_TEST_MAIN(ModelsPageTest)
#include "models_page_test.moc"
