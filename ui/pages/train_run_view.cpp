// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_run_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/charts/loss_chart.h"
#include "ui/charts/metric_chart.h"
#include "ui/diagnosis_text.h"
#include "ui/pages/train_used.h"
#include "ui/widgets/epoch_table.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

constexpr int kFilm = 0, kUsed = 1;

}  // namespace

TrainRunView::TrainRunView(QWidget* parent) : QWidget(parent) {
    m_progress = new TrainProgress;
    connect(m_progress, &TrainProgress::percentChanged, this, &TrainRunView::percentChanged);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(makeDetailsCard(), 3);
    lower->addWidget(makeTableCard(), 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_progress);
    column->addWidget(makeCharts(), 1);
    column->addLayout(lower, 1);
}

QWidget* TrainRunView::makeCharts() {
    m_loss = new LossChart;
    m_metric = new MetricChart;
    m_loss->setModel(m_epochs);
    m_metric->setModel(m_epochs);
    auto* charts = new QWidget;
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (ChartCard* chart : {static_cast<ChartCard*>(m_loss), static_cast<ChartCard*>(m_metric)}) {
        row->addWidget(chart, 1);
        connect(chart, &ChartCard::saveFailed, this, &TrainRunView::saveFailed);
    }
    return charts;
}

QWidget* TrainRunView::makeTableCard() {
    QTableView* table = makeEpochTable(m_epochs,
                                       {EpochModel::Epoch, EpochModel::Train, EpochModel::Validation, EpochModel::Score,
                                        EpochModel::StricterScore, EpochModel::Seconds},
                                       tr("Epochs"));
    table->setObjectName(QStringLiteral("epochTable"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 6, 2);
    head->addWidget(makeLabel(tr("Epochs"), TextRole::Heading), 1);
    head->addWidget(makeLabel(tr("newest first"), TextRole::Caption, Tone::Muted));
    QFrame* card = makeCard(QStringLiteral("epochsCard"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 10, 8);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(table, 1);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return card;
}

QWidget* TrainRunView::makeDetailsCard() {
    m_film = new FilmStrip;
    connect(m_film, &FilmStrip::pictureWanted, this, &TrainRunView::pictureWanted);
    m_used = new TrainUsed;
    m_details = new QStackedWidget;
    m_details->addWidget(m_film);
    m_details->addWidget(m_used);
    m_which = new Segments(tr("Beside the epochs"));
    m_which->add(tr("Pinned images"), 0, QStringLiteral("showFilm"));
    m_which->add(tr("Settings as used"), 0, QStringLiteral("showUsed"));
    connect(m_which, &Segments::chosen, this, &TrainRunView::showDetails);
    QFrame* card = makeCard(QStringLiteral("detailsCard"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_which);
    head->addWidget(m_film->controls(), 1);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_details, 1);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    showDetails(kUsed);
    return card;
}

void TrainRunView::showDetails(int index) {
    m_which->setCurrent(index);
    m_details->setCurrentIndex(index);
    m_film->controls()->setVisible(index == kFilm);
}

void TrainRunView::prepare(std::int64_t cacheBytes) {
    m_epochs.clear();
    m_epochsPlanned = 0;
    m_secondsShown = m_progress->seconds();
    m_progress->prepare(cacheBytes);
    m_loss->start(1, {});
    m_metric->start(1, {}, false);
    m_used->clear();
}

void TrainRunView::begin(const engine::TrainConfig& config, const engine::TrainStart& start,
                         const std::vector<engine::EpochReport>& history) {
    m_epochsPlanned = static_cast<int>(start.epochs);
    m_patience = config.patience;
    m_epochs.clear();
    const QList<PhaseMark> marks = m_progress->begin(config, start);
    m_used->setRun(config, start);
    const bool isClassifier = start.model.task == "classify";
    m_loss->start(m_epochsPlanned, marks);
    m_metric->start(m_epochsPlanned, marks, isClassifier);
    m_epochs.setClassifier(isClassifier);
    if (m_folder != start.runFolder) {
        m_film->start(start.pinned, start.classNames, start.tensorsTransferred < start.tensorsTotal);
        showDetails(m_film->isEmpty() ? kUsed : kFilm);
    }
    double secondsBefore = m_folder == start.runFolder ? m_secondsShown : 0;
    m_folder = start.runFolder;
    for (const engine::EpochReport& epoch : history) {
        if (epoch.epoch >= start.firstEpoch)
            continue;
        addEpoch(epoch);
        secondsBefore = std::max(secondsBefore, epoch.totalSeconds);
    }
    m_progress->waitFor(start.firstEpoch, secondsBefore);
}

void TrainRunView::addStep(const engine::StepReport& step) {
    m_loss->addStep(step);
    m_progress->showStep(step);
}

void TrainRunView::addEpoch(const engine::EpochReport& epoch) {
    m_loss->addEpoch(epoch);
    m_metric->addEpoch(epoch);
    m_epochs.add(epoch);
    m_progress->showEpoch(epoch);
    m_progress->showVerdict(diagnose(m_epochs.epochs(), m_patience));
}

void TrainRunView::end(const QString& headline, bool isOver) {
    m_progress->end(headline, isOver);
    m_progress->showVerdict(diagnose(m_epochs.epochs(), m_patience, true));
}

void TrainRunView::addPinned(std::int64_t epoch, const std::vector<engine::ImagePrediction>& images) {
    m_film->add(epoch, images);
}

void TrainRunView::setPinnedPicture(const std::filesystem::path& file, const QImage& picture) {
    m_film->setPicture(file, picture);
}

void TrainRunView::toggleTables() {
    const bool areBothTables = m_loss->isTableShown() && m_metric->isTableShown();
    m_loss->showTable(!areBothTables);
    m_metric->showTable(!areBothTables);
}

}  // namespace ui
