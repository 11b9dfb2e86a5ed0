// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Export page and what drives it.
#include "ui/pages/export_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "app/gui/export_session.h"
#include "tests/support/fake_engine.h"
#include "tests/support/fake_export.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/export_text.h"
#include "ui/models/export_check_model.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_card.h"

using ui::ExportPage;

/// Takes the addresses that the desktop would open.
class UrlTaker final : public QObject {
    Q_OBJECT

public:
    UrlTaker() { QDesktopServices::setUrlHandler("file", this, "take"); }
    ~UrlTaker() override { QDesktopServices::unsetUrlHandler("file"); }
    QList<QUrl> urls;

public slots:
    void take(const QUrl& url) { urls << url; }
};

class ExportPageTest final : public QObject {
    Q_OBJECT

private:
    /// The page with its session, a model that was read and an empty folder.
    struct Shown {
        QTemporaryDir folder;
        ExportPage page;
        app::ExportSession session{page};

        explicit Shown(const QString& model = "runs/train2/weights/best.pt") {
            session.setFolder(folder.path());
            session.setModelChoices({{"YOLO11n", "yolo11n.pt"}});
            session.setModel(model);
            page.resize(920, 660);
            page.show();
            // QTRY_VERIFY returns from a function, which a constructor is not.
            static_cast<void>(QTest::qWaitFor([this] { return isRead(); }));
        }
        bool isRead() { return part<QRadioButton>("exportFormat_pt") != nullptr; }
        template <typename T>
        T* part(const char* name) {
            return page.findChild<T*>(name);
        }
        QPushButton* exportButton() { return part<QPushButton>("exportAndCheck"); }
        QString text(const char* name) { return part<QLabel>(name)->text(); }
        void exportNow() {
            exportButton()->click();
            static_cast<void>(QTest::qWaitFor([this] { return !session.isRunning(); }));
        }
    };

    static ui::OpenDataset dataset() {
        ui::OpenDataset open;
        open.shown = std::make_shared<engine::DatasetInfo>(fake::script().dataset);
        return open;
    }

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        QLocale::setDefault(QLocale("en"));
    }
    void init() {
        fake::reset();
        fake::resetExport();
    }

    void withoutAModelThePageSaysWhereOneComesFrom() {
        ExportPage page;
        app::ExportSession session(page);
        page.show();
        QSignalSpy train(&session, &app::ExportSession::trainRequested),
            file(&session, &app::ExportSession::modelFileRequested);
        QVERIFY(!page.findChild<QPushButton*>("exportAndCheck")->isEnabled());
        page.findChild<QPushButton*>("exportGoToTrain")->click();
        page.findChild<QPushButton*>("exportOpenModel")->click();
        QCOMPARE(train.size(), 1);
        QCOMPARE(file.size(), 1);
    }

    void everyFormatSaysWhatItIsForAndOnnxWhyItIsNotThere() {
        Shown shown;
        QVERIFY(shown.part<QRadioButton>("exportFormat_pt")->isChecked());
        for (const char* name : {"exportFormat_pt", "exportFormat_safetensors", "exportFormat_torchscript"})
            QVERIFY(shown.part<QRadioButton>(name)->isEnabled());
        auto* onnx = shown.part<QRadioButton>("exportFormat_onnx");
        QVERIFY(!onnx->isEnabled());
        QVERIFY(onnx->toolTip().contains("Python"));
        QVERIFY(shown.part<QRadioButton>("exportFormat_pt")->accessibleDescription().contains("ultralytics"));
        QVERIFY(shown.text("exportLicence").contains("AGPL-3.0"));
    }

    void aModelThatLearnedNothingIsNotExportedAndTrainingIsOffered() {
        fake::script().model.isHeadTrained = false;
        Shown shown("lite_detector");
        QVERIFY(!shown.exportButton()->isEnabled());
        QVERIFY(!shown.exportButton()->toolTip().isEmpty());
        QVERIFY(shown.part<QRadioButton>("exportFormat_pt")->toolTip().contains("Train it first"));
        QSignalSpy train(&shown.session, &app::ExportSession::trainRequested);
        shown.part<QPushButton>("exportTrain")->click();
        QCOMPARE(train.size(), 1);
    }

    void aBaseModelSaysThatItIsOneAndARunDoesNot() {
        fake::script().model.version = "8.3.0";
        Shown base;
        QVERIFY(base.part<QLabel>("exportOrigin")->isVisible());
        fake::script().model.version = "Espalier";
        Shown run;
        QVERIFY(!run.part<QLabel>("exportOrigin")->isVisible());
        QVERIFY(!run.part<QPushButton>("exportTrain")->isVisible());
    }

    void theFileIsNamedAfterTheRunAndAskedForAsShown() {
        Shown shown;
        shown.session.setDataset(dataset());
        QCOMPARE(shown.part<QLineEdit>("exportName")->text(), "train2");
        shown.part<QRadioButton>("exportFormat_safetensors")->click();
        shown.part<QSpinBox>("exportImageSize")->setValue(320);
        shown.exportNow();
        const engine::ExportConfig& asked = fake::exportScript().lastConfig;
        QCOMPARE(asked.model.file, std::filesystem::path("runs/train2/weights/best.pt"));
        QCOMPARE(asked.format, engine::ExportFormat::Safetensors);
        QCOMPARE(asked.file, ui::toPath(shown.folder.filePath("train2.safetensors")));
        QCOMPARE(asked.imageSize, 320);
        QCOMPARE(asked.checkImages.size(), std::size_t{2});
        QVERIFY(!asked.overwrites && !asked.keepsDifferent);
        QVERIFY(shown.text("exportCheckImages").contains("2 validation image"));
    }

    void withoutADatasetThePageOffersToOpenOne() {
        Shown shown;
        QSignalSpy asked(&shown.session, &app::ExportSession::datasetRequested);
        shown.part<QPushButton>("exportOpenData")->click();
        QCOMPARE(asked.size(), 1);
        shown.session.setDataset(dataset());
        QVERIFY(!shown.part<QPushButton>("exportOpenData")->isVisible());
        fake::script().dataset.samples.clear();
        shown.session.setDataset(dataset());
        QCOMPARE(shown.text("exportCheckImages"), "cells has no validation images, so the file is not compared.");
    }

    void theImageSizeIsTheOneOfTraining() {
        fake::script().model.trainArguments = {{"batch", "16"}, {"imgsz", "320"}};
        Shown shown;
        QCOMPARE(shown.part<QSpinBox>("exportImageSize")->value(), 320);
    }

    void aTakenNameNeedsConsent() {
        Shown shown;
        QFile file(shown.folder.filePath("train2.pt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        auto* name = shown.part<QLineEdit>("exportName");
        name->setText("other");
        QVERIFY(shown.exportButton()->isEnabled());
        name->setText("train2");
        QVERIFY(!shown.exportButton()->isEnabled());
        auto* overwrites = shown.part<QCheckBox>("exportOverwrites");
        QVERIFY(overwrites->isVisible());
        overwrites->click();
        shown.exportNow();
        QVERIFY(fake::exportScript().lastConfig.overwrites);
        QVERIFY(!overwrites->isChecked());
    }

    void aNameWithAFolderOrWithoutLettersIsRefused() {
        Shown shown;
        for (const char* bad : {"", "a/b", "a\\b"}) {
            shown.part<QLineEdit>("exportName")->setText(bad);
            QVERIFY(!shown.exportButton()->isEnabled());
            QVERIFY(!shown.exportButton()->toolTip().isEmpty());
        }
    }

    void aFileThatPassedIsShownWithEveryPicture() {
        Shown shown;
        UrlTaker taker;
        shown.exportNow();
        QCOMPARE(shown.text("exportVerdict"), "100.0 % of the boxes agree");
        QVERIFY(shown.text("exportCheck").startsWith("13 of 13 boxes on 2 image"));
        QVERIFY(shown.text("exportedFile").startsWith("train2.pt, 5.5 MB"));
        auto* table = shown.part<QTableView>("exportImages");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), "b.jpg");
        QVERIFY(!shown.part<QPushButton>("keepExport")->isVisible());
        shown.part<QPushButton>("showExport")->click();
        QCOMPARE(taker.urls, QList<QUrl>{QUrl::fromLocalFile(shown.folder.path())});
    }

    void aFileThatDiffersIsNotKeptUnlessAskedFor() {
        fake::exportScript().report.isRefused = true;
        fake::exportScript().report.check.images[0].agreeing = 6;
        fake::exportScript().report.check.images[0].extra = 1;
        Shown shown;
        shown.exportNow();
        QCOMPARE(shown.text("exportVerdict"), "Not kept: only 78.5 % of the boxes agree");
        QVERIFY(shown.text("exportCheck").contains("99 % are needed"));
        QVERIFY(!shown.part<QPushButton>("showExport")->isVisible());
        QCOMPARE(shown.part<QTableView>("exportImages")->model()->index(0, 0).data().toString(), "a.jpg");
        auto* keep = shown.part<QPushButton>("keepExport");
        QVERIFY(keep->isVisible());
        keep->click();
        QTRY_VERIFY(!shown.session.isRunning());
        QVERIFY(fake::exportScript().lastConfig.keepsDifferent);
        QVERIFY(!keep->isVisible());
        QVERIFY(shown.text("exportedFile").startsWith("train2.pt"));
    }

    void anUncheckedFileSaysSo() {
        fake::exportScript().report.check.images.clear();
        Shown shown;
        shown.exportNow();
        QVERIFY(shown.text("exportVerdict").contains("not checked"));
        QVERIFY(!shown.part<QTableView>("exportImages")->isVisible());
    }

    void aFailureIsABannerAndThePageGoesOn() {
        fake::exportScript().failure = engine::Error(engine::ErrorKind::Disk, "disk.full", "[export] no space left",
                                                     "out/train2.pt", "free some space");
        Shown shown;
        shown.exportNow();
        QVERIFY(shown.page.banner()->isVisible());
        QCOMPARE(shown.page.banner()->title(), "The disk is full");
        QVERIFY(shown.exportButton()->isEnabled());
        fake::exportScript().failure.reset();
        shown.exportNow();
        QVERIFY(!shown.page.banner()->isVisible());
        QVERIFY(shown.part<QLabel>("exportVerdict")->isVisible());
    }

    void aModelThatCannotBeReadIsABannerUntilAnotherIsChosen() {
        fake::script().modelErrors.emplace(
            "broken.pt", engine::Error(engine::ErrorKind::Model, "model.truncated", "[model] cut short", "broken.pt"));
        Shown shown;
        shown.session.setModel("broken.pt");
        QTRY_VERIFY(shown.page.banner()->isVisible());
        QCOMPARE(shown.exportButton()->toolTip(), "This model cannot be read");
        shown.session.setModel("yolo11n.pt");
        QTRY_VERIFY(shown.exportButton()->isEnabled());
        QVERIFY(!shown.page.banner()->isVisible());
        QCOMPARE(shown.part<QLineEdit>("exportName")->text(), "yolo11n");
    }

    void cancelEndsItWithoutAResult() {
        fake::exportScript().waitsForStop = true;
        Shown shown;
        QSignalSpy running(&shown.session, &app::ExportSession::runningChanged);
        shown.exportButton()->click();
        QVERIFY(!shown.exportButton()->isEnabled());
        QTRY_VERIFY(shown.part<QPushButton>("cancelProgress")->isVisible());
        shown.part<QPushButton>("cancelProgress")->click();
        QTRY_VERIFY(!shown.session.isRunning());
        QVERIFY(!shown.part<QLabel>("exportVerdict")->isVisible());
        QVERIFY(shown.exportButton()->isEnabled());
        QCOMPARE(running.size(), 2);
        QCOMPARE(running[1][0].toBool(), false);
    }

    void aModelThatIsChosenMeanwhileWaits() {
        fake::exportScript().waitsForStop = true;
        Shown shown;
        shown.exportButton()->click();
        shown.session.setModel("yolo11n.pt");
        QCOMPARE(shown.part<QLineEdit>("exportName")->text(), "train2");
        shown.session.cancel();
        QTRY_COMPARE(shown.part<QLineEdit>("exportName")->text(), "yolo11n");
        QTRY_VERIFY(shown.exportButton()->isEnabled());
    }

    void duringATrainingNothingIsExported() {
        Shown shown;
        shown.session.setBusy(true);
        QVERIFY(!shown.exportButton()->isEnabled());
        QCOMPARE(shown.exportButton()->toolTip(), "A training is running");
        shown.session.setBusy(false);
        QVERIFY(shown.exportButton()->isEnabled());
    }

    void destroyedWhileWritingItJoins() {
        fake::exportScript().waitsForStop = true;
        {
            Shown shown;
            shown.exportButton()->click();
        }
        QCOMPARE(fake::calls().threadsInside.load(), 0);
        QCoreApplication::processEvents();
    }

    void everyInputHasANameAndFitsTheSmallestWindow() {
        Shown shown;
        shown.exportNow();
        for (const char* name : {"exportFolder", "exportName", "exportImageSize", "exportModel"})
            QVERIFY2(!shown.part<QWidget>(name)->accessibleName().isEmpty(), name);
        QVERIFY(shown.page.minimumSizeHint().width() <= 968);
        QVERIFY(shown.page.minimumSizeHint().height() <= 740);
    }

    void theTableOfAClassifierTellsTheClassAndItsProbability() {
        engine::ExportReport report;
        report.task = "classify";
        report.check.images = {{"a.jpg", 1, 1, 0, 1e-6}, {"b.jpg", 1, 0, 0, 0.25}};
        ui::ExportCheckModel model;
        QAbstractItemModelTester tester(&model);
        model.setReport(report);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ui::ExportCheckModel::Picture).data().toString(), "b.jpg");
        QCOMPARE(model.index(0, ui::ExportCheckModel::Agreeing).data().toString(), "no");
        QCOMPARE(model.index(0, ui::ExportCheckModel::Picture).data(Qt::AccessibleTextRole).toString(),
                 "b.jpg, differs");
        QCOMPARE(model.index(1, ui::ExportCheckModel::Worst).data().toString(), "0.000001");
        QCOMPARE(model.headerData(ui::ExportCheckModel::Agreeing, Qt::Horizontal).toString(), "Same class");
    }

    void namesComeFromFileOrRun() {
        QCOMPARE(ui::exportName("models/yolo11n.pt"), "yolo11n");
        QCOMPARE(ui::exportName("/data/runs/train2/weights/best.pt"), "train2");
        QCOMPARE(ui::exportName("weights/mine.pt"), "mine");
        QCOMPARE(ui::exportName("lite_detector"), "lite_detector");
    }
};

UI_TEST_MAIN(ExportPageTest)
#include "export_page_test.moc"
