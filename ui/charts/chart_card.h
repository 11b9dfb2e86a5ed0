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

class QLabel;
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
    /// Inner: inside of a card that shows the title and menuButton(); flat. Saved, it has the title itself.
    enum class Frame { Card, Inner };
    ChartCard(const QString& title, QWidget* parent, Frame frame = Frame::Card);

    /// @param shortTitle beside the legend, where there is little room; empty = the same
    void setTitle(const QString& title, const QString& shortTitle = {});

    struct LegendEntry {
        PlotView::Line style;
        QString value;  ///< empty = not known yet
    };
    void setLegend(std::vector<LegendEntry> entries);
    void setLegendVisible(bool isVisible);
    void addSwitch(QWidget* widget);
    QToolButton* menuButton() { return m_menuButton; }
    /// In place of plot(), while it is shown.
    void addPlot(QWidget* plot);
    void showPlot(QWidget* plot);
    /// What is saved.
    virtual void paintPlot(QPainter& painter, const QRectF& area) const { m_plot->paint(painter, area); }

private:
    class Legend;

    void askWhere(const QString& suffix, const QString& filter);
    void paintCard(QPainter& painter, const QSizeF& size) const;

    QString m_title;
    QHBoxLayout* m_header;
    QLabel* m_titleLabel;
    Legend* m_legend;
    PlotView* m_plot;
    QStackedLayout* m_body;
    QToolButton* m_tableButton = nullptr;
    QToolButton* m_menuButton;
    QMenu* m_menu;
    std::function<QByteArray()> m_csv;
};

}  // namespace ui
