// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Application that opens the window and fills it with what is there: settings, devices, models.
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include "app/gui/application.h"
#include "app/gui/evaluate_session.h"
#include "app/gui/export_session.h"
#include "app/gui/runs_session.h"
#include "engine/api/model_list.h"
#include "ui/convert.h"
#include "ui/device_text.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/train_page.h"
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
        ui::Banner::Kind::Warning, tr("The settings start anew"),
        tr("Their file could not be understood. It is kept as %1; your projects and runs are untouched.").arg(kept),
        tr("Show in folder"),
        [kept] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(kept).absolutePath())); });
}

QList<ui::ModelChoice> Application::fillModelPickers() {
    QList<ui::ModelChoice> choices;
    for (const engine::DatasetTask task : {engine::DatasetTask::Detect, engine::DatasetTask::Classify}) {
        if (const QString name = ui::toText(engine::builtInModel(task)); !name.isEmpty())
            choices << ui::ModelChoice{ui::modelText(name), name};
    }
    choices << ui::listModels(ui::pathText(m_folders.models));
    m_start->setModelChoices(choices);
    m_trainModel->setChoices(choices);
    m_predict->setModelChoices(choices);
    m_evaluate->setModelChoices(choices);
    m_export->setModelChoices(choices);
    return choices;
}

void Application::showDevices(const std::vector<engine::DeviceInfo>& devices) {
    const engine::DeviceInfo& best = devices.front();
    const QString name = best.kind == engine::DeviceKind::Cpu
                             ? tr("CPU, %n threads", nullptr, best.threads)
                             : QString("%1, %2").arg(ui::toText(engine::deviceText(best)), ui::toText(best.name));
    QStringList reasons{ui::toText(best.name)};
    for (const engine::DeviceInfo& device : devices)
        if (!device.reason.empty())
            reasons << ui::deviceReasonText(device);
    m_window.setDevice(tr("Trains on: %1.").arg(name), reasons.join('\n'));
    m_start->setDevice(tr("Trains on: %1").arg(name), reasons.mid(1).join(' '));
    m_train->setDevice("auto", name);
    m_settingsPage->setDevices(devices);
}

}  // namespace app
