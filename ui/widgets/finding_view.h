// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "engine/api/dataset_health.h"

class QLabel;
class QPushButton;

namespace ui {

class IssueModel;
class SampleModel;
class SampleStrip;
class TableView;

/// One finding: its sentence, its first images (duplicates as pairs side by side), and the lines of files it names; of
/// classes that are rare, their counts. Without images and lines it is no higher than its words.
class FindingView final : public QFrame {
    Q_OBJECT

public:
    /// @param samples must outlive the view
    explicit FindingView(SampleModel& samples, QWidget* parent = nullptr);

    /// @param dataset what `samples` shows
    void showFinding(const engine::HealthReport& report, const engine::Finding& finding,
                     const engine::DatasetInfo& dataset);

    /// In the engine's list of the finding's issues; -1 = it has none.
    int currentIssue() const;
    void setCurrentIssue(int index);
    int issueCount() const;

signals:
    void allRequested();
    /// currentIssue() is another one, also within showFinding().
    void issueChanged();
    void imageChosen(int row);

private:
    QLabel* m_title;
    QLabel* m_counts;
    QPushButton* m_all;
    SampleStrip* m_strip;
    IssueModel* m_issues;
    TableView* m_table;
};

}  // namespace ui
