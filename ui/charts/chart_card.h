// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>

#include <functional>
#include <optional>
#include <vector>

#include "engine/api/error.h"
#include "ui/charts/plot_view.h"

class QMenu;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace ui {

/// A card: title, legend with the last values in cells that never change their width, room for a switch, the plot or
/// in its place a table of the same numbers, and a menu that saves it.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    /// What the legend shows, for screen readers and tests: "train 2.52, validation 2.69".
    QString legendText() const;
    PlotView* plot() { return m_plot; }
    /// The plot's twin, which the card takes over, and a button to switch to it.
    void setTable(QTableView* table);
    bool isTableShown() const;
    /// What "Save as CSV" writes; without it there is none.
    void setCsv(std::function<QByteArray()> csv);
    /// By the suffix: png, svg, csv. Atomic. The error where it could not be written.
    std::optional<engine::Error> save(const QString& file) const;

public slots:
    /// Where there is one.
    void showTable(bool on);

signals:
    void tableShown(bool on);
    /// The user chose a file that could not be written.
    void saveFailed(const engine::Error& error);

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

    void askWhere(const QString& suffix, const QString& filter);
    void paintCard(QPainter& painter, const QSizeF& size) const;

    QString m_title;
    QHBoxLayout* m_header;
    Legend* m_legend;
    PlotView* m_plot;
    QStackedLayout* m_body;
    QToolButton* m_tableButton = nullptr;
    QMenu* m_menu;
    std::function<QByteArray()> m_csv;
};

}  // namespace ui
