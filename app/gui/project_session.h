// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <filesystem>

#include "engine/api/project.h"
#include "ui/jobs/save_project_job.h"

namespace app {

/// The project that is open. Every dataset has one without being asked for, in the program's own folder; it follows
/// what is changed, a moment later. Saved under a name, the work goes on in that file.
class ProjectSession final : public QObject {
    Q_OBJECT

public:
    /// @param folder of projects that nobody has named
    explicit ProjectSession(std::filesystem::path folder, QObject* parent = nullptr);
    /// Writes what is not written yet.
    ~ProjectSession() override;

    struct Found {
        std::filesystem::path file;
        engine::Project project;
        bool isNew = true;  ///< no settings to show
    };
    /// The unnamed project of the dataset at this path, as it was left, or a new one. Throws engine::Error where it is
    /// there and cannot be read.
    Found find(const std::filesystem::path& dataset) const;
    /// Throws engine::Error where the file is no project.
    static Found read(const std::filesystem::path& file);
    /// From now on.
    void use(const Found& found);
    void saveAs(const std::filesystem::path& file);
    /// Where the project of the dataset at this path is kept until somebody names it.
    std::filesystem::path unnamedFile(const std::filesystem::path& dataset) const;

    void setSettings(const engine::TrainConfig& settings);
    void addRun(const std::filesystem::path& folder);

    /// Empty = none is open.
    const std::filesystem::path& file() const { return m_file; }
    const engine::Project& project() const { return m_project; }

signals:
    void failed(const engine::Error& error);

private:
    void flush();
    void keepSoon();
    void keep();

    std::filesystem::path m_folder, m_file;
    engine::Project m_project;
    bool m_isDirty = false;
    QTimer m_wait;
    ui::SaveProjectJob m_save;  // last: joined before what its signals reach is gone
};

}  // namespace app
