// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what goes wrong, which a real engine does not do when asked, for tools/screenshots:
// ui_fault_screenshots FOLDER WIDTHxHEIGHT LOCALE
#include <QApplication>
#include <QDir>
#include <QTest>

#include <clocale>

#include "app/gui/translations.h"
#include "tests/ui/walk_states.h"
#include "ui/main_window.h"
#include "ui/theme.h"

class FaultScreenshots final : public QObject {
    Q_OBJECT

public:
    FaultScreenshots(QString folder, const QSize& size) : m_folder(std::move(folder)), m_size(size) {}

private slots:
    void take_data() {
        QTest::addColumn<ui::SchemeChoice>("scheme");
        QTest::newRow("light") << ui::SchemeChoice::Light;
        QTest::newRow("dark") << ui::SchemeChoice::Dark;
    }
    void take() {
        QFETCH(ui::SchemeChoice, scheme);
        walkThroughFaults(m_size, scheme, [this](ui::MainWindow& window, const QString& where) {
            QTest::qWait(300);  // charts are drawn every 100 ms, pictures come when they are decoded
            const QString name = QString("fault-%1-%2.png").arg(where, QTest::currentDataTag());
            QVERIFY(window.grab().save(m_folder + '/' + QString(name).replace(", ", "-").replace(' ', '-')));
        });
    }

private:
    QString m_folder;
    QSize m_size;
};

int main(int argc, char** argv) {
    QApplication qtApplication(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const QStringList arguments = QApplication::arguments();
    const QString size = arguments.value(2, "1280x800");
    const QLocale locale(arguments.value(3, "en"));
    QLocale::setDefault(locale);
    app::installTranslations(qtApplication, locale);
    ui::setUpLook(qtApplication);
    const QString folder = arguments.value(1);
    QDir().mkpath(folder);
    FaultScreenshots shots(folder, {size.section('x', 0, 0).toInt(), size.section('x', 1).toInt()});
    return QTest::qExec(&shots, arguments.first(1));
}

#include "faults.moc"
