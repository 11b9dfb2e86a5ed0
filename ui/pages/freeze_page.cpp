// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/freeze_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "ui/convert.h"
#include "ui/pages/freeze_figures.h"
#include "ui/plan_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/network_diagram.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/wrapping_row.h"

namespace ui {
namespace {

/// In the order of the presets.
constexpr std::array kRecipes{engine::Recipe::HeadOnly, engine::Recipe::HeadThenTop, engine::Recipe::FirstBlocks,
                              engine::Recipe::Everything};

}  // namespace

FreezePage::FreezePage(QWidget* parent) : Page(tr("Freeze"), parent) {
    m_use = addPrimary(tr("Use this plan"), QStringLiteral("usePlan"));
    connect(m_use, &QPushButton::clicked, this, &FreezePage::planAccepted);

    m_empty = new EmptyState(QStringLiteral("snowflake"), {}, {});
    connect(m_empty->addButton(tr("Choose a model"), QStringLiteral("freezeChooseModel")), &QPushButton::clicked, this,
            &FreezePage::modelRequested);

    m_advice = new Banner;
    m_advice->setObjectName(QStringLiteral("freezeAdvice"));
    connect(m_advice, &Banner::actionTriggered, this,
            [this] { learnsNothing() || freezesNewHead() ? thawHead() : useAdvice(); });
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makePresets());
    column->addWidget(m_advice);
    column->addWidget(makeReasons());
    column->addWidget(makeDiagram(), 1);
    m_figures = new FreezeFigures;
    connect(m_figures, &FreezeFigures::cachingChosen, this, [this](bool on) {
        emit featureCachingChosen(on ? engine::FeatureCaching::On : engine::FeatureCaching::Off);
    });
    column->addWidget(m_figures);

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    content()->addWidget(m_stack, 1);

    setKeys({tr("On the network: arrows move, Home and End, Space freezes or thaws. 1 to 5: presets.")});
    for (int preset = HeadOnly; preset <= BackboneFrozen; ++preset) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::Key_1 + preset), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, preset] { choose(preset); });
    }
    refresh();
}

QWidget* FreezePage::makePresets() {
    m_segments = new Segments(tr("Presets"));
    m_segments->add(tr("Head only"), 1, QStringLiteral("presetHeadOnly"));
    m_segments->add(tr("Head, then top blocks"), 2, QStringLiteral("presetHeadThenTop"));
    m_segments->add(tr("First blocks frozen"), 3, QStringLiteral("presetFirst"));
    m_segments->add(tr("Everything"), 4, QStringLiteral("presetEverything"));
    m_segments->add(tr("Backbone frozen"), 5, QStringLiteral("presetBackbone"));
    connect(m_segments, &Segments::chosen, this, &FreezePage::choose);

    m_firstCount = new QSpinBox;
    m_firstCount->setObjectName(QStringLiteral("firstBlocks"));
    m_firstCount->setAccessibleName(tr("Number of first blocks to freeze"));
    m_firstCount->setToolTip(tr("Freezes blocks 0 to this number less one, as the setting “freeze” of Ultralytics"));
    m_firstCount->setFixedSize(112, 32);
    m_firstCount->setSuffix(tr(" blocks"));
    m_firstCount->setKeyboardTracking(false);
    connect(m_firstCount, &QSpinBox::valueChanged, this, [this] { choose(FirstBlocks); });

    auto* number = new QWidget;
    auto* layout = new QHBoxLayout(number);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_firstCount);
    layout->addStretch();
    auto* row = new WrappingRow(m_segments, number);
    row->layout()->setAlignment(m_segments, Qt::AlignLeft);
    return row;
}

QWidget* FreezePage::makeDiagram() {
    m_diagram = new NetworkDiagram;
    connect(m_diagram, &NetworkDiagram::planChanged, this, [this](const engine::FreezePlan& plan) {
        m_chosen = -1;
        m_plan.freeze = plan;
        refresh();
        emit planChanged(m_plan);
    });
    auto* scroll = m_scroll = new QScrollArea;
    scroll->setWidget(m_diagram);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_diagram->setAutoFillBackground(false);
    connect(scroll->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FreezePage::showLearning);
    // Its words stay in sight.
    connect(scroll->horizontalScrollBar(), &QScrollBar::valueChanged, m_diagram, [this] { m_diagram->update(); });
    connect(m_diagram, &NetworkDiagram::stageFocused, scroll, [this, scroll](int stage) {
        const QPointF centre = m_diagram->items()[static_cast<std::size_t>(stage)].rect.center();
        scroll->ensureVisible(static_cast<int>(centre.x()), 0, 80, 0);
    });
    QFrame* card = makeCard(QStringLiteral("networkCard"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
    return card;
}

/// Brings what learns into sight where the network is wider than the window.
void FreezePage::showLearning() {
    for (const NetworkItem& item : m_diagram->items()) {
        if (m_diagram->stages().at(static_cast<std::size_t>(item.stage)).parameters == 0 ||
            m_plan.freeze.isFrozen(item.stage))
            continue;
        constexpr int kContextPx = 120;
        m_scroll->horizontalScrollBar()->setValue(static_cast<int>(item.rect.left()) - kContextPx);
        return;
    }
}

void FreezePage::setModel(const FittedModel& model) {
    const bool isSameShape = m_model && m_model->fitted.stages.size() == model.fitted.stages.size();
    m_model = model;
    m_diagram->setNetwork(model.fitted.stages);
    const QSignalBlocker blocker(m_firstCount);
    m_firstCount->setRange(0, std::max(0, static_cast<int>(model.fitted.stages.size()) - 1));
    if (!isSameShape) {
        m_firstCount->setValue(recipeFirstBlocks());
        m_plan = firstPlan();
        m_chosen = -1;
    } else if (m_plan.isHeadFirst) {
        m_plan.headFirstFreeze = engine::headFirstPlan(model.fitted.stages, model.fitted.isHeadTrained);
    }
    showPlan();
}

void FreezePage::clearModel() {
    m_model.reset();
    m_diagram->setNetwork({});
    refresh();
}

void FreezePage::setDataset(const QString& name, const QStringList& classNames) {
    m_datasetName = name;
    m_datasetClasses = classNames;
    refresh();
}

void FreezePage::clearDataset() {
    setDataset({}, {});
}

void FreezePage::setImageSize(int px) {
    m_imageSizePx = px;
    m_diagram->setImageSize(px);
    refresh();
}

void FreezePage::setHeadFirstEpochs(int epochs) {
    m_headFirstEpochs = epochs;
    showPlan();
}

void FreezePage::setAdvice(const std::optional<MeasuredAdvice>& advice) {
    m_measured = advice;
    refresh();
}

void FreezePage::setMeasuring(bool on) {
    m_isMeasuring = on;
    refresh();
}

void FreezePage::setCost(const CostEstimate& cost) {
    m_cost = cost;
    if (m_model)
        showFigures();
}

void FreezePage::setFeatureCaching(engine::FeatureCaching caching) {
    m_caching = caching;
    if (m_model)
        showFigures();
}

void FreezePage::showFigures() {
    const std::vector<engine::StageInfo>& stages = m_model->fitted.stages;
    const engine::FreezePlan& first = m_plan.isHeadFirst ? m_plan.headFirstFreeze : m_plan.freeze;
    const bool isUsed = m_cost.cost && m_cost.cost->cachedFeatureBytes > 0;
    m_figures->showPlan(stages, m_plan, m_headFirstEpochs);
    m_figures->showCaching(m_caching == engine::FeatureCaching::On || isUsed,
                           !stages.empty() && first.isFrozen(stages.front().index));
    m_figures->showCost(m_cost, !m_datasetName.isEmpty());
}

void FreezePage::setPlan(const engine::RecipePlan& plan) {
    m_plan = plan;
    m_chosen = -1;
    showPlan();
}

/// What a few hundred images need: the head of a classifier alone; of a detector whose head is new, neck and head.
engine::RecipePlan FreezePage::firstPlan() const {
    const engine::ModelInfo& model = m_model->fitted;
    if (model.task == "classify")
        return {engine::freezeRegion(model.stages, engine::FreezePreset::HeadOnly)};
    if (!model.isHeadTrained)
        return {engine::freezeRegion(model.stages, engine::FreezePreset::Backbone)};
    return {};
}

engine::RecipePlan FreezePage::presetPlan(int preset) const {
    const engine::ModelInfo& model = m_model->fitted;
    if (preset == FirstBlocks)
        return {engine::freezeFirst(m_firstCount->value())};
    if (preset == BackboneFrozen)
        return {engine::freezeRegion(model.stages, engine::FreezePreset::Backbone)};
    return engine::planOf(kRecipes.at(static_cast<std::size_t>(preset)), model.stages, model.isHeadTrained);
}

int FreezePage::presetOf(engine::Recipe recipe) {
    return static_cast<int>(std::ranges::find(kRecipes, recipe) - kRecipes.begin());
}

/// Where all behind the backbone is new, the head alone is that.
bool FreezePage::isHeadAlike() const {
    return isSamePlan(m_model->fitted.stages, presetPlan(HeadOnly).freeze, presetPlan(BackboneFrozen).freeze);
}

int FreezePage::recipeFirstBlocks() const {
    const engine::ModelInfo& model = m_model->fitted;
    return static_cast<int>(
        engine::planOf(engine::Recipe::FirstBlocks, model.stages, model.isHeadTrained).freeze.stages.size());
}

int FreezePage::currentPreset() const {
    if (m_plan.isHeadFirst)
        return HeadThenTop;
    const auto fits = [&](int preset) {
        return isSamePlan(m_diagram->stages(), m_plan.freeze, presetPlan(preset).freeze);
    };
    if (m_chosen >= 0 && fits(m_chosen) && !(m_chosen == BackboneFrozen && isHeadAlike()))
        return m_chosen;
    for (const int preset : {HeadOnly, Everything, BackboneFrozen})
        if (fits(preset))
            return preset;
    return firstBlocks(m_diagram->stages(), m_plan.freeze) ? FirstBlocks : -1;
}

void FreezePage::choose(int preset) {
    if (!m_model)
        return;
    m_chosen = preset;
    usePlan(presetPlan(preset));
}

void FreezePage::usePlan(const engine::RecipePlan& plan) {
    m_plan = plan;
    showPlan();
    showLearning();
    emit planChanged(plan);
}

void FreezePage::showPlan() {
    m_diagram->setPlan(m_plan.freeze);
    m_diagram->setFrozenFirst(m_plan.headFirstFreeze, m_headFirstEpochs > 0 ? m_headFirstEpochs + 1 : 0);
    refresh();
}

void FreezePage::refresh() {
    const bool hasNetwork = m_model && !m_model->fitted.stages.empty();
    m_stack->setCurrentIndex(hasNetwork ? 1 : 0);
    if (!hasNetwork) {
        setSubtitle(tr("Which blocks of the network learn, and which keep what they know"));
        if (m_model)
            m_empty->setText(tr("This network cannot be shown"),
                             tr("%1 is not a network that Espalier can train.").arg(nameText(m_model->file.file)));
        else
            m_empty->setText(tr("No model yet"), tr("Choose a trained model first; its blocks appear here."));
        m_use->setEnabled(false);
        m_use->setToolTip(tr("Choose a model first"));
        return;
    }
    const QString model = modelName(m_model->file);
    const QString size = countText(m_imageSizePx);
    setSubtitle(m_datasetName.isEmpty() ? tr("%1, %2 px, no images yet").arg(model, size)
                                        : tr("%1 on %2, %3 px").arg(model, m_datasetName, size));
    refreshSegments();
    refreshAdvice();
    refreshReasons();
    showFigures();
    refreshHeadNotes();
    const bool isUsable = !learnsNothing() && !freezesNewHead();
    m_use->setEnabled(isUsable);
    m_use->setToolTip(isUsable ? tr("Ctrl+Return") : m_advice->title());
}

void FreezePage::refreshSegments() {
    const int preset = currentPreset();
    m_segments->setText(HeadOnly, isHeadAlike() ? tr("Backbone frozen") : tr("Head only"));
    m_segments->setShown(BackboneFrozen, !isHeadAlike());
    m_segments->setCurrent(preset);
    m_firstCount->setVisible(preset == FirstBlocks);
    if (preset != FirstBlocks || m_chosen == FirstBlocks)
        return;
    const QSignalBlocker blocker(m_firstCount);
    m_firstCount->setValue(firstBlocks(m_diagram->stages(), m_plan.freeze).value_or(0));
}

}  // namespace ui
