// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

#include "ui/charts/axis_scale.h"
#include "ui/charts/plot_overlay.h"
#include "ui/theme.h"

namespace ui {

/// Lines over the epochs of a run: x from 0 (the start) to the last epoch, y in round numbers that only grow.
/// The only widget that knows Qt Charts. What is drawn is renewed, thinned to two points a pixel column, at most ten
/// times a second, however often points come.
class PlotView final : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString name;
        QColor Theme::*color = &Theme::trainLine;
        bool isDashed = false;
        bool isDotted = false;
        bool isFaint = false;  ///< thin and pale, no end dot, not in the read-out
        bool isRate = false;   ///< a learning rate: the axis has the zero, numbers as of rateText()
    };

    explicit PlotView(QWidget* parent = nullptr);
    ~PlotView() override;

    /// Returns the id for the calls below: 0, 1, 2...
    int addLine(const Line& line);
    const Line& style(int line) const;
    /// In place of all points; ascending in x.
    void setPoints(int line, const QList<QPointF>& points);
    /// One more, at or right of the last; costs the same however many there are.
    void appendPoint(int line, const QPointF& point);
    /// Where the line goes on to for now; gone with its next point.
    void setLiveEnd(int line, const QPointF& end);
    const QList<QPointF>& points(int line) const;
    void setLineVisible(int line, bool isVisible);

    void setEpochs(int epochs);
    /// Fixed; without it the axis follows the visible points and only grows.
    void setFixedScale(const AxisScale& scale);
    /// x counts hundredths, 0 to 100, shown as 0 to 1, and setBest() marks a threshold. @param xTitle, yTitle of the
    /// axes
    void setShares(const QString& xTitle, const QString& yTitle);
    /// Forgets how far y has grown.
    void restartScale();
    /// An accent line at the best epoch, with a diamond on `line`. 0 = none.
    void setBest(int epoch, int line);
    /// A dotted line after each of those epochs, with words.
    void setPhases(const QList<PhaseMark>& phases);
    const QList<PhaseMark>& phases() const { return m_marks.phases; }

    AxisScale scale() const { return m_scale; }
    /// How often the chart was given new points since construction.
    int flushCount() const { return m_flushCount; }
    /// What the chart shows now, thinned.
    QList<QPointF> shownPoints(int line) const;
    /// Grid, lines and marks as on the screen, in this place of another one; lines stay lines.
    void paint(QPainter& painter, const QRectF& area) const;

    QSize minimumSizeHint() const override { return {240, 140}; }
    QSize sizeHint() const override { return {480, 220}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Canvas;
    struct Data;

    Data& changed(int line);
    void flush();
    void fitScale();
    void paintOverlay(QPainter& painter, const PlotFrame& frame, int hoveredEpoch) const;
    void applyTheme();
    void layOut();
    QMarginsF margins() const;

    std::vector<Data> m_lines;
    Canvas* m_canvas;
    QTimer m_timer;
    AxisScale m_scale{0, 1, 0.25};
    std::optional<AxisScale> m_fixed;
    std::optional<double> m_lowest, m_highest;
    std::optional<ShareAxes> m_shares;
    PlotMarks m_marks;
    int m_epochs = 1;
    int m_flushCount = 0;
};

}  // namespace ui
