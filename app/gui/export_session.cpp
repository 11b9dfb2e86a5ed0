// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_session.h"

#include <utility>

#include "ui/convert.h"
#include "ui/pages/export_page.h"

namespace app {

ExportSession::ExportSession(ui::ExportPage& page, QObject* parent) : QObject(parent), m_page(page) {
    connect(&m_page, &ui::ExportPage::modelChosen, this, &ExportSession::setModel);
    connect(&m_page, &ui::ExportPage::modelFileRequested, this, &ExportSession::modelFileRequested);
    connect(&m_page, &ui::ExportPage::datasetRequested, this, &ExportSession::datasetRequested);
    connect(&m_page, &ui::ExportPage::trainRequested, this, &ExportSession::trainRequested);
    connect(&m_page, &ui::ExportPage::folderChosen, this, &ExportSession::folderChosen);
    connect(&m_page, &ui::ExportPage::exportRequested, this, &ExportSession::start);
    connect(&m_page, &ui::ExportPage::cancelRequested, this, &ExportSession::cancel);
    connect(&m_model, &ui::ModelInfoJob::modelRead, this,
            [this](const ui::FittedModel& model) { m_page.showModel(model.file, engine::exportFormats(model.file)); });
    connect(&m_model, &ui::Job::failed, &m_page, &ui::ExportPage::showModelError);
    connect(&m_export, &ui::Job::progressed, &m_page, &ui::ExportPage::showProgress);
    connect(&m_export, &ui::ExportJob::reported, &m_page, &ui::ExportPage::showReport);
    connect(&m_export, &ui::Job::failed, &m_page, &ui::ExportPage::showError);
    connect(&m_export, &ui::Job::finished, this, &ExportSession::end);
}

void ExportSession::setModelChoices(const QList<ui::ModelChoice>& choices) {
    m_page.setModelChoices(choices);
}

void ExportSession::setModel(const QString& ref) {
    if (m_export.isRunning()) {
        m_nextModel = ref;
        return;
    }
    m_page.setModel(ref);
    if (!ref.isEmpty())
        m_model.start({ui::toPath(ref)}, 0);
}

void ExportSession::setDataset(const ui::OpenDataset& dataset) {
    std::vector<std::filesystem::path> images;
    for (const engine::SampleInfo& sample : dataset.shown->samples)
        if (sample.split == engine::Split::Val)
            images.push_back(sample.image);
    m_page.setCheckImages(ui::toText(dataset.shown->name), std::move(images));
}

void ExportSession::setFolder(const QString& folder) {
    m_page.setFolder(folder);
}

void ExportSession::setBusy(bool isBusy) {
    m_page.setBusy(isBusy);
}

void ExportSession::start(const engine::ExportConfig& config) {
    if (m_export.isRunning())
        return;
    m_page.begin();
    m_export.start(config);
    emit runningChanged(true);
}

void ExportSession::end() {
    m_page.end();
    emit runningChanged(false);
    if (!m_nextModel.isEmpty())
        setModel(std::exchange(m_nextModel, {}));
}

}  // namespace app
