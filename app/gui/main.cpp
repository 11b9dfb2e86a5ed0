// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>

#include <clocale>

#include "app/gui/application.h"
#include "app/gui/translations.h"
#include "engine/api/model_info.h"
#include "engine/api/process.h"
#include "ui/convert.h"
#include "ui/theme.h"

int main(int argc, char** argv) {
    engine::setUpProcess();
    QApplication qtApplication(argc, argv);
    // Qt has set the user's locale; numbers in files keep their decimal point.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName("espalier");
    QApplication::setApplicationDisplayName("Espalier");
    QApplication::setApplicationVersion(ESPALIER_VERSION);
    QApplication::setDesktopFileName("espalier");
    QApplication::setWindowIcon(QIcon(":/app/espalier.svg"));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString settingsFile = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.ini";
    const ui::Settings settings(settingsFile);
    if (settings.threads() > 0)
        engine::setUpProcess(settings.threads());
    if (!settings.language().isEmpty())
        QLocale::setDefault(QLocale(settings.language()));
    app::installTranslations(qtApplication, QLocale());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        "path",
        QCoreApplication::translate("main", "What to open: a project, or a dataset's folder, yaml, json or zip."),
        "[PATH]");
    parser.process(qtApplication);

    ui::setUpLook(qtApplication);
    app::Folders folders = app::Folders::below(ui::toPath(data));
    folders.settingsFile = settingsFile;
    folders.models = engine::modelsFolder();
    app::Application application(qtApplication, folders);
    application.start(parser.positionalArguments().value(0));
    return QApplication::exec();
}
