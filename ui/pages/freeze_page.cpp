// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/freeze_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/plan_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/network_diagram.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

constexpr int kUltralyticsFreeze = 10;  ///< what people type most often

/// What a few hundred images need: the head of a classifier alone; of a detector whose head is new, neck and head.
engine::FreezePlan firstPlan(const FittedModel& model) {
    if (model.fitted.task == "classify")
        return engine::freezeRegion(model.fitted.stages, engine::FreezePreset::HeadOnly);
    if (!model.fitted.isHeadTrained)
        return engine::freezeRegion(model.fitted.stages, engine::FreezePreset::Backbone);
    return {};
}

}  // namespace

FreezePage::FreezePage(QWidget* parent) : Page(tr("Freeze"), parent) {
    m_use = addPrimary(tr("Use this plan"), QStringLiteral("usePlan"));
    connect(m_use, &QPushButton::clicked, this, &FreezePage::planAccepted);

    m_empty = new EmptyState(QStringLiteral("snowflake"), {}, {});
    connect(m_empty->addButton(tr("Choose a model"), QStringLiteral("freezeChooseModel")), &QPushButton::clicked, this,
            &FreezePage::modelRequested);

    m_advice = new Banner;
    m_advice->setObjectName(QStringLiteral("freezeAdvice"));
    connect(m_advice, &Banner::actionTriggered, this, [this] {
        engine::FreezePlan plan = this->plan();
        std::erase(plan.stages, m_diagram->stages().back().index);
        usePlan(plan);
    });
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makePresets());
    column->addWidget(m_advice);
    column->addWidget(makeDiagram(), 1);
    column->addWidget(makeFigures());

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    content()->addWidget(m_stack, 1);

    setKeys({tr("On the network: arrows move, Home and End, Space freezes or thaws. 1 to 4: presets.")});
    for (int preset = Everything; preset <= FirstBlocks; ++preset) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::Key_1 + preset), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, preset] { choose(preset); });
    }
    refresh();
}

QWidget* FreezePage::makePresets() {
    m_segments = new Segments(tr("Presets"));
    m_segments->add(tr("Everything"), 1, QStringLiteral("presetEverything"));
    m_segments->add(tr("Backbone frozen"), 2, QStringLiteral("presetBackbone"));
    m_segments->add(tr("Head only"), 3, QStringLiteral("presetHeadOnly"));
    m_segments->add(tr("First blocks frozen"), 4, QStringLiteral("presetFirst"));
    connect(m_segments, &Segments::chosen, this, &FreezePage::choose);

    m_firstCount = new QSpinBox;
    m_firstCount->setObjectName(QStringLiteral("firstBlocks"));
    m_firstCount->setAccessibleName(tr("Number of first blocks to freeze"));
    m_firstCount->setToolTip(tr("Freezes blocks 0 to this number less one, as the setting “freeze” of Ultralytics"));
    m_firstCount->setFixedSize(112, 32);
    m_firstCount->setSuffix(tr(" blocks"));
    m_firstCount->setKeyboardTracking(false);
    m_firstCount->setValue(kUltralyticsFreeze);
    connect(m_firstCount, &QSpinBox::valueChanged, this, [this] { choose(FirstBlocks); });

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_segments);
    layout->addWidget(m_firstCount);
    layout->addStretch();
    return row;
}

QWidget* FreezePage::makeDiagram() {
    m_diagram = new NetworkDiagram;
    connect(m_diagram, &NetworkDiagram::planChanged, this, [this](const engine::FreezePlan& plan) {
        m_chosen = -1;
        refresh();
        emit planChanged(plan);
    });
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_diagram);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_diagram->setAutoFillBackground(false);
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

QWidget* FreezePage::makeFigures() {
    m_trainable = new FigureTile(tr("Trainable parameters"));
    m_frozen = new FigureTile(tr("Frozen parameters"));
    m_tensors = new FigureTile(tr("Tensors that carry over"));
    m_classes = new FigureTile(tr("Classes"));
    m_trainable->setObjectName(QStringLiteral("trainableFigure"));
    m_frozen->setObjectName(QStringLiteral("frozenFigure"));
    m_tensors->setObjectName(QStringLiteral("tensorsFigure"));
    m_classes->setObjectName(QStringLiteral("classesFigure"));
    QFrame* card = makeCard(QStringLiteral("figuresCard"));
    auto* row = new QHBoxLayout(card);
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
    return card;
}

void FreezePage::setModel(const FittedModel& model) {
    const bool isSameShape = m_model && m_model->fitted.stages.size() == model.fitted.stages.size();
    m_model = model;
    m_diagram->setNetwork(model.fitted.stages);
    if (!isSameShape)
        m_diagram->setPlan(firstPlan(model));
    const QSignalBlocker blocker(m_firstCount);
    m_firstCount->setRange(0, std::max(0, static_cast<int>(model.fitted.stages.size()) - 1));
    if (!isSameShape)
        m_firstCount->setValue(kUltralyticsFreeze);
    refresh();
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

const engine::FreezePlan& FreezePage::plan() const {
    return m_diagram->plan();
}

void FreezePage::setPlan(const engine::FreezePlan& plan) {
    m_diagram->setPlan(plan);
    m_chosen = -1;
    refresh();
}

void FreezePage::choose(int preset) {
    if (!m_model)
        return;
    m_chosen = preset;
    switch (preset) {
        case BackboneFrozen:
            return usePlan(engine::freezeRegion(m_diagram->stages(), engine::FreezePreset::Backbone));
        case HeadOnly:
            return usePlan(engine::freezeRegion(m_diagram->stages(), engine::FreezePreset::HeadOnly));
        case FirstBlocks:
            return usePlan(engine::freezeFirst(m_firstCount->value()));
        default:
            return usePlan({});
    }
}

void FreezePage::usePlan(const engine::FreezePlan& plan) {
    m_diagram->setPlan(plan);
    refresh();
    emit planChanged(plan);
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
    refreshFigures();
    refreshHeadNotes();
    const bool isUsable = !learnsNothing() && !freezesNewHead();
    m_use->setEnabled(isUsable);
    m_use->setToolTip(isUsable ? tr("Ctrl+Return") : m_advice->title());
}

void FreezePage::refreshSegments() {
    const bool isFirst = m_chosen == FirstBlocks;
    switch (planKind(m_diagram->stages(), plan(), isFirst)) {
        case PlanKind::Everything:
            return m_segments->setCurrent(Everything);
        case PlanKind::BackboneFrozen:
            return m_segments->setCurrent(BackboneFrozen);
        case PlanKind::HeadOnly:
            return m_segments->setCurrent(HeadOnly);
        case PlanKind::FirstBlocks: {
            m_segments->setCurrent(FirstBlocks);
            if (!isFirst) {
                const QSignalBlocker blocker(m_firstCount);
                m_firstCount->setValue(firstBlocks(m_diagram->stages(), plan()).value_or(0));
            }
            return;
        }
        case PlanKind::Custom:
            return m_segments->setCurrent(-1);
    }
}

bool FreezePage::learnsNothing() const {
    return engine::countParameters(m_diagram->stages(), plan()).trainable == 0;
}

bool FreezePage::freezesNewHead() const {
    return m_model->tensorsKept < m_model->fitted.tensors && plan().isFrozen(m_diagram->stages().back().index);
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
    const auto note = [this](const QString& title, const QString& reason) {
        m_advice->showMessage(Banner::Kind::Note, title, reason);
        m_advice->setIconName(QStringLiteral("bulb"));
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
            return note(tr("Only the head learns"),
                        tr("The fastest, and the safest with few images that look like everyday photos."));
        default:
            return note(planText(m_diagram->stages(), plan()),
                        tr("Frozen blocks keep their weights and their BatchNorm statistics, bit for bit."));
    }
}

void FreezePage::refreshFigures() {
    const engine::ParameterCount count = engine::countParameters(m_diagram->stages(), plan());
    const auto sum = static_cast<double>(count.trainable + count.frozen);
    const double share = sum > 0 ? static_cast<double>(count.trainable) / sum : 0;
    m_trainable->setContent({countText(count.trainable),
                             percentText(share),
                             share,
                             &Theme::trainFill,
                             tr("of %1 in the model").arg(countText(count.trainable + count.frozen)),
                             {}});
    m_frozen->setContent({countText(count.frozen),
                          percentText(1 - share),
                          1 - share,
                          &Theme::frozen,
                          count.frozen > 0 ? tr("No gradient, fixed BatchNorm") : tr("Nothing is frozen"),
                          {}});

    const bool isUntrained = m_model->isUntrained();
    const std::int64_t kept = isUntrained ? 0 : m_model->tensorsKept;
    const auto tensors = static_cast<double>(std::max<std::int64_t>(1, m_model->fitted.tensors));
    const qsizetype ownClasses = static_cast<qsizetype>(m_model->file.classNames.size());
    QString line = tr("All trained weights are used");
    QString detail;
    if (isUntrained) {
        line = tr("No trained weights: a random start");
    } else if (kept < m_model->fitted.tensors) {
        line = tr("The class branch starts fresh");
        detail = tr("%1 classes instead of %2").arg(countText(m_datasetClasses.size()), countText(ownClasses));
    }
    m_tensors->setContent({countText(kept),
                           isUntrained ? QString() : tr("of %1").arg(countText(m_model->fitted.tensors)),
                           static_cast<double>(kept) / tensors, &Theme::accent, line, detail});

    if (m_datasetClasses.isEmpty())
        m_classes->setContent(
            {countText(ownClasses), {}, -1, &Theme::accent, tr("Those of the model"), tr("Open images to use theirs")});
    else
        m_classes->setContent({countText(m_datasetClasses.size()),
                               {},
                               -1,
                               &Theme::accent,
                               m_datasetClasses.join(QStringLiteral(", ")),
                               tr("The model file has %1").arg(countText(ownClasses))});
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
