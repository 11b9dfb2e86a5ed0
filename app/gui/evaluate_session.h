// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "ui/jobs/evaluate_job.h"
#include "ui/jobs/model_info_job.h"
#include "ui/jobs/scan_job.h"
#include "ui/jobs/thumbnail_job.h"

namespace ui {
class EvaluatePage;
struct ModelChoice;
}  // namespace ui

namespace app {

/// Measures the model of the Evaluate page on the dataset that is open, where the page asks for it. How classes of a
/// model were matched with those of a dataset is kept until the program ends.
class EvaluateSession final : public QObject {
    Q_OBJECT

public:
    /// @param page must outlive this
    explicit EvaluateSession(ui::EvaluatePage& page, QObject* parent = nullptr);

    /// Opened, or changed by the user. A run on another dataset is cancelled.
    void setDataset(const ui::OpenDataset& dataset);
    /// For what is started from now on. As in engine::chooseDevice().
    void setDevice(const QString& device) { m_device = device; }
    void setModelChoices(const QList<ui::ModelChoice>& choices);
    /// What is measured next; the user may choose another one on the page.
    void setModel(const QString& ref);
    /// Something else computes: nothing is started meanwhile. What runs goes on.
    void setBusy(bool isBusy);
    bool isRunning() const { return m_job.isRunning(); }

signals:
    /// @param enlarged one of the rows, to begin with; -1 = the gallery
    void imagesRequested(const std::vector<int>& rows, const QString& title, int enlarged);
    /// For setModel().
    void modelFileRequested();
    /// To open one, or to split it.
    void datasetRequested();
    void runningChanged(bool isRunning);

private:
    /// Holds for the classes that the dataset had then.
    struct Matched {
        std::vector<std::string> datasetClasses;
        engine::ClassMap map;
    };

    void connectClasses();
    void connectPictures();
    void start();
    /// Of the model and the dataset; empty = none.
    engine::ClassMap classMap() const;
    std::pair<QString, std::filesystem::path> subject() const;

    ui::EvaluatePage& m_page;
    ui::OpenDataset m_dataset;
    QString m_model;
    QString m_device = "auto";
    std::map<std::pair<QString, std::filesystem::path>, Matched> m_matched;  // by model and source
    bool m_wantsClasses = false;                                             // of the model
    bool m_isWanted = false;                                                 // as soon as the cancelled job has ended
    bool m_isUnwanted = false;                                               // what the job still reports

    // Last: joined before what their signals reach is gone.
    ui::ThumbnailJob m_pictures;
    ui::EvaluateJob m_job;
    ui::ModelInfoJob m_infoJob;
};

}  // namespace app
