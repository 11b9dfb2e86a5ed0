// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The models that are not here yet: what the Models page says of them, and how they come.
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include "app/gui/models_session.h"
#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/pages/models_page.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"

using namespace std::chrono_literals;

class ModelOfferTest final : public QObject {
    Q_OBJECT

private:
    static engine::DownloadableModel offer(const std::string& name, const std::string& task, bool canDownload) {
        engine::DownloadableModel model;
        model.name = name;
        model.task = task;
        model.licence = task == "detect" ? "AGPL-3.0" : "BSD-3-Clause";
        model.licenceUrl = "https://example.org/licence";
        model.canDownload = canDownload;
        model.bytes = canDownload ? 5'600'000 : 0;
        model.fileName = name + ".pt";
        model.url = "https://example.org/" + model.fileName;
        return model;
    }

    struct Desk {
        ui::ModelsPage page;
        app::ModelsSession session{page};

        Desk() {
            page.resize(1000, 700);
            page.show();
            session.refresh();
            settle();
        }
        void settle() {
            const auto count = static_cast<int>(fake::script().models.size() + fake::script().downloadable.size());
            QTRY_COMPARE(page.cards().rowCount(), count);
            QTRY_VERIFY(isDescribed());
            QTRY_COMPARE(fake::calls().threadsInside.load(), 0);
        }
        /// Every model is read, and measured where it is here.
        bool isDescribed() {
            bool isDone = true;
            for (int row = 0; row < page.cards().rowCount(); ++row) {
                const ui::ModelCard& card = page.cards().card(row);
                isDone = isDone && card.info && (card.offer || card.speed);
            }
            return isDone;
        }
        template <typename T>
        T* part(const char* name) {
            return page.findChild<T*>(name);
        }
        QStringList names() {
            QStringList names;
            for (int row = 0; row < page.cards().rowCount(); ++row)
                names << page.cards().index(row).data().toString();
            return names;
        }
        void choose(const QString& name) {
            part<QListView>("modelList")->setCurrentIndex(page.cards().index(static_cast<int>(names().indexOf(name))));
        }
        QPushButton* get() { return part<QPushButton>("getModel"); }
    };

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        QLocale::setDefault(QLocale("en"));
    }
    void init() {
        fake::reset();
        fake::script().models = {{"lite_detector", "built-in/backbone.pth", true}, {"a.pt", "models/a.pt", false}};
        fake::script().downloadable = {offer("yolo11n", "detect", true), offer("yolo11m", "detect", false),
                                       offer("resnet18", "classify", false)};
    }

    void whatCouldBeHereIsListedAfterWhatIsRecommendedFirst() {
        Desk desk;
        const QStringList expected{"Lite detector", "YOLO11n", "a.pt", "YOLO11m", "ResNet-18"};
        QCOMPARE(desk.names(), expected);
        const QString said = desk.page.cards().index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith("YOLO11n, not here yet; Detector"), qPrintable(said));
        QVERIFY(said.contains("5.6 MB") && said.contains("AGPL-3.0") && said.contains("2,624,080 parameters"));
        QVERIFY(desk.page.cards().index(4).data(Qt::AccessibleTextRole).toString().contains("about"));
    }

    void withAGraphicsCardALargerOneIsRecommended() {
        fake::script().downloadable.push_back(offer("yolo11s", "detect", true));
        Desk desk;
        QVERIFY(desk.page.cards().isRecommended(1));
        desk.page.cards().setHasGpu(true);
        QCOMPARE(desk.names()[1], "YOLO11s");
        QVERIFY(!desk.page.cards().isRecommended(static_cast<int>(desk.names().indexOf("YOLO11n"))));
    }

    void chipsChooseAmongThem() {
        Desk desk;
        desk.part<QPushButton>("chipRecommended")->click();
        QCOMPARE(desk.names(), QStringList({"Lite detector", "YOLO11n"}));
        desk.part<QPushButton>("chipClassify")->click();
        QCOMPARE(desk.names(), QStringList({"ResNet-18"}));
        QVERIFY(desk.part<QPushButton>("chipClassify")->isChecked());
        QVERIFY(!desk.part<QPushButton>("chipRecommended")->isChecked());
        desk.part<QPushButton>("chipAllModels")->click();
        QCOMPARE(desk.names().size(), 5);
    }

    void whatIsNotHereIsNotUsedAndNotMeasured() {
        Desk desk;
        desk.choose("YOLO11n");
        auto* use = desk.part<QPushButton>("useModel");
        QVERIFY(!use->isEnabled());
        QCOMPARE(use->toolTip(), "It is not here yet: get it first");
        QCOMPARE(fake::calls().measureModelSpeed.load(), 2);
    }

    void theLicenceIsShownBeforeItIsFetchedThenItIsThere() {
        Desk desk;
        desk.choose("a.pt");
        QVERIFY(!desk.get()->isVisible());
        desk.choose("YOLO11n");
        QVERIFY(desk.part<QLabel>("offerLicence")->isVisible());
        QVERIFY(desk.part<QLabel>("offerLicence")->text().contains("AGPL-3.0"));
        QCOMPARE(desk.get()->text(), "Accept the licence and download");
        QCOMPARE(fake::calls().downloadModel.load(), 0);
        desk.get()->click();
        QTRY_VERIFY(desk.names().contains("yolo11n.pt"));
        QVERIFY(!desk.names().contains("YOLO11n"));
        QVERIFY(desk.page.banner()->title().contains("yolo11n.pt"));
        desk.settle();
        QCOMPARE(desk.part<QListView>("modelList")->currentIndex().data().toString(), "yolo11n.pt");
        QVERIFY(desk.part<QPushButton>("useModel")->isEnabled());
    }

    void fetchingIsCancelled() {
        Desk desk;
        fake::script().itemInterval = 1h;
        desk.choose("YOLO11n");
        desk.get()->click();
        QVERIFY(!desk.get()->isEnabled());
        desk.session.cancelAdding();
        QTRY_VERIFY(desk.get()->isEnabled());
        QVERIFY(desk.names().contains("YOLO11n"));
    }

    void aFailureSaysWhatToDoAndLeavesTheOffer() {
        Desk desk;
        fake::script().modelErrors.emplace(
            "yolo11n", engine::Error(engine::ErrorKind::Network, "download.unreachable", "[download] no way", {},
                                     "try again", {"https://example.org", "no route"}));
        desk.choose("YOLO11n");
        desk.get()->click();
        QTRY_VERIFY(desk.page.banner()->isVisible());
        QVERIFY(desk.page.banner()->reason().contains("connection to the internet"));
        QTRY_VERIFY(desk.get()->isEnabled());
        QVERIFY(desk.names().contains("YOLO11n"));
    }

    void withoutAChecksumTheAddressIsGiven() {
        Desk desk;
        desk.choose("YOLO11m");
        QCOMPARE(desk.get()->text(), "Open the address");
        QVERIFY(desk.part<QLabel>("offerWay")->text().contains("yolo11m.pt"));
        desk.part<QPushButton>("copyAddress")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), "https://example.org/yolo11m.pt");
        QCOMPARE(fake::calls().downloadModel.load(), 0);
    }

    void whatIsKnownOfAnOfferOutlivesANewLook() {
        Desk desk;
        desk.page.cards().setListed(fake::script().models);
        QVERIFY(desk.page.cards().card(1).info);
    }
};

UI_TEST_MAIN(ModelOfferTest)
#include "model_offer_test.moc"
