// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/jobs/export_job.h"
#include "ui/jobs/model_info_job.h"
#include "ui/jobs/scan_job.h"
#include "ui/widgets/model_picker.h"

namespace ui {
class ExportPage;
}

namespace app {

/// Drives the Export page: reads the model that is chosen, writes the file, compares it.
class ExportSession final : public QObject {
    Q_OBJECT

public:
    /// @param page must outlive this
    explicit ExportSession(ui::ExportPage& page, QObject* parent = nullptr);

    void setModelChoices(const QList<ui::ModelChoice>& choices);
    /// Reads it. Not while a file is being written: then it waits for the end.
    void setModel(const QString& ref);
    /// Its validation images are what the file is compared on.
    void setDataset(const ui::OpenDataset& dataset);
    /// Where the file goes unless another folder is chosen.
    void setFolder(const QString& folder);
    /// While a training runs nothing is exported.
    void setBusy(bool isBusy);

    bool isRunning() const { return m_export.isRunning(); }
    void cancel() { m_export.cancel(); }

signals:
    void modelFileRequested();
    void datasetRequested();
    void trainRequested();
    void folderChosen(const QString& folder);
    void runningChanged(bool isRunning);

private:
    void start(const engine::ExportConfig& config);
    void end();

    ui::ExportPage& m_page;
    QString m_nextModel;  // asked for while a file was being written

    // Last: joined before what they report to is gone.
    ui::ModelInfoJob m_model;
    ui::ExportJob m_export;
};

}  // namespace app
