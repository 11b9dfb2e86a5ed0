// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a picture of every page: ui_screenshots FOLDER [light|dark] [WIDTHxHEIGHT] [LOCALE]. Not a test.
// Environment: SHOTS_MODEL; SHOTS_DATASET (yaml; else the sample is drawn); SHOTS_PICTURES (folder to predict);
// SHOTS_TRAIN_MS (how long to train); SHOTS_ADD_MODEL (a model file to add); ESPALIER_MODELS (what Models lists).
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <clocale>
#include <cstdio>

#include "app/gui/application.h"
#include "app/gui/translations.h"
#include "engine/api/process.h"
#include "ui/convert.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/train_page.h"
#include "ui/theme.h"

namespace {

class Camera {
public:
    Camera(ui::MainWindow& window, QString folder, QString suffix)
        : m_window(window), m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    void shoot(const QString& name, int waitMs = 400) const {
        QTest::qWait(waitMs);
        const QString file = QString("%1/%2-%3.png").arg(m_folder, name, m_suffix);
        m_window.grab().save(file);
        std::printf("%s\n", qPrintable(file));
    }
    void show(ui::PageId page) const { m_window.showPage(page); }
    void press(const QString& name) const {
        if (auto* button = m_window.findChild<QAbstractButton*>(name))
            button->click();
        else
            std::printf("no button %s\n", qPrintable(name));
    }

private:
    ui::MainWindow& m_window;
    QString m_folder;
    QString m_suffix;
};

void shootModels(ui::MainWindow& window, const Camera& camera) {
    auto* list = window.findChild<QListView*>("modelList");
    camera.show(ui::PageId::Models);
    camera.shoot("01-models-reading", 50);
    camera.shoot("01-models-measuring", 1200);
    camera.shoot("01-models", 8000);
    if (!list || !list->model()->rowCount())
        return;
    list->setFocus();
    camera.press("modelDetails");
    for (int row = 0; row < std::min(3, list->model()->rowCount()); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        camera.shoot(QString("01-models-details-%1").arg(row));
    }
    camera.press("modelDetails");
    emit window.modelDropped(qEnvironmentVariable("SHOTS_ADD_MODEL", "no-such-file.pt"));
    camera.shoot("01-models-added", 3000);
    emit window.modelDropped("no-such-file.pt");
    camera.shoot("01-models-refused", 1000);
}

/// What a run leaves: the lens, the list, the evaluation, the export.
void shootResults(const Camera& camera) {
    camera.show(ui::PageId::Runs);
    camera.shoot("17-runs-lens", 8000);
    for (const char* tab : {"runsTab", "curvesTab", "settingsTab"}) {
        camera.press(tab);
        camera.shoot(QString("17-runs-") + QString(tab).chopped(3), 800);
    }
    camera.show(ui::PageId::Evaluate);
    camera.press("evaluate");
    camera.shoot("18-evaluate-running", 300);
    camera.shoot("18-evaluate", 8000);
    camera.show(ui::PageId::Export);
    camera.shoot("19-export");
    camera.press("exportAndCheck");
    camera.shoot("19-export-done", 8000);
    camera.show(ui::PageId::Start);
    camera.shoot("20-start-projects");
}

void shootAll(app::Application& application, const Camera& camera) {
    ui::MainWindow& window = application.window();
    camera.shoot("01-start", 1500);
    shootModels(window, camera);
    camera.show(ui::PageId::Data);
    camera.shoot("02-data-empty");
    camera.show(ui::PageId::Health);
    camera.shoot("03-health-empty");
    camera.show(ui::PageId::Freeze);
    camera.shoot("03-freeze-no-data");
    camera.show(ui::PageId::Train);
    camera.shoot("04-train-empty");
    camera.show(ui::PageId::Runs);
    camera.shoot("05-runs-empty");
    camera.show(ui::PageId::Evaluate);
    camera.shoot("05-evaluate-empty");
    camera.show(ui::PageId::Predict);
    camera.shoot("05-predict-empty");
    camera.show(ui::PageId::Export);
    camera.shoot("05-export-empty");
    camera.show(ui::PageId::Settings);
    camera.shoot("05-settings");

    if (qEnvironmentVariableIsSet("SHOTS_DATASET"))
        application.openDataset(qEnvironmentVariable("SHOTS_DATASET"));
    else
        camera.press("trySample");
    camera.shoot("06-data-reading", 500);
    camera.shoot("06-data", 6000);
    if (auto* gallery = window.findChild<QListView*>("gallery")) {
        gallery->setCurrentIndex(gallery->model()->index(1, 0));
        gallery->setFocus();
        camera.shoot("07-data-selected");
        QTest::keyClick(gallery, Qt::Key_Space);
        camera.shoot("08-data-enlarged", 800);
        camera.press("closeImage");
    }
    camera.press("readDetails");
    camera.press("editClasses");
    camera.shoot("08-data-details", 1500);
    camera.press("readDetails");
    camera.press("editClasses");
    camera.press("chipIssues");
    camera.shoot("09-data-issues");
    camera.press("chipAll");
    camera.show(ui::PageId::Health);
    camera.shoot("10-health", 6000);
    camera.press("findingImages");
    camera.shoot("10-health-images");
    camera.press("allImages");
    camera.show(ui::PageId::Start);
    camera.shoot("10-start-recent");
    camera.show(ui::PageId::Freeze);
    camera.shoot("11-freeze", 800);
    camera.press("presetHeadThenTop");
    QTest::keyClick(window.findChild<QWidget*>("networkDiagram"), Qt::Key_End);
    camera.shoot("11-freeze-two-phases-end");
    QTest::keyClick(window.findChild<QWidget*>("networkDiagram"), Qt::Key_Home);
    camera.shoot("11-freeze-two-phases", 6000);
    camera.show(ui::PageId::Train);
    camera.shoot("12-train-ready", 800);
    camera.press("moreSettings");
    camera.shoot("12-train-more");
    camera.press("moreSettings");

    if (!qEnvironmentVariableIsSet("SHOTS_PICTURES"))
        return;
    application.predict({ui::toPath(qEnvironmentVariable("SHOTS_PICTURES"))});
    camera.shoot("13-predict", 4000);
    if (auto* page = window.findChild<ui::PredictPage*>()) {
        page->setThreshold(1);
        camera.shoot("14-predict-none");
        page->setThreshold(0.25);
    }
    auto* train = window.findChild<ui::TrainPage*>();
    if (qEnvironmentVariableIsSet("SHOTS_TRAIN_MS") && train->state() == ui::TrainPage::State::Ready) {
        camera.show(ui::PageId::Train);
        train->start();
        camera.shoot("15-train-running", qEnvironmentVariableIntValue("SHOTS_TRAIN_MS"));
        train->stop();
        const bool isOver = QTest::qWaitFor([train] { return !train->isTraining(); }, 60000);
        camera.shoot(isOver ? "16-train-done" : "16-train-still-running");
        shootResults(camera);
    }
}

}  // namespace

int main(int argc, char** argv) {
    engine::setUpProcess();
    QStandardPaths::setTestModeEnabled(true);
    QApplication qtApplication(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, "shots");
    const QString scheme = arguments.value(2, "light");
    const QString size = arguments.value(3, "1280x800");
    const QLocale locale(arguments.value(4, "en"));
    QDir().mkpath(folder);
    QLocale::setDefault(locale);
    app::installTranslations(qtApplication, locale);
    ui::setUpLook(qtApplication);
    const QString home = folder + "/home-" + scheme + size + locale.name();
    QDir(home).removeRecursively();
    app::Application application(
        qtApplication, {home + "/settings.ini", ui::toPath(home + "/sample"), ui::toPath(home + "/runs"),
                        ui::toPath(home + "/models"), ui::toPath(home + "/changes"), ui::toPath(home + "/projects")});
    application.setScheme(scheme == "dark" ? ui::SchemeChoice::Dark : ui::SchemeChoice::Light);
    application.start({});
    application.window().resize(size.section('x', 0, 0).toInt(), size.section('x', 1).toInt());
    if (qEnvironmentVariableIsSet("SHOTS_MODEL"))
        application.chooseModel(qEnvironmentVariable("SHOTS_MODEL"));
    shootAll(application,
             Camera(application.window(), folder, QString("%1-%2-%3").arg(scheme, size, locale.name().left(2))));
    return 0;
}
