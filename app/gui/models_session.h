// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include "ui/jobs/add_model_job.h"
#include "ui/jobs/download_model_job.h"
#include "ui/jobs/model_list_job.h"
#include "ui/jobs/model_speed_job.h"

namespace ui {
class ModelsPage;
}

namespace app {

/// Fills the Models page: which models there are, what each costs here, files that are added, models that
/// are fetched.
class ModelsSession final : public QObject {
    Q_OBJECT

public:
    /// @param page must outlive this
    explicit ModelsSession(ui::ModelsPage& page, QObject* parent = nullptr);

    /// Looks again, then measures what has no figures yet.
    void refresh();
    /// Copies the file into the models folder. One at a time: another one meanwhile is refused with a note.
    void add(const QString& file);
    /// Likewise, from where it is published. @param name as in engine::DownloadableModel; its licence is accepted
    void download(const QString& name);
    void cancelAdding();
    /// For figures from the next look on. As in engine::chooseDevice().
    void setDevice(const QString& device);
    /// Figures taken beside other work would be wrong, and would slow it down: measuring stops and waits.
    void setBusy(bool isBusy);

signals:
    /// The models folder has another file.
    void added(const QString& ref);

private:
    void connectList();
    void connectSpeed();
    void connectAdd();
    void measureMissing();
    /// Whether one is on its way; then it says so for `name`.
    bool refuses(const QString& name);
    void showAdded(const std::filesystem::path& file);

    ui::ModelsPage& m_page;
    bool m_isBusy = false;
    bool m_isListed = false;
    QSet<QString> m_tried;  // measured, well or badly, since the last look

    // Last: joined before what they report to is gone.
    ui::ModelListJob m_list;
    ui::ModelSpeedJob m_speed;
    ui::AddModelJob m_add;
    ui::DownloadModelJob m_download;
};

}  // namespace app
