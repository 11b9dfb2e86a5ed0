// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/api/dataset_health.h"
#include "engine/api/error.h"
#include "engine/api/label_repair.h"
#include "ui/pages/page.h"
#include "ui/repair_text.h"

class QLabel;
class QStackedWidget;

namespace ui {

class EmptyState;
class FindingModel;
class FindingPanel;
class FindingView;
class HealthPanel;
class ProgressCard;
class SampleModel;
class TableView;

/// What is wrong with a dataset or worth knowing, before a minute is spent on training, and what to make of it.
class HealthPage final : public Page {
    Q_OBJECT

public:
    /// @param samples show the dataset that is checked; must outlive the page
    explicit HealthPage(SampleModel& samples, QWidget* parent = nullptr);

    /// Not checked yet; null = none is open. Where a report of the same files is in sight, it stays and another check
    /// is asked for.
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset);
    void showChecking();
    void showProgress(const engine::Progress& progress);
    void showReport(std::shared_ptr<const engine::HealthReport> report, bool isPartial);
    void showError(const engine::Error& error);

    /// What the user keeps as it is: FindingSubject::key().
    void setSeen(const std::set<std::string>& seen);
    /// The answer to repairWanted().
    void showRepair(const std::filesystem::path& label, const std::optional<engine::LabelRepair>& repair,
                    const QImage& picture);
    /// Of the report that is shown, without what was seen.
    std::int64_t filesLeft() const;

    /// There is a dataset, and it was neither checked nor is it being checked.
    bool needsCheck() const;

public slots:
    void nextFinding();
    void accept();
    void keep();

signals:
    void datasetRequested();
    void checkRequested();
    void cancelRequested();
    /// @param enlarged one of the rows, to begin with; -1 = the gallery
    void imagesRequested(const std::vector<int>& rows, const QString& title, int enlarged);
    void repairWanted(const std::filesystem::path& label);
    void repairAccepted(const engine::LabelRepair& repair);
    /// @param rows of the dataset, into the training split
    void moveAccepted(const std::vector<int>& rows);
    void findingKept(const std::string& key);
    void undoRequested();
    void redoRequested();
    /// filesLeft() is another number.
    void filesLeftChanged(qint64 files);

private:
    enum State { Empty, Unchecked, Checking, Report };

    QWidget* buildReport(SampleModel& samples);
    void addKeys();
    std::optional<FindingSubject> subject() const;
    void showSubject();
    void showSeen();
    void fitTable();
    void goOn();
    void setState(State state);
    void showCurrent();
    void showImages(int enlarged);
    void exportCsv();

    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    std::shared_ptr<const engine::DatasetInfo> m_changed;  ///< being checked while the report before is in sight
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
    FindingPanel* m_subject = nullptr;
    std::optional<engine::LabelRepair> m_repair;  ///< of the subject
    std::set<std::string> m_seen;
    int m_lastRow = 0;
    QLabel* m_verdict = nullptr;
    HealthPanel* m_panel = nullptr;
};

}  // namespace ui
