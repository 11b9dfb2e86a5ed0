// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_chart.h"

#include <QStringList>

#include <algorithm>
#include <array>

#include "ui/convert.h"

namespace ui {

RunChart::RunChart(const QString& title, const std::vector<Curve>& curves, int epochs, bool isShare, QWidget* parent)
    : ChartCard(title, parent) {
    plot()->setEpochs(epochs);
    if (isShare)
        plot()->setFixedScale({0, 1, 0.25});
    QStringList words;
    for (std::size_t index = 0; index < std::min(curves.size(), kMostRuns); ++index) {
        const Curve& curve = curves[index];
        plot()->setPoints(plot()->addLine(lineAt(index, curve.name)), curve.points);
        if (!curve.points.isEmpty())
            words << tr("%1 ends at %2").arg(curve.name, decimalText(curve.points.last().y(), 3));
    }
    plot()->setAccessibleDescription(words.join(", "));
}

PlotView::Line RunChart::lineAt(std::size_t index, const QString& name) {
    static constexpr std::array<QColor Theme::*, 4> kColors{&Theme::trainLine, &Theme::validationLine,
                                                            &Theme::map50Line, &Theme::map50_95Line};
    const bool isSecondRound = index / kColors.size() % 2 == 1;
    return {name, kColors[index % kColors.size()], (index % 2 == 1) != isSecondRound};
}

}  // namespace ui
