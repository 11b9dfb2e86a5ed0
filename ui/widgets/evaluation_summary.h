// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "engine/api/evaluate.h"

class QLabel;

namespace ui {

class IntervalBar;

/// The score of a model with its interval; of a detector precision and recall beside the confidence that they are of.
class EvaluationSummary final : public QFrame {
    Q_OBJECT

public:
    explicit EvaluationSummary(QWidget* parent = nullptr);

    /// With details.
    void showReport(const engine::EvaluateReport& report);

private:
    IntervalBar* m_score;
    IntervalBar* m_map50;
    QLabel* m_firstCaption;  // precision, or top-5
    QLabel* m_first;
    QLabel* m_recallCaption;
    QLabel* m_recall;
};

}  // namespace ui
