// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "engine/api/evaluate.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ClassMetricModel;
class CostSlider;

/// Fills a side panel with from which confidence a detector's boxes count: what a miss costs, the best threshold
/// of all and of each class.
class EvaluationPanel final : public QObject {
    Q_OBJECT

public:
    /// @param classes are told the costs; must outlive this, like `layout`
    EvaluationPanel(ClassMetricModel& classes, QVBoxLayout& layout, QObject* parent = nullptr);

    /// Of a detector, with details, which the classes have already.
    void showReport(std::shared_ptr<const engine::EvaluateReport> report);

signals:
    /// `classes` have other thresholds.
    void costsChanged();
    /// For the Predict page.
    void thresholdChosen(double threshold);

private:
    void showBest();

    ClassMetricModel& m_classes;
    std::shared_ptr<const engine::EvaluateReport> m_report;
    CostSlider* m_costs;
    QLabel* m_threshold;
    QLabel* m_wrong;
    QPushButton* m_use;
};

}  // namespace ui
