// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/freeze_figures.h"

#include <QHBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/plan_text.h"
#include "ui/widgets/figure_tile.h"

namespace ui {

FreezeFigures::FreezeFigures(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("figuresCard"));
    setProperty("kind", "card");
    m_trainable = new FigureTile(tr("Trainable parameters"));
    m_frozen = new FigureTile(tr("Frozen parameters"));
    m_tensors = new FigureTile(tr("Tensors that carry over"));
    m_classes = new FigureTile(tr("Classes"));
    m_trainable->setObjectName(QStringLiteral("trainableFigure"));
    m_frozen->setObjectName(QStringLiteral("frozenFigure"));
    m_tensors->setObjectName(QStringLiteral("tensorsFigure"));
    m_classes->setObjectName(QStringLiteral("classesFigure"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (FigureTile* tile : {m_trainable, m_frozen, m_tensors, m_classes}) {
        if (tile != m_trainable) {
            auto* line = new QFrame;
            line->setProperty("kind", "column");
            row->addWidget(line);
        }
        row->addWidget(tile, 1);
    }
}

void FreezeFigures::showPlan(const FittedModel& model, const QStringList& datasetClasses,
                             const engine::RecipePlan& plan, int headFirstEpochs) {
    showParameters(model.fitted.stages, plan, headFirstEpochs);
    showTensors(model, datasetClasses.size());
    showClasses(model, datasetClasses);
}

void FreezeFigures::showParameters(const std::vector<engine::StageInfo>& stages, const engine::RecipePlan& plan,
                                   int headFirstEpochs) {
    const engine::ParameterCount count = engine::countParameters(stages, plan.freeze);
    const auto sum = static_cast<double>(count.trainable + count.frozen);
    const double share = sum > 0 ? static_cast<double>(count.trainable) / sum : 0;
    const QString whole = tr("of %1 in the model").arg(countText(count.trainable + count.frozen));
    QString first;
    if (plan.isHeadFirst) {
        const std::int64_t alone = countAtFirst(stages, plan).trainable;
        first = headFirstEpochs > 1 ? tr("Epochs 1–%1: %2").arg(countText(headFirstEpochs), countText(alone))
                                    : tr("At first: %1").arg(countText(alone));
    }
    m_trainable->setContent({countText(count.trainable), percentText(share), share, &Theme::trainFill,
                             first.isEmpty() ? whole : first, first.isEmpty() ? QString() : whole});
    m_frozen->setContent({countText(count.frozen),
                          percentText(1 - share),
                          1 - share,
                          &Theme::frozen,
                          count.frozen > 0 ? tr("No gradient, fixed BatchNorm") : tr("Nothing is frozen"),
                          {}});
}

void FreezeFigures::showTensors(const FittedModel& model, qsizetype datasetClasses) {
    const bool isUntrained = model.isUntrained();
    const std::int64_t kept = isUntrained ? 0 : model.tensorsKept;
    const auto tensors = static_cast<double>(std::max<std::int64_t>(1, model.fitted.tensors));
    const qsizetype ownClasses = static_cast<qsizetype>(model.file.classNames.size());
    QString line = tr("All trained weights are used");
    QString detail;
    if (isUntrained) {
        line = tr("No trained weights: a random start");
    } else if (kept < model.fitted.tensors) {
        line = tr("The class branch starts fresh");
        detail = tr("%1 classes instead of %2").arg(countText(datasetClasses), countText(ownClasses));
    }
    m_tensors->setContent({countText(kept), isUntrained ? QString() : tr("of %1").arg(countText(model.fitted.tensors)),
                           static_cast<double>(kept) / tensors, &Theme::accent, line, detail});
}

void FreezeFigures::showClasses(const FittedModel& model, const QStringList& datasetClasses) {
    const auto ownClasses = static_cast<qsizetype>(model.file.classNames.size());
    if (datasetClasses.isEmpty())
        m_classes->setContent(
            {countText(ownClasses), {}, -1, &Theme::accent, tr("Those of the model"), tr("Open images to use theirs")});
    else
        m_classes->setContent({countText(datasetClasses.size()),
                               {},
                               -1,
                               &Theme::accent,
                               datasetClasses.join(QStringLiteral(", ")),
                               tr("The model file has %1").arg(countText(ownClasses))});
}

}  // namespace ui
