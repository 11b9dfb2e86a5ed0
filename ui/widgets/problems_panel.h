// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <filesystem>
#include <map>

#include "engine/api/issue.h"
#include "ui/problem.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ui {

class ProblemDetails;
class ProblemFilter;
class ProblemModel;

/// The problems so far, in groups that open: a filter above, what is known of the chosen one below. Esc asks to close.
class ProblemsPanel final : public QFrame {
    Q_OBJECT

public:
    static constexpr int kWidth = 440;

    /// @param problems must outlive the panel
    explicit ProblemsPanel(ProblemModel& problems, QWidget* parent = nullptr);

    /// Where keys go when it opens.
    void takeFocus();
    void focusFind();

signals:
    void closeRequested();
    /// The page of the problem, and the file that it is about where the dataset has one.
    void chosen(ui::PageId page, const std::filesystem::path& file);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* buildHead();
    QWidget* buildFilter();
    QWidget* buildList();
    void filter();
    void clearFilter();
    void refresh();
    void refreshDetails();
    void activate(const QModelIndex& index);
    void go();
    void dismiss();
    void askCsvFile();

    ProblemModel& m_problems;
    ProblemFilter* m_shown;
    QLineEdit* m_find = nullptr;
    std::map<engine::Severity, QPushButton*> m_chips;
    QStackedWidget* m_states = nullptr;
    QTreeView* m_tree = nullptr;
    ProblemDetails* m_details = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace ui
