// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
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
    app::installTranslations(qtApplication, QLocale());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        "dataset", QCoreApplication::translate("main", "Dataset to open: a folder, yaml, json or zip."), "[DATASET]");
    parser.process(qtApplication);

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    ui::setUpLook(qtApplication);
    app::Application application(qtApplication,
                                 {config + "/settings.ini", ui::toPath(data + "/sample"), ui::toPath(data + "/runs"),
                                  engine::modelsFolder(), ui::toPath(data + "/changes")});
    application.start(parser.positionalArguments().value(0));
    return QApplication::exec();
}
