// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FreezePage that says what a plan means, and which one the data speaks for.
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/advice_text.h"
#include "ui/convert.h"
#include "ui/pages/freeze_page.h"
#include "ui/plan_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/network_diagram.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"

namespace ui {

void FreezePage::useAdvice() {
    if (!m_measured)
        return;
    {
        const QSignalBlocker blocker(m_firstCount);
        m_firstCount->setValue(recipeFirstBlocks());
    }
    choose(presetOf(m_measured->advice.recipe));
}

void FreezePage::thawHead() {
    engine::RecipePlan plan = m_plan;
    std::erase(plan.freeze.stages, m_diagram->stages().back().index);
    usePlan(plan);
}

bool FreezePage::learnsNothing() const {
    return engine::countParameters(m_diagram->stages(), m_plan.freeze).trainable == 0;
}

bool FreezePage::freezesNewHead() const {
    return m_model->tensorsKept < m_model->fitted.tensors && m_plan.freeze.isFrozen(m_diagram->stages().back().index);
}

void FreezePage::refreshAdvice() {
    if (learnsNothing()) {
        m_advice->showMessage(Banner::Kind::Error, tr("Nothing would learn"),
                              tr("Every block is frozen. Thaw at least the head."), tr("Thaw the head"));
        return;
    }
    if (freezesNewHead()) {
        m_advice->showMessage(Banner::Kind::Error, tr("The head has to learn your classes"),
                              tr("Its class branch starts fresh for this dataset; frozen it would stay random."),
                              tr("Thaw the head"));
        return;
    }
    if (m_measured) {
        const engine::Recipe recipe = m_measured->advice.recipe;
        const bool isChosen = m_segments->current() == presetOf(recipe);
        return showNote(adviceTitle(recipe, !isHeadAlike()),
                        adviceText(*m_measured, m_model->fitted.task == "classify"),
                        isChosen ? QString() : tr("Use it"));
    }
    const auto note = [this](const QString& title, const QString& reason) {
        showNote(title, m_isMeasuring ? reason + QLatin1Char(' ') + tr("Looking at your pictures…") : reason);
    };
    switch (m_segments->current()) {
        case Everything:
            return note(tr("Everything learns"),
                        tr("Best with many images, or with pictures unlike everyday photos. The slowest choice."));
        case BackboneFrozen:
            return note(
                tr("Backbone frozen"),
                tr("What it knows of edges and shapes stays; neck and head adapt. Good with a few hundred images."));
        case HeadOnly:
            if (isHeadAlike())
                return note(tr("Backbone frozen"),
                            tr("Neck and head start fresh; what the backbone knows stays. Good with a few images."));
            return note(tr("Only the head learns"),
                        tr("The fastest, and the safest with few images that look like everyday photos."));
        case HeadThenTop:
            return note(tr("Head, then top blocks"), laterText());
        default:
            return note(planText(m_diagram->stages(), m_plan),
                        tr("Frozen blocks keep their weights and their BatchNorm statistics, bit for bit."));
    }
}

QWidget* FreezePage::makeReasons() {
    m_howSo = makeButton(tr("How so?"), QStringLiteral("adviceHowSo"), ButtonKind::Link);
    m_howSo->setCheckable(true);
    m_reasonText = makeLabel({}, TextRole::Body, Tone::Muted);
    m_reasonText->setObjectName(QStringLiteral("adviceReasons"));
    m_reasonText->setWordWrap(true);
    m_reasonText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_howSo, &QPushButton::toggled, this, &FreezePage::refreshReasons);
    m_oldClassesText = makeLabel({}, TextRole::Body, Tone::Warning);
    m_oldClassesText->setObjectName(QStringLiteral("oldClasses"));
    m_oldClassesText->setWordWrap(true);
    m_oldClasses = new QWidget;
    auto* warning = new QHBoxLayout(m_oldClasses);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(6);
    warning->addWidget(new IconLabel(QStringLiteral("triangle"), &Theme::warning));
    warning->addWidget(m_oldClassesText, 1);
    // Within the advice, because the network needs the height.
    auto* row = static_cast<QHBoxLayout*>(m_advice->layout());
    row->itemAt(0)->layout()->addWidget(m_oldClasses);
    row->insertWidget(1, m_howSo, 0, Qt::AlignVCenter);
    return m_reasonText;
}

void FreezePage::refreshReasons() {
    const bool hasReasons = m_measured && !learnsNothing() && !freezesNewHead();
    m_howSo->setVisible(hasReasons);
    m_reasonText->setVisible(hasReasons && m_howSo->isChecked());
    if (m_measured)
        m_reasonText->setText(adviceReasons(*m_measured));
    const QString old = oldClassesText();
    m_oldClassesText->setText(old);
    m_oldClasses->setVisible(!old.isEmpty());
}

/// What the base model knows and the trained one will not; of a head that knew nothing there is nothing to say.
QString FreezePage::oldClassesText() const {
    const engine::ModelInfo& base = m_model->file;
    if (m_datasetClasses.isEmpty() || !base.isHeadTrained || m_model->isUntrained() ||
        m_model->tensorsKept >= m_model->fitted.tensors)
        return {};
    const auto gone = std::ranges::count_if(base.classNames, [this](const std::string& name) {
        return !m_datasetClasses.contains(toText(name), Qt::CaseInsensitive);
    });
    if (gone == 0)
        return {};
    return tr("The %n other class(es) of %1 go: it will know only yours.", nullptr, static_cast<int>(gone))
        .arg(modelName(base));
}

void FreezePage::showNote(const QString& title, const QString& reason, const QString& action) {
    m_advice->showMessage(Banner::Kind::Note, title, reason, action);
    m_advice->setActionKind(ButtonKind::Link);
    m_advice->setIconName(QStringLiteral("bulb"));
}

QString FreezePage::laterText() const {
    return m_headFirstEpochs > 0
               ? tr("The head learns alone at first; the hatched blocks join it in epoch %1, at a tenth of the rate.")
                     .arg(countText(m_headFirstEpochs + 1))
               : tr("The head learns alone at first; the hatched blocks join it later, at a tenth of the rate.");
}

void FreezePage::refreshHeadNotes() {
    const bool isFresh = m_model->tensorsKept < m_model->fitted.tensors;
    if (m_model->isUntrained())
        m_diagram->setHeadNotes(tr("random start"), tr("random start"));
    else
        m_diagram->setHeadNotes(
            tr("weights kept"),
            isFresh ? tr("%n new class(es)", nullptr, static_cast<int>(m_datasetClasses.size())) : tr("weights kept"));
}

}  // namespace ui
