// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/api/run.h"

class QLabel;

namespace ui {

class ScoreBars;

/// The scores of what the lens compares, and whether they differ for sure. Hidden until there is one.
class LensScore final : public QWidget {
    Q_OBJECT

public:
    explicit LensScore(QWidget* parent = nullptr);

    /// Against the model that the run started from, which has no score on these data.
    void showRun(const engine::RunSummary& after);
    /// @param pair a is before, b is after
    void showPair(const engine::RunComparison& pair);

private:
    void setTexts(const engine::RunSummary& run, const QString& verdict, const QString& detail, const QString& tip);

    QLabel* m_metric;
    QLabel* m_how;
    ScoreBars* m_bars;
    QLabel* m_verdict;
    QLabel* m_detail;
};

}  // namespace ui
