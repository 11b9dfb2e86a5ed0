// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

#include "engine/api/run.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QShortcut;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace ui {

class Banner;
class RunModel;
class TableView;

/// The runs as a table that can be filtered and sorted, and what can be done with those that are selected.
class RunListView final : public QWidget {
    Q_OBJECT

public:
    explicit RunListView(QWidget* parent = nullptr);

    /// What was selected stays so.
    void setRuns(const std::vector<engine::RunSummary>& runs);
    /// The latest first, however the table is sorted.
    std::vector<engine::RunSummary> selected() const;
    /// This one alone; where the filter hides it, that goes. False where it is not listed.
    bool select(const std::filesystem::path& folder);
    /// While a training goes on, no run can be resumed.
    void setTraining(bool isTraining);
    /// Keys go to the filter.
    void focusFind();

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

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using WeightsSignal = void (RunListView::*)(const std::filesystem::path&);

    void buildTable();
    void setUpOrder();
    QHBoxLayout* buildFilter();
    void filter();
    /// Those for which there is no room are hidden.
    void fitColumns();
    int sourceRow(const QModelIndex& shown) const;
    QWidget* buildProof();
    QHBoxLayout* buildButtons();
    QPushButton* addWeightsButton(QHBoxLayout* row, const QString& text, const QString& name, WeightsSignal signal);
    void refreshButtons();
    void refreshProof(const std::vector<engine::RunSummary>& runs);
    void rename();
    void askRemoval();
    void hideRemoval();

    RunModel* m_runs;
    QSortFilterProxyModel* m_shown;
    TableView* m_table;
    QLineEdit* m_find = nullptr;
    QComboBox* m_sort = nullptr;
    QStackedWidget* m_states = nullptr;  // table, no match
    Banner* m_removal;
    QWidget* m_proof = nullptr;  // of the selected run: whether its frozen tensors are what they were
    QWidget* m_proofGood = nullptr;
    QWidget* m_proofBad = nullptr;
    QLabel* m_proofText = nullptr;
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
