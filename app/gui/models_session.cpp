// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models_session.h"

#include <QFileInfo>

#include "ui/convert.h"
#include "ui/model_text.h"
#include "ui/pages/models_page.h"
#include "ui/widgets/banner.h"

namespace app {

ModelsSession::ModelsSession(ui::ModelsPage& page, QObject* parent) : QObject(parent), m_page(page) {
    connectList();
    connectSpeed();
    connectAdd();
}

void ModelsSession::connectList() {
    ui::ModelCardModel& cards = m_page.cards();
    connect(&m_list, &ui::ModelListJob::found, &cards, &ui::ModelCardModel::setListed);
    connect(&m_list, &ui::ModelListJob::offered, &cards, &ui::ModelCardModel::setOffers);
    connect(&m_list, &ui::ModelListJob::described, &cards, &ui::ModelCardModel::setCard);
    connect(&m_list, &ui::Job::failed, &m_page, &ui::ModelsPage::showError);
    connect(&m_list, &ui::Job::finished, this, [this] {
        if (m_list.isRunning())  // asked again meanwhile
            return;
        m_isListed = true;
        measureMissing();
    });
}

void ModelsSession::connectSpeed() {
    ui::ModelCardModel& cards = m_page.cards();
    connect(&m_speed, &ui::ModelSpeedJob::measuring, &cards, &ui::ModelCardModel::setMeasuring);
    connect(&m_speed, &ui::ModelSpeedJob::measured, this,
            [this, &cards](const QString& ref, const engine::ModelSpeed& speed) {
                m_tried.insert(ref);
                cards.setSpeed(ref, speed);
            });
    connect(&m_speed, &ui::ModelSpeedJob::notMeasured, this, [this](const QString& ref) { m_tried.insert(ref); });
    connect(&m_speed, &ui::Job::finished, this, [this] {
        m_page.cards().setMeasuring({});
        measureMissing();
    });
}

void ModelsSession::connectAdd() {
    connect(&m_page, &ui::ModelsPage::downloadRequested, this, &ModelsSession::download);
    for (ui::Job* job : {static_cast<ui::Job*>(&m_add), static_cast<ui::Job*>(&m_download)}) {
        connect(job, &ui::Job::progressed, &m_page, &ui::ModelsPage::showProgress);
        connect(job, &ui::Job::failed, &m_page, &ui::ModelsPage::showError);
        connect(job, &ui::Job::finished, &m_page, &ui::ModelsPage::endAdding);
    }
    connect(&m_add, &ui::AddModelJob::added, this, &ModelsSession::showAdded);
    connect(&m_download, &ui::DownloadModelJob::downloaded, this, &ModelsSession::showAdded);
}

void ModelsSession::showAdded(const std::filesystem::path& file) {
    const QString ref = ui::pathText(file);
    m_page.showAdded(ref, ui::pathText(file.parent_path()));
    refresh();
    emit added(ref);
}

void ModelsSession::refresh() {
    m_tried.clear();
    m_speed.cancel();  // reading files beside it would spoil the figure; it goes on after the list
    m_list.start();
}

bool ModelsSession::refuses(const QString& name) {
    if (!m_add.isRunning() && !m_download.isRunning())
        return false;
    m_page.banner()->showMessage(ui::Banner::Kind::Note, tr("Another model is being added"),
                                 tr("Add %1 when that is done.").arg(name));
    return true;
}

void ModelsSession::add(const QString& file) {
    const QString name = QFileInfo(file).fileName();
    if (refuses(name))
        return;
    m_page.beginAdding(name);
    m_add.start(ui::toPath(file));
}

void ModelsSession::download(const QString& name) {
    const QString title = ui::architectureText(ui::toStd(name));
    if (refuses(title))
        return;
    m_page.beginDownloading(title);
    m_download.start(ui::toStd(name));
}

void ModelsSession::cancelAdding() {
    m_add.cancel();
    m_download.cancel();
}

void ModelsSession::setDevice(const QString& device) {
    m_list.setDevice(ui::toStd(device));
    m_speed.setDevice(ui::toStd(device));
    if (m_isListed)
        refresh();
}

void ModelsSession::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    if (isBusy)
        m_speed.cancel();
    else
        measureMissing();
}

void ModelsSession::measureMissing() {
    if (m_isBusy || !m_isListed || m_list.isRunning() || m_speed.isRunning())
        return;
    std::vector<engine::ModelRef> models = m_page.cards().unmeasured();
    std::erase_if(models, [this](const engine::ModelRef& model) { return m_tried.contains(ui::pathText(model.file)); });
    if (!models.empty())
        m_speed.start(models);
}

}  // namespace app
