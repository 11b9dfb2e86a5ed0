// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/jobs/run_compare_job.h"

class QLabel;
class QStackedWidget;

namespace ui {

class Banner;
class SettingModel;
class TableView;

/// What runs were told differently, whether their scores can be compared, and which is better.
class RunSettingsView final : public QWidget {
    Q_OBJECT

public:
    explicit RunSettingsView(QWidget* parent = nullptr);

    /// @param set at least two runs
    void showRuns(const RunSet& set);

private:
    SettingModel* m_settings;
    Banner* m_ribbon;
    QLabel* m_verdict;
    TableView* m_table;
    QStackedWidget* m_states;  // table, nothing differs
};

}  // namespace ui
