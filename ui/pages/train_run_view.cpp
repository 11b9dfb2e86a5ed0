// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_run_view.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/charts/loss_chart.h"
#include "ui/charts/metric_chart.h"
#include "ui/convert.h"
#include "ui/plan_text.h"
#include "ui/train_text.h"
#include "ui/widgets/epoch_delegate.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/phase_bar.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

/// yolo11-spec.md 5: mosaic is switched off when exactly closeMosaic epochs are left. 0 = it goes on, or there is none.
std::int64_t lastMosaicEpoch(const engine::TrainConfig& config, bool isClassifier) {
    const std::int64_t last = config.epochs - config.augment.closeMosaic;
    return !isClassifier && config.augment.mosaic > 0 && config.augment.closeMosaic > 0 && last > 0 ? last : 0;
}

}  // namespace

TrainRunView::TrainRunView(QWidget* parent) : QWidget(parent) {
    m_loss = new LossChart;
    m_metric = new MetricChart;
    auto* charts = new QHBoxLayout;
    charts->setSpacing(12);
    charts->addWidget(m_loss, 1);
    charts->addWidget(m_metric, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(makeUsedCard(), 1);
    lower->addWidget(makeTableCard(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeProgressCard());
    column->addLayout(charts, 1);
    column->addLayout(lower, 1);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &TrainRunView::updateClock);
}

QWidget* TrainRunView::makeProgressCard() {
    m_headline = makeLabel({}, TextRole::Figure);
    m_headline->setObjectName(QStringLiteral("trainHeadline"));
    m_position = makeLabel({}, TextRole::Body, Tone::Muted);
    m_best = makeLabel({});
    m_best->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_phases = new PhaseBar;
    auto* words = new QHBoxLayout;
    words->setSpacing(10);
    words->addWidget(m_headline);
    words->addWidget(m_position);
    words->addStretch();
    words->addWidget(m_best);
    QFrame* card = makeCard(QStringLiteral("progressCard"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 10, 20, 10);
    column->setSpacing(8);
    column->addLayout(words);
    column->addWidget(m_phases);
    return card;
}

QWidget* TrainRunView::makeTableCard() {
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("epochTable"));
    m_table->setAccessibleName(tr("Epochs"));
    m_table->setModel(&m_epochs);
    m_table->setItemDelegate(new EpochDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(90);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 6, 2);
    head->addWidget(makeLabel(tr("Epochs"), TextRole::Heading), 1);
    head->addWidget(makeLabel(tr("newest first"), TextRole::Caption, Tone::Muted));
    QFrame* card = makeCard(QStringLiteral("epochsCard"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 10, 8);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return card;
}

QWidget* TrainRunView::makeUsedCard() {
    QFrame* card = makeCard(QStringLiteral("usedCard"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Settings as used"), TextRole::Heading), 1);
    QPushButton* open = makeButton(tr("Open folder"), QStringLiteral("openRunFolder"), ButtonKind::Link);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(m_start.runFolder))); });
    head->addWidget(open);
    column->addLayout(head);
    m_used = new QGridLayout;
    m_used->setHorizontalSpacing(12);
    m_used->setVerticalSpacing(6);
    m_used->setColumnMinimumWidth(0, 96);
    m_used->setColumnStretch(1, 1);
    column->addLayout(m_used);
    column->addStretch();
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return card;
}

void TrainRunView::fillUsed(const engine::TrainConfig& config) {
    while (QLayoutItem* item = m_used->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString& name, const QString& value) {
        const int row = m_used->rowCount();
        QLabel* words = makeLabel(value);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setToolTip(value);
        words->setAccessibleName(name);
        m_used->addWidget(makeLabel(name, TextRole::Body, Tone::Muted), row, 0, Qt::AlignTop);
        m_used->addWidget(words, row, 1);
    };
    const bool isAuto = config.optimizer == engine::OptimizerKind::Auto;
    const QString optimizer = toText(m_start.optimizer) + (isAuto ? tr(" (chosen by Auto)") : QString());
    add(tr("Optimizer"), optimizer);
    add(tr("Learning rate"), ratesText(m_start));
    QString learning = countText(m_start.parameters.trainable);
    if (m_start.phases.size() > 1)
        learning = tr("%1, then %2")
                       .arg(countText(m_start.phases[0].parameters.trainable),
                            countText(m_start.phases[1].parameters.trainable));
    add(tr("Learns"), tr("%1 of %2 parameters, %3")
                          .arg(learning, countText(m_start.parameters.trainable + m_start.parameters.frozen),
                               planText(m_start.model.stages, recipePlan(config)).toLower()));
    add(tr("Weights"), tr("%1 of %2 tensors carried over")
                           .arg(countText(m_start.tensorsTransferred), countText(m_start.tensorsTotal)));
    add(tr("Images"),
        tr("%1 to train, %2 to validate, %n step(s) an epoch", nullptr, static_cast<int>(m_start.stepsPerEpoch))
            .arg(countText(m_start.trainImages), countText(m_start.valImages)));
    if (m_start.cachedFeatureBytes > 0)
        add(tr("Cache"), tr("The frozen blocks saw each image once; %1 MB are kept")
                             .arg(countText(std::max<std::int64_t>(1, m_start.cachedFeatureBytes / 1'000'000))));
    add(tr("Device"), toText(m_start.device).toUpper() + QStringLiteral(", ") + toText(m_start.precision));
    add(tr("Folder"), pathText(m_start.runFolder));
}

QList<PhaseMark> TrainRunView::setPhases(const engine::TrainConfig& config) {
    const std::int64_t joins = m_start.phases.size() > 1 ? m_start.phases[1].firstEpoch - 1 : 0;
    const std::int64_t mosaicEnds = lastMosaicEpoch(config, m_start.model.task == "classify");
    QList<PhaseMark> marks;
    if (joins > 0)
        marks.append({static_cast<int>(joins), tr("top blocks join")});
    if (mosaicEnds > 0 && mosaicEnds != joins)
        marks.append({static_cast<int>(mosaicEnds), tr("mosaic ends")});
    std::ranges::sort(marks, {}, &PhaseMark::afterEpoch);

    m_ends.clear();
    for (const PhaseMark& mark : marks)
        m_ends.push_back(mark.afterEpoch);
    m_ends.push_back(config.epochs);
    std::vector<PhaseBar::Phase> phases{{tr("Getting ready"), 0}};
    std::int64_t before = 0;
    for (const std::int64_t end : m_ends) {
        QString name = before + 1 == end ? tr("Epoch %1").arg(countText(end))
                                         : tr("Epochs %1–%2").arg(countText(before + 1), countText(end));
        if (joins > 0 && before == 0)
            name = tr("%1, head alone").arg(name);
        else if (joins > 0 && before == joins)
            name = tr("%1, top blocks too").arg(name);
        else if (mosaicEnds > 0 && before == mosaicEnds)
            name = tr("%1, without mosaic").arg(name);
        phases.push_back({name, static_cast<double>(end - before)});
        before = end;
    }
    m_phases->setPhases(std::move(phases));
    return marks;
}

void TrainRunView::prepare() {
    m_epochs.clear();
    m_start = {};
    m_epoch = 0;
    m_percent = -1;
    m_loss->start(1, {});
    m_metric->start(1, {}, false);
    m_phases->setPhases({{tr("Getting ready"), 0}, {tr("Epochs"), 1}});
    m_best->clear();
    setHeadline(tr("Getting ready"));
    m_elapsed.start();
    m_clock.start();
    updateClock();
}

void TrainRunView::begin(const engine::TrainConfig& config, const engine::TrainStart& start,
                         const std::vector<engine::EpochReport>& history) {
    m_start = start;
    m_patience = config.patience;
    m_epochs.clear();
    const QList<PhaseMark> marks = setPhases(config);
    fillUsed(config);
    m_loss->start(epochsPlanned(), marks);
    const bool isClassifier = start.model.task == "classify";
    m_metric->start(epochsPlanned(), marks, isClassifier);
    m_epochs.setClassifier(isClassifier);
    for (const engine::EpochReport& epoch : history)
        if (epoch.epoch < start.firstEpoch)
            addEpoch(epoch);
    m_epoch = static_cast<int>(start.firstEpoch);
    setHeadline(timeLeftText(0));
    setEpochProgress(static_cast<double>(start.firstEpoch - 1));
    updateClock();
}

void TrainRunView::showPhase(const engine::Progress& progress) {
    if (m_epoch > 0)
        return;
    setHeadline(phaseText(progress.phase));
    if (progress.total > 0)
        m_phases->setProgress(0, static_cast<double>(progress.done) / static_cast<double>(progress.total));
}

void TrainRunView::addStep(const engine::StepReport& step) {
    m_epoch = static_cast<int>(step.epoch);
    m_loss->addStep(step);
    const double part =
        step.stepsInEpoch > 0 ? static_cast<double>(step.step) / static_cast<double>(step.stepsInEpoch) : 0;
    setHeadline(timeLeftText(step.secondsLeft));
    setEpochProgress(static_cast<double>(step.epoch - 1) + part);
}

void TrainRunView::addEpoch(const engine::EpochReport& epoch) {
    m_epoch = static_cast<int>(epoch.epoch);
    m_loss->addEpoch(epoch);
    m_metric->addEpoch(epoch);
    m_epochs.add(epoch);
    updateBest(epoch);
    setHeadline(timeLeftText(epoch.secondsLeft));
    setEpochProgress(static_cast<double>(epoch.epoch));
}

void TrainRunView::updateBest(const engine::EpochReport& epoch) {
    QString words = tr("Best so far: epoch %1.").arg(countText(epoch.bestEpoch));
    if (m_patience > 0)
        words +=
            QLatin1Char(' ') +
            tr("Patience: %1 of %2 epochs used.").arg(countText(epoch.epochsWithoutImprovement), countText(m_patience));
    m_best->setText(words);
}

void TrainRunView::setEpochProgress(double epochsDone) {
    const auto isPast = [&](std::int64_t end) { return static_cast<double>(end) <= epochsDone; };
    const auto last = std::max<std::ptrdiff_t>(0, std::ssize(m_ends) - 1);
    const auto at = std::min<std::ptrdiff_t>(last, std::ranges::count_if(m_ends, isPast));
    const std::int64_t begin = at > 0 ? m_ends[static_cast<std::size_t>(at - 1)] : 0;
    const std::int64_t end = m_ends.empty() ? m_start.epochs : m_ends[static_cast<std::size_t>(at)];
    m_phases->setProgress(static_cast<int>(at) + 1, (epochsDone - static_cast<double>(begin)) /
                                                        static_cast<double>(std::max<std::int64_t>(1, end - begin)));
    updateClock();
    const int now = static_cast<int>(m_phases->progress() * 100);
    if (now != m_percent) {
        m_percent = now;
        emit percentChanged(now);
    }
}

void TrainRunView::updateClock() {
    const QString elapsed = tr("%1 so far").arg(durationText(static_cast<double>(m_elapsed.elapsed()) / 1000));
    m_position->setText(
        m_epoch > 0 ? tr("epoch %1 of %2, %3").arg(countText(m_epoch), countText(m_start.epochs), elapsed) : elapsed);
}

void TrainRunView::setHeadline(const QString& text) {
    if (m_headline->text() != text)
        m_headline->setText(text);
}

void TrainRunView::showStopping() {
    setHeadline(tr("Stopping after this batch"));
}

void TrainRunView::end(const QString& headline) {
    m_clock.stop();
    if (m_epoch > 0)
        m_position->setText(tr("epoch %1 of %2, %3 in all")
                                .arg(countText(m_epoch), countText(m_start.epochs),
                                     durationText(static_cast<double>(m_elapsed.elapsed()) / 1000)));
    setHeadline(headline);
}

QString TrainRunView::headline() const {
    return m_headline->text();
}

int TrainRunView::percent() const {
    return std::max(0, m_percent);
}

}  // namespace ui
