// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Application that opens the window and fills it with what is there: settings, devices, models.
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

#include "app/gui/application.h"
#include "app/gui/evaluate_session.h"
#include "app/gui/export_session.h"
#include "app/gui/predict_session.h"
#include "app/gui/runs_session.h"
#include "engine/api/model_list.h"
#include "ui/convert.h"
#include "ui/device_text.h"
#include "ui/pages/models_page.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/train_page.h"
#include "ui/plan_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/model_picker.h"

namespace app {
namespace {

/// YOLO11n in the models folder before the built-in models, these before random weights.
QString firstModel(const QList<ui::ModelChoice>& choices) {
    for (const ui::ModelChoice& choice : choices)
        if (QFileInfo(choice.ref).fileName() == "yolo11n.pt")
            return choice.ref;
    return choices.first().ref;
}

}  // namespace

void Application::start(const QString& path) {
    tellLostSettings();
    connect(&m_devices, &ui::DeviceJob::probed, this, &Application::showDevices);
    m_devices.start();
    useDevice();
    m_pausedRuns.start();
    const QList<ui::ModelChoice> choices = fillModelPickers();
    chooseModel(m_settings.model().isEmpty() ? firstModel(choices) : m_settings.model());
    m_window.show();
    const QString left = m_settings.openProject();
    m_wasKilled = !left.isEmpty();
    if (m_wasKilled)
        m_runs->refresh();
    if (!path.isEmpty())
        open(QFileInfo(path).absoluteFilePath());
    else if (!left.isEmpty() && QFileInfo::exists(left))
        openProject(left);
}

void Application::tellLostSettings() {
    const QString kept = m_settings.setAsideUnreadable();
    if (kept.isEmpty())
        return;
    m_start->banner()->showMessage(
        ui::Banner::Kind::Warning, tr("The settings were reset"),
        tr("Their file could not be understood. It is kept as %1; your projects and runs are untouched.").arg(kept),
        tr("Show in folder"),
        [kept] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(kept).absolutePath())); });
}

QList<ui::ModelChoice> Application::fillModelPickers() {
    QList<ui::ModelChoice> models;
    const QList<ui::ModelChoice> files = ui::listModels(ui::pathText(m_folders.models));
    for (const engine::DatasetTask task : {engine::DatasetTask::Detect, engine::DatasetTask::Classify}) {
        if (const QString name = ui::toText(engine::builtInModel(task)); !name.isEmpty())
            models << ui::ModelChoice{ui::modelText(name), name, ui::ModelPicker::tr("Models")};
    }
    models << files;
    const QList<ui::ModelChoice> runs = ui::listRuns(ui::pathText(m_folders.runs));
    const QList<ui::ModelChoice> toStartFrom = models + runs + ui::untrainedModels(), toLookWith = runs + models;
    m_start->setModelChoices(toStartFrom);
    m_trainModel->setChoices(toStartFrom);
    m_predict->setModelChoices(toLookWith);
    m_predict->setTrainedModels(trainedModels(files));
    m_evaluate->setModelChoices(toLookWith);
    m_export->setModelChoices(toLookWith);
    return toStartFrom;
}

QList<ui::ModelChoice> Application::trainedModels(const QList<ui::ModelChoice>& files) const {
    QStringList refs;
    const std::vector<std::filesystem::path>& runs = m_project.project().runs;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        if (const QString best = ui::pathText(*run / "weights" / "best.pt"); QFileInfo::exists(best))
            refs << best;
    for (const ui::ModelChoice& file : files)
        if (file.text.startsWith(QLatin1String("yolo11")))
            refs << file.ref;
    if (const std::string name = engine::builtInModel(engine::DatasetTask::Classify); !name.empty())
        refs << ui::toText(name);
    QList<ui::ModelChoice> models;
    for (const QString& ref : refs)
        models << ui::ModelChoice{ui::modelText(ref), ref};
    return models;
}

void Application::usePredictModel(const QString& ref, const QString& note) {
    m_predictModel = ref;
    m_predict->setModel(ref, note);
    m_prediction->setModel(ref);
}

void Application::followModel(const engine::ModelInfo& model) {
    const QList<ui::ModelChoice> trained = trainedModels(ui::listModels(ui::pathText(m_folders.models)));
    m_predict->setTrainedModels(trained);
    if (!model.isSupported || (model.isHeadTrained && model.format != "untrained") || trained.isEmpty())
        return usePredictModel(m_model);
    const QString& ref = trained.front().ref;
    const bool isClassifier = ref.toStdString() == engine::builtInModel(engine::DatasetTask::Classify);
    const QString note = isClassifier ? tr("%1 is not trained yet. So %2 is taken, which says what a picture shows.")
                                      : tr("%1 is not trained yet. So %2 is taken, which is.");
    usePredictModel(ref, note.arg(ui::modelName(model), trained.front().text));
}

void Application::showDevices(const std::vector<engine::DeviceInfo>& devices) {
    m_foundDevices = devices;
    m_settingsPage->setDevices(devices);
    m_models->cards().setHasGpu(devices.front().kind != engine::DeviceKind::Cpu);
    useDevice();
}

void Application::useDevice() {
    const QString device = m_settings.device();
    m_prediction->setDevice(device);
    m_evaluate->setDevice(device);
    m_shelf->setDevice(device);
    if (m_foundDevices.empty())
        return;
    const auto found = std::find_if(m_foundDevices.begin(), m_foundDevices.end(), [&device](const auto& one) {
        return ui::toText(engine::deviceText(one)) == device;
    });
    const engine::DeviceInfo& used = found == m_foundDevices.end() ? m_foundDevices.front() : *found;
    const bool isCpu = used.kind == engine::DeviceKind::Cpu;
    const QString name = isCpu ? tr("CPU, %n threads", nullptr, used.threads)
                               : QString("%1, %2").arg(ui::toText(engine::deviceText(used)), ui::toText(used.name));
    QStringList reasons{ui::toText(used.name)};
    for (const engine::DeviceInfo& one : m_foundDevices)
        if (!one.reason.empty())
            reasons << ui::deviceReasonText(one);
    if (device == "cpu" && m_foundDevices.size() > 1)
        reasons << tr("Chosen on the Settings page");
    m_window.setDevice(tr("Trains on: %1.").arg(name), reasons.join('\n'));
    m_train->setDevice(device, name);
}

}  // namespace app
