// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

#include "engine/api/run.h"

class QHBoxLayout;
class QPushButton;
class QShortcut;
class QToolButton;

namespace ui {

class Banner;
class RunModel;
class TableView;

/// The runs as a table, and what can be done with those that are selected.
class RunListView final : public QWidget {
    Q_OBJECT

public:
    explicit RunListView(QWidget* parent = nullptr);

    /// What was selected stays so.
    void setRuns(const std::vector<engine::RunSummary>& runs);
    /// In the order of the table: the latest first.
    std::vector<engine::RunSummary> selected() const;
    /// This one alone. False where it is not listed.
    bool select(const std::filesystem::path& folder);
    /// While a training goes on, no run can be resumed.
    void setTraining(bool isTraining);

signals:
    void selectionChanged();
    /// Return or a double click.
    void activated();
    void resumeRequested(const std::filesystem::path& folder);
    void predictRequested(const std::filesystem::path& weights);
    void evaluateRequested(const std::filesystem::path& weights);
    void exportRequested(const std::filesystem::path& weights);
    void renameRequested(const std::filesystem::path& folder, const QString& name);
    /// Confirmed, after what goes was listed.
    void trashRequested(const std::vector<std::filesystem::path>& folders);

private:
    using WeightsSignal = void (RunListView::*)(const std::filesystem::path&);

    void buildTable();
    QHBoxLayout* buildButtons();
    QPushButton* addWeightsButton(QHBoxLayout* row, const QString& text, const QString& name, WeightsSignal signal);
    void refreshButtons();
    void rename();
    void askRemoval();
    void hideRemoval();

    RunModel* m_runs;
    TableView* m_table;
    Banner* m_removal;
    QShortcut* m_keep;
    std::vector<std::filesystem::path> m_doomed;
    QPushButton* m_open = nullptr;
    QPushButton* m_resume = nullptr;
    std::vector<QPushButton*> m_withWeights;
    QToolButton* m_rename = nullptr;
    QToolButton* m_remove = nullptr;
    bool m_isTraining = false;
};

}  // namespace ui
