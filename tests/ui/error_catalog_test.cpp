// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the sources: every code of the engine has its words, in every language of the window.
#include "ui/error_catalog.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <vector>

#include "tests/support/ui_test_main.h"
#include "ui/issue_catalog.h"

namespace {

/// Codes that are put together where they are thrown.
const QStringList kComposed{"dataset.no_test",     "dataset.no_test_folder",  "dataset.no_test_path",
                            "dataset.no_train",    "dataset.no_train_folder", "dataset.no_train_path",
                            "dataset.no_val",      "dataset.no_val_folder",   "dataset.no_val_path",
                            "evaluate.bad_option", "lens.bad_option",         "predict.bad_option"};

/// What looks like a code of an error or issue and is none.
const QStringList kOthers{// Questions of the reading: ui/dataset_text.cpp.
                          "coco.files", "coco.lists", "coco.val", "exif.boxes", "voc.origin", "voc.sets", "yaml.val",
                          // What a format is for, and why it is not there: ui/export_text.cpp.
                          "export.onnx", "export.unsupported", "export.untrained", "pt.tensors", "pt.ultralytics",
                          // The beginning of composed codes; names of files, of Python modules and of tensors.
                          "dataset.no_", "_fc.bias", "fc.bias", "torch._utils"};

const QString kCode = R"re("([a-z_0-9]+\.[a-z_0-9]+)")re";

const QStringList kSuffixes{"data", "jpg", "json", "jsonl", "pkl", "so", "txt", "xml", "yaml", "yml"};

/// What follows in groups of `pattern` in the .cpp files below `folder`, and where it was met first.
QMap<QString, QString> matches(const QString& folder, const QString& pattern) {
    QMap<QString, QString> found;
    const QRegularExpression expression(pattern);
    QDirIterator files(QString(SOURCE_DIR) + '/' + folder, {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        auto match = expression.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext()) {
            const QStringList groups = match.next().capturedTexts().mid(1);
            for (const QString& code : groups) {
                if (!code.isEmpty() && !found.contains(code) &&
                    (ui::errorCatalog().contains(code) || !kSuffixes.contains(code.section('.', 1))))
                    found.insert(code, file.fileName());
            }
        }
    }
    return found;
}

/// "%1" to "%9", each once.
QSet<QString> placesIn(const QString& text) {
    QSet<QString> places;
    auto match = QRegularExpression("%[1-9]").globalMatch(text);
    while (match.hasNext())
        places.insert(match.next().captured());
    return places;
}

struct Text {
    const char* context;
    QString code;
    const char* english;

    QString shown() const { return QCoreApplication::translate(context, english); }
};

std::vector<Text> allTexts() {
    std::vector<Text> texts;
    for (auto entry = ui::errorCatalog().begin(); entry != ui::errorCatalog().end(); ++entry) {
        for (const char* text : {entry->title, entry->reason, entry->hint})
            texts.push_back({"ui::ErrorText", entry.key(), text});
    }
    for (auto entry = ui::issueCatalog().begin(); entry != ui::issueCatalog().end(); ++entry) {
        for (const char* text : {entry->title, entry->sentence, entry->shorter}) {
            if (text)
                texts.push_back({"ui::IssueText", entry.key(), text});
        }
    }
    return texts;
}

}  // namespace

class ErrorCatalogTest final : public QObject {
    Q_OBJECT

private slots:
    void everyErrorOfTheEngineAndTheWindowIsInTheCatalogue() {
        const QString thrown = R"re((?:\bError|FormatError|refuse\w*|networkError|explain)\()re"
                               R"re([^;]*?"([a-z_0-9]+\.[a-z_0-9]+)"(?:\s*:\s*"([a-z_0-9]+\.[a-z_0-9]+)")?)re";
        QStringList codes = kComposed;
        for (const QString& folder : {QString("engine"), QString("app/gui"), QString("ui")}) {
            const QMap<QString, QString> found = matches(folder, thrown);
            for (auto code = found.begin(); code != found.end(); ++code) {
                const bool isKnown = ui::errorCatalog().contains(code.key()) || kOthers.contains(code.key());
                QVERIFY2(isKnown, qPrintable(code.key() + " in " + code.value()));
            }
            codes += found.keys();
        }
        QVERIFY2(codes.size() > 150, qPrintable(QString::number(codes.size())));
        for (const QString& code : kComposed)
            QVERIFY2(ui::errorCatalog().contains(code), qPrintable(code));
    }

    void everyCodeOfTheEngineHasASentence() {
        const QMap<QString, QString> found = matches("engine", kCode);
        QVERIFY(found.size() > 230);
        for (auto code = found.begin(); code != found.end(); ++code) {
            const bool isIssue = ui::issueCatalog().value(code.key(), {}).sentence != nullptr;
            const bool isFinding = code.key().startsWith("health.");
            QVERIFY2(ui::errorCatalog().contains(code.key()) || isIssue || isFinding || kOthers.contains(code.key()),
                     qPrintable(code.key() + " in " + code.value()));
        }
    }

    void noEntryIsLeftOverFromACodeThatIsGone() {
        const QMap<QString, QString> found = matches("engine", kCode);
        for (const Text& text : allTexts()) {
            const bool isThere = found.contains(text.code) || kComposed.contains(text.code) || text.code == "internal";
            QVERIFY2(isThere, qPrintable(text.code));
        }
    }

    void errorsHaveATitleAReasonAndAWayOut() {
        for (auto entry = ui::errorCatalog().begin(); entry != ui::errorCatalog().end(); ++entry) {
            for (const char* text : {entry->title, entry->reason, entry->hint})
                QVERIFY2(text && *text, qPrintable(entry.key()));
            QVERIFY2(placesIn(entry->title).isEmpty(), entry->title);
            QVERIFY2(QString::fromUtf8(entry->reason).endsWith('.') || QString(entry->reason).endsWith("%1"),
                     entry->reason);
            QVERIFY2(QString::fromUtf8(entry->hint).endsWith('.'), entry->hint);
            QVERIFY2(!QString(entry->hint).contains("--") && !QString(entry->hint).contains("espalier-cli"),
                     entry->hint);
        }
    }

    void translationsAskForTheSameParameters_data() { languages(); }

    void translationsAskForTheSameParameters() {
        QFETCH(const QString, language);
        load(language);
        for (const Text& text : allTexts())
            QVERIFY2(placesIn(text.shown()) == placesIn(QString::fromUtf8(text.english)), text.english);
    }

    void nothingIsEnglishInItalian() {
        load("it");
        for (const Text& text : allTexts())
            QVERIFY2(text.shown() != QString::fromUtf8(text.english), text.english);
    }

    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

private:
    static void languages() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("Italian") << "it";
    }

    void load(const QString& language) {
        QVERIFY(m_translator.load(":/i18n/espalier_" + language + ".qm"));
        QCoreApplication::installTranslator(&m_translator);
    }

    QTranslator m_translator;
};

UI_TEST_MAIN(ErrorCatalogTest)
#include "error_catalog_test.moc"
