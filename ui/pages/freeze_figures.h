// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include "engine/api/advice.h"
#include "ui/jobs/model_info_job.h"

namespace ui {

class FigureTile;

/// What a plan means in numbers, in one row.
class FreezeFigures final : public QFrame {
    Q_OBJECT

public:
    explicit FreezeFigures(QWidget* parent = nullptr);

    /// @param headFirstEpochs of the first of two phases; 0 = not known
    void showPlan(const FittedModel& model, const QStringList& datasetClasses, const engine::RecipePlan& plan,
                  int headFirstEpochs);

private:
    void showParameters(const std::vector<engine::StageInfo>& stages, const engine::RecipePlan& plan,
                        int headFirstEpochs);
    void showTensors(const FittedModel& model, qsizetype datasetClasses);
    void showClasses(const FittedModel& model, const QStringList& datasetClasses);

    FigureTile* m_trainable;
    FigureTile* m_frozen;
    FigureTile* m_tensors;
    FigureTile* m_classes;
};

}  // namespace ui
