// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the program, for tools/screenshots: ui_screenshots all|docs FOLDER HOME [WIDTHxHEIGHT] [LOCALE].
// Not a test; ends with 1 where something that it wanted to show was not there.
#include <QApplication>
#include <QDir>

#include <clocale>

#include "app/gui/translations.h"
#include "engine/api/process.h"
#include "tests/ui/screenshots/camera_stand.h"
#include "ui/theme.h"

int main(int argc, char** argv) {
    engine::setUpProcess();
    QApplication qtApplication(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const QStringList arguments = QApplication::arguments();
    const QString size = arguments.value(4, "1280x800");
    const QLocale locale(arguments.value(5, "en"));
    QLocale::setDefault(locale);
    app::installTranslations(qtApplication, locale);
    ui::setUpLook(qtApplication);

    const bool isForGuide = arguments.value(1) == "docs";
    shots::Set set{arguments.value(2),
                   arguments.value(3),
                   {size.section('x', 0, 0).toInt(), size.section('x', 1).toInt()},
                   isForGuide};
    QDir().mkpath(set.folder);
    const auto start = [&](const QString& place, void (*shoot)(shots::CameraStand&)) {
        QDir().mkpath(set.path(place));
        shots::CameraStand stand(qtApplication, set, place);
        shoot(stand);
    };
    if (isForGuide) {
        start("work", shots::shootForGuide);
        return set.missing > 0;
    }
    start("first", shots::shootFirstStart);
    start("work", shots::shootWork);
    start("troubles", shots::shootTroubles);
    start("lost-settings", [](shots::CameraStand& stand) { stand.shootSettled("start-degraded-lost-settings", 1500); });
    start("crash", shots::openForCrash);
    start("crash", shots::shootAfterCrash);
    return set.missing > 0;
}
