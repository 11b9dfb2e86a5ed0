// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "engine/api/evaluate.h"

class QLabel;
class QVBoxLayout;

namespace ui {

class ClassMetricModel;
class CostSlider;

/// Fills a side panel with where to cut a detector's boxes: what a miss costs, the best cut of all and of each class.
class EvaluationPanel final : public QObject {
    Q_OBJECT

public:
    /// @param classes are told the costs; must outlive this, like `layout`
    EvaluationPanel(ClassMetricModel& classes, QVBoxLayout& layout, QObject* parent = nullptr);

    /// Of a detector, with details.
    void showReport(std::shared_ptr<const engine::EvaluateReport> report);

signals:
    /// `classes` have other cuts.
    void costsChanged();

private:
    void showCut();

    ClassMetricModel& m_classes;
    std::shared_ptr<const engine::EvaluateReport> m_report;
    CostSlider* m_costs;
    QLabel* m_cut;
    QLabel* m_wrong;
};

}  // namespace ui
