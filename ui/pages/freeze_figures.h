// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

#include "engine/api/advice.h"
#include "ui/cost_text.h"

class QPushButton;

namespace ui {

class FigureTile;

/// What a plan means in numbers, and what it would take, in one row.
class FreezeFigures final : public QFrame {
    Q_OBJECT

public:
    explicit FreezeFigures(QWidget* parent = nullptr);

    /// @param headFirstEpochs of the first of two phases; 0 = not known
    void showPlan(const std::vector<engine::StageInfo>& stages, const engine::RecipePlan& plan, int headFirstEpochs);
    /// @param hasDataset without one nothing can be measured
    void showCost(const CostEstimate& estimate, bool hasDataset);
    /// @param isPossible the plan begins with frozen blocks
    void showCaching(bool isOn, bool isPossible);

signals:
    void cachingChosen(bool on);

private:
    void showMemory(const engine::TrainCost& cost);
    void showTime(const engine::TrainCost& cost);
    void showCache(const CostEstimate& estimate);

    FigureTile* m_trainable;
    FigureTile* m_memory;
    FigureTile* m_time;
    FigureTile* m_cache;
    QPushButton* m_cacheSwitch;
    bool m_isCaching = false, m_canCache = false;
};

}  // namespace ui
