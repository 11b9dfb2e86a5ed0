// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// first_paint FOLDER: the program as `espalier` starts it, with its files in FOLDER; prints a line once its window was
// painted, and ends.
#include <QApplication>
#include <QEvent>

#include <clocale>
#include <cstdio>

#include "app/gui/application.h"
#include "app/gui/translations.h"
#include "engine/api/process.h"
#include "ui/convert.h"
#include "ui/theme.h"

namespace {

class PaintWatch final : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // Painting what is inside follows within the same event of the window's backing store.
        if (event->type() == QEvent::UpdateRequest && !m_isSeen) {
            m_isSeen = true;
            QMetaObject::invokeMethod(
                watched,
                [] {
                    std::puts("painted");
                    std::fflush(stdout);
                    QApplication::quit();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_isSeen = false;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: first_paint FOLDER\n");
        return 2;
    }
    engine::setUpProcess();
    QApplication qtApplication(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    app::installTranslations(qtApplication, QLocale());
    ui::setUpLook(qtApplication);
    const std::filesystem::path folder = argv[1];
    app::Application application(qtApplication, app::Folders::below(folder));
    PaintWatch watch;
    application.window().installEventFilter(&watch);
    application.start({});
    return QApplication::exec();
}
