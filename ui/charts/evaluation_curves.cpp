// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/evaluation_curves.h"

#include <cmath>

#include "ui/charts/precision_recall_chart.h"
#include "ui/convert.h"
#include "ui/models/threshold_model.h"

namespace ui {
namespace {

constexpr int kLeastHeight = 88;

}  // namespace

EvaluationCurves::EvaluationCurves(ThresholdModel& thresholds, QWidget* parent)
    : ChartCard({}, parent, Frame::Inner), m_byRecall(new PrecisionRecallChart) {
    m_lines = {plot()->addLine({tr("Precision"), &Theme::trainLine}),
               plot()->addLine({tr("Recall"), &Theme::validationLine, true}),
               plot()->addLine({QStringLiteral("F1"), &Theme::map50Line, false, true})};
    for (QWidget* chart : {static_cast<QWidget*>(plot()), static_cast<QWidget*>(m_byRecall)})
        chart->setMinimumHeight(kLeastHeight);
    plot()->setShares(tr("Confidence"), tr("P, R, F1"));
    plot()->setFixedScale({0, 1, 0.25});
    setCsv([this, &thresholds] { return m_isByConfidence ? thresholds.csv() : m_byRecall->csv(); });
    addPlot(m_byRecall);
    showByConfidence(false);
    setBest({});
}

void EvaluationCurves::showByConfidence(bool isOn) {
    m_isByConfidence = isOn;
    setLegendVisible(isOn);
    showPlot(isOn ? static_cast<QWidget*>(plot()) : m_byRecall);
}

void EvaluationCurves::paintPlot(QPainter& painter, const QRectF& area) const {
    if (m_isByConfidence)
        ChartCard::paintPlot(painter, area);
    else
        m_byRecall->paint(painter, area);
}

void EvaluationCurves::setCurve(const engine::ThresholdCurve& curve) {
    m_curve = curve;
    std::array<QList<QPointF>, 3> points;
    for (const engine::ThresholdPoint& point : curve.points) {
        const double x = std::round(100 * point.confidence);
        points[0] << QPointF(x, point.precision);
        points[1] << QPointF(x, point.recall);
        points[2] << QPointF(x, point.f1);
    }
    for (std::size_t line = 0; line < points.size(); ++line)
        plot()->setPoints(m_lines[line], points[line]);
    plot()->restartScale();
}

void EvaluationCurves::setBest(std::optional<double> threshold) {
    const bool isThere = threshold && !m_curve.points.empty();
    plot()->setBest(isThere ? static_cast<int>(std::lround(100 * *threshold)) : 0, -1);
    std::vector<LegendEntry> entries;
    for (const int line : m_lines)
        entries.push_back({plot()->style(line), {}});
    // As in the tables: three have no room beside each other.
    entries[0].style.name = tr("P", "precision");
    entries[1].style.name = tr("R", "recall");
    if (isThere) {
        const engine::ThresholdPoint& point = pointAt(m_curve, *threshold);
        entries[0].value = decimalText(point.precision, 2);
        entries[1].value = decimalText(point.recall, 2);
        entries[2].value = decimalText(point.f1, 2);
    }
    setLegend(std::move(entries));
}

}  // namespace ui
