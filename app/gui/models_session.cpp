// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models_session.h"

#include <QFileInfo>

#include "ui/convert.h"
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
    connect(&m_add, &ui::Job::progressed, &m_page, &ui::ModelsPage::showProgress);
    connect(&m_add, &ui::Job::failed, &m_page, &ui::ModelsPage::showError);
    connect(&m_add, &ui::Job::finished, &m_page, &ui::ModelsPage::endAdding);
    connect(&m_add, &ui::AddModelJob::added, this, [this](const std::filesystem::path& copy) {
        const QString ref = ui::pathText(copy);
        m_page.showAdded(ref, ui::pathText(copy.parent_path()));
        refresh();
        emit added(ref);
    });
}

void ModelsSession::refresh() {
    m_tried.clear();
    m_speed.cancel();  // reading files beside it would spoil the figure; it goes on after the list
    m_list.start();
}

void ModelsSession::add(const QString& file) {
    if (m_add.isRunning()) {
        m_page.banner()->showMessage(ui::Banner::Kind::Note, tr("Another model is being added"),
                                     tr("Add %1 when that is done.").arg(QFileInfo(file).fileName()));
        return;
    }
    m_page.beginAdding(QFileInfo(file).fileName());
    m_add.start(ui::toPath(file));
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
