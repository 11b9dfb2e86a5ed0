// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/charts/chart_card.h"

namespace ui {

/// One figure of several runs over their epochs. The runs keep their lines in every chart; who is who stands beside.
class RunChart final : public ChartCard {
    Q_OBJECT

public:
    static constexpr std::size_t kMostRuns = 8;

    struct Curve {
        QString name;
        QList<QPointF> points;
    };

    /// @param curves at most kMostRuns are drawn
    /// @param isShare the figure goes from 0 to 1
    RunChart(const QString& title, const std::vector<Curve>& curves, int epochs, bool isShare,
             QWidget* parent = nullptr);

    /// The line of the run at that place: no two share colour and dashes.
    static PlotView::Line lineAt(std::size_t index, const QString& name);
};

}  // namespace ui
