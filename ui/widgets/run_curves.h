// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/jobs/run_compare_job.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class RunCurveModel;
class TableView;

/// Score and validation loss of runs over their epochs, and which line is whose. The same as a table: T.
class RunCurves final : public QWidget {
    Q_OBJECT

public:
    explicit RunCurves(QWidget* parent = nullptr);

    void showRuns(const RunSet& set);
    void showTable(bool on);

private:
    QWidget* buildTable();
    void fillLegend(const RunSet& set);
    void fillCharts(const RunSet& set);

    RunCurveModel* m_epochs;
    QLabel* m_note;
    QPushButton* m_switch;
    QStackedWidget* m_views;  // charts, table
    QHBoxLayout* m_charts;
    TableView* m_table = nullptr;
    QGridLayout* m_legend;
};

}  // namespace ui
