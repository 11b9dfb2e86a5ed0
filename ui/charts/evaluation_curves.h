// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "engine/api/evaluation_details.h"
#include "ui/charts/chart_card.h"

namespace ui {

class PrecisionRecallChart;
class ThresholdModel;

/// Precision by recall, or precision, recall and F1 of a class, or of all, by confidence, with a line at the best
/// threshold. Inside of a card that has a title, a switch and menuButton(). Its table twin is ThresholdModel.
class EvaluationCurves final : public ChartCard {
    Q_OBJECT

public:
    /// @param thresholds what "Save as CSV" writes by confidence; must outlive this
    explicit EvaluationCurves(ThresholdModel& thresholds, QWidget* parent = nullptr);

    PrecisionRecallChart& byRecall() { return *m_byRecall; }
    void showByConfidence(bool isOn);
    bool isByConfidence() const { return m_isByConfidence; }
    using ChartCard::menuButton;
    /// Of what is saved.
    using ChartCard::setTitle;

    /// By confidence. @param curve without points: empty
    void setCurve(const engine::ThresholdCurve& curve);
    /// Nothing = none.
    void setBest(std::optional<double> threshold);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) const override;

private:
    PrecisionRecallChart* m_byRecall;
    bool m_isByConfidence = false;
    engine::ThresholdCurve m_curve;
    std::array<int, 3> m_lines{};
};

}  // namespace ui
