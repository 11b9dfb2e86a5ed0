// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_view.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

#include "ui/charts/dense_line.h"
#include "ui/charts/plot_line.h"

namespace ui {
namespace {

constexpr int kFlushMs = 100;
constexpr double kRateRoom = 14;                    ///< left of them for the digits of a learning rate
constexpr QMarginsF kPlotMargins(42, 24, 62, 26);   ///< numbers, words of marks, "epoch", epoch numbers
constexpr QMarginsF kShareMargins(50, 19, 16, 34);  ///< title and numbers, words of marks, half a number, both again

}  // namespace

struct PlotView::Data {
    Line line;
    QLineSeries* series;
    PlotLine points;
};

/// Qt Charts draws the lines, but for dense ones, of which it would take several milliseconds each. Grid, numbers and
/// marks are ours, too, so that nothing moves when they change.
class PlotView::Canvas final : public QChartView {
public:
    explicit Canvas(PlotView* view) : QChartView(view), m_view(view) {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setMouseTracking(true);
        setFocusPolicy(Qt::NoFocus);
        setBackgroundBrush(Qt::NoBrush);
        setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        chart()->setAnimationOptions(QChart::NoAnimation);
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->legend()->hide();
        for (QValueAxis* axis : {&m_x, &m_y}) {
            axis->setVisible(false);
            chart()->addAxis(axis, axis == &m_x ? Qt::AlignBottom : Qt::AlignLeft);
        }
    }
    ~Canvas() override {
        chart()->removeAllSeries();
        chart()->removeAxis(&m_x);
        chart()->removeAxis(&m_y);
    }

    QLineSeries* addSeries() {
        auto* series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(&m_x);
        series->attachAxis(&m_y);
        return series;
    }
    void setRange(double epochs, const AxisScale& scale) {
        m_x.setRange(0, epochs);
        m_y.setRange(scale.min, scale.max);
    }
    PlotFrame frame() const {
        return {chart()->plotArea(), static_cast<double>(m_view->m_epochs), m_view->m_scale, m_view->m_shares};
    }

protected:
    void drawBackground(QPainter* painter, const QRectF&) override {
        paintGrid(*painter, frame(), themeOf(m_view));
        for (const Data& data : m_view->m_lines)
            if (data.points.isDense() && data.series->isVisible())
                paintDense(*painter, data);
    }
    void drawForeground(QPainter* painter, const QRectF&) override {
        m_view->paintOverlay(*painter, frame(), m_hovered);
    }
    void mouseMoveEvent(QMouseEvent* event) override {
        const PlotFrame plot = frame();
        const bool isInside = plot.area.adjusted(-8, -8, 8, 8).contains(event->position());
        hover(isInside ? static_cast<int>(std::lround(plot.toEpoch(event->position().x()))) : 0);
    }
    void leaveEvent(QEvent*) override { hover(0); }

private:
    void paintDense(QPainter& painter, const Data& data) const {
        const PlotFrame plot = frame();
        QList<QPointF> pixels;
        pixels.reserve(data.points.drawn().size());
        for (const QPointF& point : data.points.drawn())
            pixels.append(plot.toPixel(point));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(data.series->color());
        painter.drawRects(denseLineBars(pixels, data.series->pen().widthF()));
        painter.restore();
    }
    void hover(int epoch) {
        if (epoch == m_hovered)
            return;
        m_hovered = epoch;
        viewport()->update();
    }

    PlotView* m_view;
    QValueAxis m_x, m_y;
    int m_hovered = 0;
};

PlotView::PlotView(QWidget* parent) : QWidget(parent), m_canvas(new Canvas(this)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kFlushMs);
    connect(&m_timer, &QTimer::timeout, this, &PlotView::flush);
    m_canvas->setRange(m_epochs, m_scale);
}

PlotView::~PlotView() {
    delete m_canvas;
}

int PlotView::addLine(const Line& line) {
    m_lines.push_back({line, m_canvas->addSeries(), {}});
    applyTheme();
    return static_cast<int>(m_lines.size()) - 1;
}

const PlotView::Line& PlotView::style(int line) const {
    return m_lines.at(static_cast<std::size_t>(line)).line;
}

PlotView::Data& PlotView::changed(int line) {
    if (!m_timer.isActive())
        m_timer.start();
    return m_lines.at(static_cast<std::size_t>(line));
}

void PlotView::setPoints(int line, const QList<QPointF>& points) {
    changed(line).points.setPoints(points);
}

void PlotView::appendPoint(int line, const QPointF& point) {
    changed(line).points.append(point);
}

void PlotView::setLiveEnd(int line, const QPointF& end) {
    changed(line).points.setLiveEnd(end);
}

const QList<QPointF>& PlotView::points(int line) const {
    return m_lines.at(static_cast<std::size_t>(line)).points.points();
}

void PlotView::setLineVisible(int line, bool isVisible) {
    m_lines.at(static_cast<std::size_t>(line)).series->setVisible(isVisible);
    layOut();
}

void PlotView::setEpochs(int epochs) {
    m_epochs = std::max(1, epochs);
    restartScale();
}

void PlotView::setFixedScale(const AxisScale& scale) {
    m_fixed = scale;
    fitScale();
}

void PlotView::setShares(const QString& xTitle, const QString& yTitle) {
    constexpr int kHundredths = 100;
    m_shares = ShareAxes{xTitle, yTitle};
    setEpochs(kHundredths);
    layOut();
}

QMarginsF PlotView::margins() const {
    if (m_shares)
        return kShareMargins;
    const bool isRate =
        std::ranges::any_of(m_lines, [](const Data& data) { return data.line.isRate && data.series->isVisible(); });
    return isRate ? kPlotMargins + QMarginsF(kRateRoom, 0, 0, 0) : kPlotMargins;
}

void PlotView::restartScale() {
    m_lowest.reset();
    m_highest.reset();
    for (Data& data : m_lines)
        data.points.setDirty();
    flush();
}

void PlotView::setBest(int epoch, int line) {
    m_marks.bestEpoch = epoch;
    m_marks.bestLine = line;
    m_canvas->viewport()->update();
}

void PlotView::setPhases(const QList<PhaseMark>& phases) {
    m_marks.phases = phases;
    m_canvas->viewport()->update();
}

QList<QPointF> PlotView::shownPoints(int line) const {
    return m_lines.at(static_cast<std::size_t>(line)).points.drawn();
}

void PlotView::paint(QPainter& painter, const QRectF& area) const {
    const QRectF here(QPointF(), area.size());
    const PlotFrame frame{here.marginsRemoved(margins()), static_cast<double>(m_epochs), m_scale, m_shares};
    painter.save();
    painter.translate(area.topLeft());
    paintGrid(painter, frame, themeOf(this));
    for (const Data& data : m_lines) {
        if (!data.series->isVisible())
            continue;
        QPolygonF pixels;
        for (const QPointF& point : data.points.drawn())
            pixels.append(frame.toPixel(point));
        painter.setPen(data.series->pen());
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(pixels);
    }
    paintOverlay(painter, frame, 0);
    painter.restore();
}

void PlotView::paintOverlay(QPainter& painter, const PlotFrame& frame, int hoveredEpoch) const {
    const Theme& theme = themeOf(this);
    QList<OverlayLine> lines;
    PlotMarks marks = m_marks;
    marks.bestLine = -1;
    for (std::size_t id = 0; id < m_lines.size(); ++id) {
        const Data& data = m_lines[id];
        if (data.line.isFaint || !data.series->isVisible())
            continue;
        if (static_cast<int>(id) == m_marks.bestLine)
            marks.bestLine = static_cast<int>(lines.size());
        lines.append(
            {data.line.name, theme.*(data.line.color), data.points.shown(), data.points.shownEnd(), data.line.isRate});
    }
    paintMarks(painter, frame, marks, lines, theme);
    if (hoveredEpoch > 0)
        paintReadOut(painter, frame, hoveredEpoch, lines, theme);
}

void PlotView::flush() {
    const int columns = std::max(1, static_cast<int>(m_canvas->chart()->plotArea().width()));
    for (Data& data : m_lines) {
        if (!data.points.isDirty())
            continue;
        data.points.draw(m_epochs, columns);
        if (!data.points.isDense())
            data.series->replace(data.points.drawn());
        else if (data.series->count() > 0)
            data.series->clear();
    }
    ++m_flushCount;
    fitScale();
    m_canvas->viewport()->update();
}

void PlotView::fitScale() {
    if (m_fixed) {
        m_scale = *m_fixed;
    } else {
        for (const Data& data : m_lines) {
            if (!data.series->isVisible())
                continue;
            for (const QPointF& point : data.points.drawn()) {
                m_lowest = std::min(m_lowest.value_or(point.y()), point.y());
                m_highest = std::max(m_highest.value_or(point.y()), point.y());
            }
            if (data.line.isRate && m_highest > 0.0)
                m_lowest = 0;
        }
        m_scale = m_lowest ? roundScale(*m_lowest, *m_highest) : AxisScale{0, 1, 0.25};
    }
    m_canvas->setRange(m_epochs, m_scale);
}

void PlotView::applyTheme() {
    const Theme& theme = themeOf(this);
    for (Data& data : m_lines) {
        QColor color = theme.*(data.line.color);
        color.setAlphaF(data.line.isFaint ? 0.35F : 1.0F);
        QPen pen(color, data.line.isFaint ? 1.0 : 2.0);
        pen.setJoinStyle(Qt::RoundJoin);
        if (data.line.isDashed)
            pen.setDashPattern({3.5, 2});  // in pen widths: 7 and 4 pixels
        if (data.line.isDotted)
            pen.setDashPattern({1, 1.5});
        data.series->setPen(pen);
    }
}

void PlotView::layOut() {
    m_canvas->setGeometry(rect());
    m_canvas->chart()->setPlotArea(QRectF(rect()).marginsRemoved(margins()));
}

void PlotView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
    for (Data& data : m_lines)
        data.points.setDirty();
    if (!m_timer.isActive())
        m_timer.start();
}

void PlotView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

}  // namespace ui
