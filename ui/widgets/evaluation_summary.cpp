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

namespace {

QVBoxLayout* makeFigure(QLabel* caption, QLabel* figure) {
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->setContentsMargins(0, 3, 0, 0);  // level with the bars
    column->addWidget(caption);
    column->addWidget(figure);
    column->addStretch();
    return column;
}

}  // namespace

EvaluationSummary::EvaluationSummary(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    m_score = new IntervalBar(QString());
    m_score->setObjectName("evaluationScore");
    m_map50 = new IntervalBar(QStringLiteral("mAP50"));
    m_map50->setObjectName("evaluationMap50");
    m_firstCaption = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_firstCaption->setObjectName("evaluationCaption");
    m_first = makeLabel({}, TextRole::Figure);
    m_first->setObjectName("evaluationPrecision");
    m_recallCaption = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_recallCaption->setObjectName("evaluationRecallCaption");
    m_recall = makeLabel({}, TextRole::Figure);
    m_recall->setObjectName("evaluationRecall");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 4);
    layout->setSpacing(24);
    layout->addWidget(m_score, 1);
    layout->addWidget(m_map50, 1);
    layout->addLayout(makeFigure(m_firstCaption, m_first));
    layout->addLayout(makeFigure(m_recallCaption, m_recall));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void EvaluationSummary::showReport(const engine::EvaluateReport& report) {
    const engine::EvaluationDetails& details = *report.details;
    const bool isClassifier = report.task == engine::DatasetTask::Classify;
    for (QWidget* part :
         {static_cast<QWidget*>(m_map50), static_cast<QWidget*>(m_recallCaption), static_cast<QWidget*>(m_recall)})
        part->setVisible(!isClassifier);
    if (isClassifier) {
        m_score->setCaption(tr("Accuracy"));
        m_score->setScore(report.classification.top1, details.top1);
        m_firstCaption->setText(tr("among the five likeliest"));
        m_firstCaption->setToolTip({});
        m_first->setText(decimalText(report.classification.top5, 3));
        return;
    }
    m_score->setCaption(QStringLiteral("mAP50-95"));
    m_score->setScore(report.metrics.map50_95, details.map50_95);
    m_map50->setScore(report.metrics.map50, details.map50);
    const QString threshold = decimalText(details.bestThreshold, 2);
    m_firstCaption->setText(tr("Precision at %1").arg(threshold));
    m_first->setText(decimalText(report.metrics.precision, 2));
    m_recallCaption->setText(tr("Recall at %1").arg(threshold));
    m_recall->setText(decimalText(report.metrics.recall, 2));
    for (QLabel* caption : {m_firstCaption, m_recallCaption})
        caption->setToolTip(tr("Means of the classes at the threshold where their mean F1 is best"));
}

}  // namespace ui
