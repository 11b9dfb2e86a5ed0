// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evaluation_summary.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/widgets/interval_bar.h"
#include "ui/widgets/parts.h"

namespace ui {

EvaluationSummary::EvaluationSummary(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    m_score = new IntervalBar(QString());
    m_score->setObjectName("evaluationScore");
    m_map50 = new IntervalBar(QStringLiteral("mAP50"));
    m_map50->setObjectName("evaluationMap50");
    m_caption = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_caption->setObjectName("evaluationCaption");
    m_figures = makeLabel({}, TextRole::Figure);
    m_figures->setObjectName("evaluationFigures");
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->setContentsMargins(0, 3, 0, 0);  // level with the bars
    column->addWidget(m_caption);
    column->addWidget(m_figures);
    column->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 4);
    layout->setSpacing(24);
    layout->addWidget(m_score, 1);
    layout->addWidget(m_map50, 1);
    layout->addLayout(column);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void EvaluationSummary::showReport(const engine::EvaluateReport& report) {
    const engine::EvaluationDetails& details = *report.details;
    const bool isClassifier = report.task == engine::DatasetTask::Classify;
    m_map50->setVisible(!isClassifier);
    if (isClassifier) {
        m_score->setCaption(tr("Accuracy"));
        m_score->setScore(report.classification.top1, details.top1);
        m_caption->setText(tr("among the five likeliest"));
        m_figures->setText(decimalText(report.classification.top5, 3));
        return;
    }
    m_score->setCaption(QStringLiteral("mAP50-95"));
    m_score->setScore(report.metrics.map50_95, details.map50_95);
    m_map50->setScore(report.metrics.map50, details.map50);
    m_caption->setText(tr("precision, recall at %1").arg(decimalText(details.bestThreshold, 2)));
    m_figures->setText(decimalText(report.metrics.precision, 2) + QStringLiteral("  ") +
                       decimalText(report.metrics.recall, 2));
}

}  // namespace ui
