// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>

#include <vector>

#include "ui/charts/plot_view.h"

namespace ui {

/// A card: title, legend with the last values in cells that never change their width, room for a switch, the plot.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    /// What the legend shows, for screen readers and tests: "train 2.52, validation 2.69".
    QString legendText() const;
    PlotView* plot() { return m_plot; }

protected:
    ChartCard(const QString& title, QWidget* parent);

    struct LegendEntry {
        PlotView::Line style;
        QString value;  ///< empty = not known yet
    };
    void setLegend(std::vector<LegendEntry> entries);
    void addSwitch(QWidget* widget);

private:
    class Legend;

    QString m_title;
    QHBoxLayout* m_header;
    Legend* m_legend;
    PlotView* m_plot;
};

}  // namespace ui
