// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Errors that the engine really throws, as a banner says them.
#include "ui/error_text.h"

#include <QTest>

#include <functional>
#include <system_error>

#include "engine/api/dataset_info.h"
#include "engine/api/device.h"
#include "engine/api/image.h"
#include "engine/api/model_info.h"
#include "engine/api/project.h"
#include "engine/api/run.h"
#include "tests/support/temp_dir.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/device_text.h"
#include "ui/filled_text.h"
#include "ui/issue_text.h"

using engine::Error;
using engine::ErrorKind;

class ErrorTextTest final : public QObject {
    Q_OBJECT

private:
    /// "title | reason | hint", with "DIR" for the test's folder.
    QString said(const std::function<void()>& operation) const {
        try {
            operation();
        } catch (const Error& error) {
            const ui::ErrorText text = ui::errorText(error);
            const QString whole = QStringList{text.title, text.reason, text.hint}.join(" | ");
            return QString(whole).replace(ui::pathText(m_folder.path()), "DIR");
        }
        return "done";
    }

    QString saidOfModel(const char* name) const {
        return said([this, name] { engine::readModelInfo({m_folder / name}); });
    }

    QString saidOfDataset(const char* yaml) const {
        test::writeFile(m_folder / "data.yaml", yaml);
        return said([this] { engine::readDataset({m_folder / "data.yaml"}); });
    }

private slots:
    void modelsThatCannotBeOpened() {
        test::writeFile(m_folder / "empty.pt", "");
        test::writeFile(m_folder / "text.pt", "these are no weights");
        test::writeFile(m_folder / "page.pt", "<!DOCTYPE html><html></html>");
        QCOMPARE(saidOfModel("empty.pt"), QStringLiteral("The model file is empty | DIR/empty.pt: it has 0 bytes. | "
                                                         "Get the file again from where it came from."));
        QCOMPARE(saidOfModel("text.pt"),
                 QStringLiteral("This is not a model that Espalier can read | DIR/text.pt: it is not a PyTorch or "
                                "safetensors file. | Choose a .pt, .pth or .safetensors file with weights."));
        QCOMPARE(saidOfModel("page.pt"),
                 QStringLiteral("This is not a model that Espalier can read | DIR/page.pt: it is a web page: the "
                                "download went wrong. | Download the file again; some sites need a login or another "
                                "link."));
        QVERIFY(saidOfModel("absent.pt").contains("DIR/absent.pt: it is not there, or not any more. | See whether"));
    }

    void aModelThatAsksForCodeSaysForWhich() {
        using namespace std::string_literals;
        const std::string magic = "\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20j\xa8P\x19."s;
        test::writeFile(m_folder / "bomb.pt", magic + "\x80\x02" + "cos\nsystem\nX\x02\x00\x00\x00ls\x85R."s);
        QCOMPARE(saidOfModel("bomb.pt"),
                 QStringLiteral("The file asks for code to run, so it was not opened | DIR/bomb.pt: it asks for "
                                "os.system, which weights have no use for; nothing of it was run. | Do not open it "
                                "elsewhere either unless you trust where it comes from; use another file, best a "
                                ".safetensors."));
    }

    void datasetsThatCannotBeRead() {
        QCOMPARE(said([this] { engine::readDataset({m_folder / "absent.yaml"}); }),
                 QStringLiteral("The dataset was not found | DIR/absent.yaml: it is not there, or not any more. | "
                                "See whether it was moved or renamed, or its disk is not connected."));
        QCOMPARE(saidOfDataset("train: a\nnames: {x: cat}\n"),
                 QStringLiteral("The class names cannot be read | DIR/data.yaml: line 2: expected a class number from "
                                "0, found \"x\". | Write `names:` in the yaml as a list of texts."));
        QCOMPARE(saidOfDataset("val: a\nnames: [cat]\n"),
                 QStringLiteral("The dataset has no training images | DIR/data.yaml: it names no images for `train:`. "
                                "| Give the folder of the images as `train:` in the yaml."));
        QVERIFY(
            saidOfDataset("train: gone\nnames: [cat]\n").contains("training images is not there: DIR/gone. | Give"));
        QVERIFY(saidOfDataset("names: [cat\n\tx: y\n").contains("DIR/data.yaml: line 2, column "));
    }

    void whatIsNoRunNoProjectNoPictureAndNoDevice() {
        test::writeFile(m_folder / "a.png", "no picture");
        test::writeFile(m_folder / "a.espalier", "no project");
        std::filesystem::create_directories(m_folder / "runs/train");
        QVERIFY(said([this] {
                    engine::readRun(m_folder / "runs/train");
                }).contains("its run.json is missing, damaged or of another program. | Choose the folder of a run"));
        QCOMPARE(said([this] { engine::renameRun(m_folder / "runs/train", "a:b"); }),
                 QStringLiteral("A run cannot be called so | DIR/runs/train: “a:b” cannot be the name of a folder. | "
                                "Choose a name without / \\ : * ? \" < > | and without a dot or space at its ends."));
        QVERIFY(said([this] {
                    engine::readProject(m_folder / "a.espalier");
                }).contains("DIR/a.espalier: it is not an Espalier project, or it is damaged. | Open the dataset"));
        QCOMPARE(
            said([this] { engine::readImage(m_folder / "a.png"); }),
            QStringLiteral("A picture cannot be read | DIR/a.png: it is not a picture in a format that Espalier reads "
                           "(JPEG, PNG, WebP, BMP, TIFF). | Convert it to JPEG or PNG with an image program."));
        QCOMPARE(said([] { engine::chooseDevice("abacus"); }),
                 QStringLiteral("This device cannot be used | “abacus” is not a device. | Choose another device "
                                "on the Settings page; “Processor” always works."));
    }

    void whyThereIsNoBetterDeviceIsSaidByCode() {
        engine::DeviceInfo device;
        device.reason = "No luck";
        QCOMPARE(ui::deviceReasonText(device), QStringLiteral("No luck"));
        device.reasonCode = "device.no_gpu_support";
        QCOMPARE(ui::deviceReasonText(device), QStringLiteral("This Espalier is made for the processor alone"));
        for (const engine::DeviceInfo& probed : engine::probeDevices())
            QVERIFY(probed.reason.empty() == probed.reasonCode.empty());
    }

    void aFileThatCannotBeWrittenNamesTheSystemsReason() {
        test::writeFile(m_folder / "file", "");
        const QString reason = ui::toText(std::generic_category().message(ENOTDIR));
        const QString text = said([this] { engine::writeProject(m_folder / "file/a.espalier", {}); });
        QVERIFY2(text.startsWith("A file could not be written | DIR/file: it cannot be written: " + reason),
                 qPrintable(text));
    }

    void anErrorThatLacksItsParametersSpeaksTheEnginesEnglish() {
        const ui::ErrorText text = ui::errorText(
            Error(ErrorKind::Model, "model.unsafe", "[model] a.pt asks for os.system", "a.pt", "use another file"));
        QCOMPARE(text.title, QStringLiteral("The file asks for code to run, so it was not opened"));
        QCOMPARE(text.reason, QStringLiteral("A.pt asks for os.system"));
        QCOMPARE(text.hint, QStringLiteral("Use another file"));
        QCOMPARE(text.details, QStringLiteral("model.unsafe: [model] a.pt asks for os.system"));
    }

    void anUnknownCodeHasTheTitleOfItsKind() {
        const ui::ErrorText text = ui::errorText(Error(ErrorKind::Disk, "not.known", "[core] it broke", {}, "mend it"));
        QCOMPARE(text.title, QStringLiteral("A file could not be read or written"));
        QCOMPARE(text.reason, QStringLiteral("It broke"));
        QCOMPARE(text.hint, QStringLiteral("Mend it"));
    }

    void parametersStandAsTheyAreWhateverTheyHold() {
        QCOMPARE(ui::filledText("%2 of %1, 5 %", {"100 %2", "%1"}), QStringLiteral("%1 of 100 %2, 5 %"));
        QVERIFY(!ui::filledText("%1 and %2", {"a"}));
    }

    void issuesTakeTheShorterSentenceOrThatOfTheErrorWhereTheyMust() {
        engine::Issue issue;
        issue.code = "label.duplicate";
        issue.parameters = {"3"};
        QCOMPARE(ui::issueText(issue), QStringLiteral("repeats line 3; it is used once"));
        issue.parameters = {};
        QCOMPARE(ui::issueText(issue), QStringLiteral("the box is there twice; it is used once"));
        issue.code = "label.fields";
        issue.parameters = {"8"};
        QCOMPARE(ui::issueText(issue),
                 QStringLiteral("expected 5 fields for a box, or 7, 9, 11… for a polygon; found 8"));
        issue.parameters = {};
        issue.code = "image.format";
        QCOMPARE(ui::issueTitle(issue), QStringLiteral("A picture cannot be read"));
        QCOMPARE(ui::issueText(issue),
                 QStringLiteral("it is not a picture in a format that Espalier reads (JPEG, PNG, WebP, BMP, TIFF)"));
        issue.code = "label.class";
        issue.message = "[data] expected a class";
        QCOMPARE(ui::issueText(issue), QStringLiteral("expected a class"));
        issue.parameters = {"\"100 %\""};
        QCOMPARE(ui::issueText(issue), QStringLiteral("expected a class number, found \"100 %\""));
    }

private:
    test::TempDir m_folder;
};

UI_TEST_MAIN(ErrorTextTest)
#include "error_text_test.moc"
