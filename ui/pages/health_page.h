// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/api/dataset_health.h"
#include "engine/api/error.h"
#include "ui/pages/page.h"

class QLabel;
class QStackedWidget;

namespace ui {

class EmptyState;
class FindingModel;
class FindingView;
class HealthPanel;
class ProgressCard;
class SampleModel;
class TableView;

/// What is wrong with a dataset or worth knowing, before a minute is spent on training.
class HealthPage final : public Page {
    Q_OBJECT

public:
    /// @param samples show the dataset that is checked; must outlive the page
    explicit HealthPage(SampleModel& samples, QWidget* parent = nullptr);

    /// Not checked yet; null = none is open.
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset);
    void showChecking();
    void showProgress(const engine::Progress& progress);
    void showReport(std::shared_ptr<const engine::HealthReport> report, bool isPartial);
    void showError(const engine::Error& error);

    /// There is a dataset, and it was neither checked nor is it being checked.
    bool needsCheck() const;

public slots:
    void nextFinding();

signals:
    void datasetRequested();
    void checkRequested();
    void cancelRequested();
    /// @param enlarged one of the rows, to begin with; -1 = the gallery
    void imagesRequested(const std::vector<int>& rows, const QString& title, int enlarged);

private:
    enum State { Empty, Unchecked, Checking, Report };

    QWidget* buildReport(SampleModel& samples);
    void setState(State state);
    void showCurrent();
    void showImages(int enlarged);
    void exportCsv();

    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    std::shared_ptr<const engine::HealthReport> m_report;
    QPushButton* m_export;
    QPushButton* m_next;
    QStackedWidget* m_states;
    ProgressCard* m_progress;
    QStackedWidget* m_list = nullptr;  // findings, or none
    EmptyState* m_none = nullptr;
    FindingModel* m_findings;
    TableView* m_table = nullptr;
    FindingView* m_finding = nullptr;
    QLabel* m_verdict = nullptr;
    HealthPanel* m_panel;
};

}  // namespace ui
