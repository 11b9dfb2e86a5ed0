// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens_score.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/run_text.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/score_bars.h"

namespace ui {
namespace {

ScoreBars::Row barOf(const engine::RunSummary& run) {
    return {toText(run.name), run.score(), run.interval};
}

}  // namespace

LensScore::LensScore(QWidget* parent)
    : QWidget(parent),
      m_metric(makeLabel({}, TextRole::Heading)),
      m_how(makeLabel(tr("with 95 % interval"), TextRole::Caption, Tone::Muted)),
      m_bars(new ScoreBars),
      m_verdict(makeLabel({}, TextRole::Heading)),
      m_detail(makeLabel({}, TextRole::Caption, Tone::Muted)) {
    m_verdict->setObjectName("lensVerdict");
    m_verdict->setWordWrap(true);
    m_detail->setObjectName("lensVerdictDetail");
    m_detail->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_metric, 1);
    head->addWidget(m_how);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeLine());
    layout->addLayout(head);
    layout->addWidget(m_bars);
    layout->addWidget(m_verdict);
    layout->addWidget(m_detail);
    hide();
}

void LensScore::showRun(const engine::RunSummary& after) {
    m_bars->setRows({barOf(after)});
    m_how->setVisible(after.interval.has_value());
    setTexts(after, {}, tr("The base model has no score on these data; Evaluate measures it."), {});
}

void LensScore::showPair(const engine::RunComparison& pair) {
    m_bars->setRows({barOf(pair.a), barOf(pair.b)});
    m_how->setVisible(pair.a.interval || pair.b.interval);
    setTexts(pair.b, runVerdictHead(pair), runVerdictDetail(pair), runVerdictText(pair));
}

void LensScore::setTexts(const engine::RunSummary& run, const QString& verdict, const QString& detail,
                         const QString& tip) {
    m_metric->setText(scoreName(run.task));
    m_bars->setAccessibleName(scoreName(run.task));
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    m_detail->setText(detail);
    m_verdict->setToolTip(tip);
    m_detail->setToolTip(tip);
    show();
}

}  // namespace ui
