// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/project_session.h"

#include <QCryptographicHash>
#include <QDir>

#include <utility>

#include "ui/convert.h"

namespace app {
namespace {

constexpr int kWaitMs = 500;

}  // namespace

ProjectSession::ProjectSession(std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &ProjectSession::keep);
    connect(&m_save, &ui::Job::failed, this, &ProjectSession::failed);
    // Queued: a job that has just finished is started again outside its own signal.
    connect(
        &m_save, &ui::Job::finished, this,
        [this] {
            if (m_isDirty)
                keepSoon();
        },
        Qt::QueuedConnection);
}

ProjectSession::~ProjectSession() {
    flush();
}

void ProjectSession::flush() {
    m_wait.stop();
    m_save.wait();
    if (!std::exchange(m_isDirty, false) || m_file.empty())
        return;
    try {
        std::filesystem::create_directories(m_file.parent_path());
        engine::writeProject(m_file, m_project);
    } catch (const engine::Error& error) {
        emit failed(error);
    } catch (const std::filesystem::filesystem_error& error) {
        emit failed({engine::ErrorKind::Disk,
                     "disk.write",
                     error.what(),
                     m_file,
                     {},
                     {ui::toStd(ui::pathText(m_file)), error.code().message()}});
    }
}

std::filesystem::path ProjectSession::unnamedFile(const std::filesystem::path& dataset) const {
    const QString path = QDir::cleanPath(ui::pathText(std::filesystem::absolute(dataset)));
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return m_folder / ui::toPath(ui::nameText(dataset) + '-' + hash + engine::kProjectSuffix);
}

ProjectSession::Found ProjectSession::find(const std::filesystem::path& dataset) const {
    Found found{unnamedFile(dataset), {}, true};
    if (std::error_code none; std::filesystem::exists(found.file, none))
        found = read(found.file);
    found.project.settings.dataset = {dataset};
    return found;
}

ProjectSession::Found ProjectSession::read(const std::filesystem::path& file) {
    return {std::filesystem::absolute(file), engine::readProject(file), false};
}

void ProjectSession::use(const Found& found) {
    flush();
    m_file = found.file;
    m_project = found.project;
}

void ProjectSession::saveAs(const std::filesystem::path& file) {
    flush();
    m_file = std::filesystem::absolute(file);
    m_isDirty = true;
    keep();
}

void ProjectSession::setSettings(const engine::TrainConfig& settings) {
    if (m_file.empty())
        return;
    m_project.settings = settings;
    keepSoon();
}

void ProjectSession::addRun(const std::filesystem::path& folder) {
    if (m_file.empty())
        return;
    std::erase(m_project.runs, folder);
    m_project.runs.push_back(folder);
    keepSoon();
}

void ProjectSession::keepSoon() {
    m_isDirty = true;
    m_wait.start();
}

void ProjectSession::keep() {
    m_wait.stop();
    if (!m_isDirty || m_file.empty() || m_save.isRunning())
        return;
    m_isDirty = false;
    m_save.start(m_file, m_project);
}

}  // namespace app
