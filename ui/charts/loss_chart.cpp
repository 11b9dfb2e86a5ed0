// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_chart.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "ui/charts/thin.h"
#include "ui/convert.h"
#include "ui/models/epoch_model.h"
#include "ui/train_text.h"
#include "ui/widgets/epoch_table.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

const std::vector<int> kTotalColumns{EpochModel::Epoch, EpochModel::Train, EpochModel::Validation};
const std::vector<int> kPartColumns{EpochModel::Epoch,    EpochModel::TrainBox, EpochModel::TrainCls,
                                    EpochModel::TrainDfl, EpochModel::ValBox,   EpochModel::ValCls,
                                    EpochModel::ValDfl};
const std::vector<int> kRateColumns{EpochModel::Epoch, EpochModel::LearningRate};
constexpr int kStepsKept = 8192;  ///< then thinned, so that a run of days does not grow

/// As thin(), but the ends of epochs stay for the read-out.
QList<QPointF> thinRates(const QList<QPointF>& steps) {
    QList<QPointF> kept = thin(steps, 0, steps.last().x(), kStepsKept / 4);
    std::ranges::copy_if(steps, std::back_inserter(kept),
                         [](const QPointF& point) { return point.x() == std::floor(point.x()); });
    std::ranges::stable_sort(kept, {}, &QPointF::x);
    const auto rest = std::ranges::unique(kept);
    kept.erase(rest.begin(), rest.end());
    return kept;
}

double total(const engine::TrainLoss& loss) {
    return loss.total();
}
double box(const engine::TrainLoss& loss) {
    return loss.box;
}
double cls(const engine::TrainLoss& loss) {
    return loss.cls;
}
double dfl(const engine::TrainLoss& loss) {
    return loss.dfl;
}

}  // namespace

LossChart::LossChart(QWidget* parent) : ChartCard(tr("Loss"), parent) {
    m_groups[0] = makeGroup(total, {tr("train"), &Theme::trainLine}, {tr("validation"), &Theme::validationLine, true});
    m_groups[1] = makeGroup(box, {tr("box"), &Theme::trainLine}, {tr("box, validation"), &Theme::trainLine, true});
    m_groups[2] =
        makeGroup(cls, {tr("cls"), &Theme::validationLine}, {tr("cls, validation"), &Theme::validationLine, true});
    m_groups[3] = makeGroup(dfl, {tr("dfl"), &Theme::map50Line}, {tr("dfl, validation"), &Theme::map50Line, true});
    PlotView::Line rate{tr("weights"), &Theme::map50_95Line};
    rate.isRate = true;
    m_rateLine = plot()->addLine(rate);
    m_parts = makeChip(tr("Parts"), QStringLiteral("lossParts"));
    m_parts->setToolTip(tr("Box, class and edge (dfl) loss one by one; dashed lines are validation"));
    m_rate = makeChip(tr("Rate"), QStringLiteral("lossRate"));
    m_rate->setAccessibleName(tr("Learning rate"));
    m_rate->setToolTip(tr("Learning rate of the weights at each step, in place of the loss"));
    for (const auto& [chip, other] : {std::pair{m_parts, m_rate}, std::pair{m_rate, m_parts}}) {
        addSwitch(chip);
        connect(chip, &QPushButton::toggled, this, [this, other = other](bool on) {
            if (on)
                other->setChecked(false);
            showLines();
        });
    }
    showLines();
}

LossChart::Group LossChart::makeGroup(double (*value)(const engine::TrainLoss&), const PlotView::Line& train,
                                      const PlotView::Line& validation) {
    Group group;
    group.value = value;
    PlotView::Line steps = train;
    steps.isFaint = true;
    group.stepLine = plot()->addLine(steps);
    group.trainLine = plot()->addLine(train);
    group.validationLine = plot()->addLine(validation);
    return group;
}

void LossChart::start(int epochs, const QList<PhaseMark>& phases) {
    for (Group& group : m_groups) {
        group.trainText.clear();
        group.validationText.clear();
        plot()->setPoints(group.stepLine, {});
        plot()->setPoints(group.trainLine, {});
        plot()->setPoints(group.validationLine, {});
    }
    m_rateText.clear();
    plot()->setPoints(m_rateLine, {});
    plot()->setBest(0, -1);
    plot()->setPhases(phases);
    plot()->setEpochs(epochs);
    updateLegend();
}

void LossChart::addStep(const engine::StepReport& step) {
    if (step.stepsInEpoch <= 0)
        return;
    const double x =
        static_cast<double>(step.epoch - 1) + static_cast<double>(step.step) / static_cast<double>(step.stepsInEpoch);
    for (Group& group : m_groups) {
        const QPointF point(x, group.value(step.loss));
        const QList<QPointF>& steps = plot()->points(group.stepLine);
        if (steps.size() >= kStepsKept)
            plot()->setPoints(group.stepLine, thin(steps, 0, steps.last().x(), kStepsKept / 4));
        plot()->appendPoint(group.stepLine, point);
        plot()->setLiveEnd(group.trainLine, point);
        group.trainText = decimalText(point.y(), 2);
    }
    addRate({x, weightRate(step.learningRate)});
    updateLegend();
}

void LossChart::addRate(const QPointF& point) {
    const QList<QPointF>& rates = plot()->points(m_rateLine);
    if (rates.size() >= kStepsKept)
        plot()->setPoints(m_rateLine, thinRates(rates));
    if (plot()->points(m_rateLine).isEmpty() || plot()->points(m_rateLine).last().x() < point.x())
        plot()->appendPoint(m_rateLine, point);
    m_rateText = rateText(point.y());
}

void LossChart::addEpoch(const engine::EpochReport& epoch) {
    const auto x = static_cast<double>(epoch.epoch);
    for (Group& group : m_groups) {
        const double train = group.value(epoch.trainLoss), validation = group.value(epoch.valLoss);
        plot()->appendPoint(group.trainLine, {x, train});
        plot()->appendPoint(group.validationLine, {x, validation});
        group.trainText = decimalText(train, 2);
        group.validationText = decimalText(validation, 2);
    }
    addRate({x, weightRate(epoch.learningRate)});
    plot()->setBest(static_cast<int>(epoch.bestEpoch), -1);
    updateLegend();
}

void LossChart::showParts(bool on) {
    m_parts->setChecked(on);
}

void LossChart::showRate(bool on) {
    m_rate->setChecked(on);
}

void LossChart::showLines() {
    const bool isRate = m_rate->isChecked(), areParts = m_parts->isChecked();
    for (std::size_t index = 0; index < m_groups.size(); ++index) {
        const bool isShown = !isRate && areParts == (index > 0);
        const Group& group = m_groups[index];
        for (const int line : {group.stepLine, group.trainLine, group.validationLine})
            plot()->setLineVisible(line, isShown);
    }
    plot()->setLineVisible(m_rateLine, isRate);
    plot()->restartScale();
    setTitle(isRate ? tr("Learning rate") : tr("Loss"), isRate ? tr("Rate") : tr("Loss"));
    if (m_table)
        showColumns(*m_table, isRate ? kRateColumns : areParts ? kPartColumns : kTotalColumns);
    updateLegend();
}

void LossChart::setModel(EpochModel& epochs) {
    m_table = makeEpochTable(epochs, kTotalColumns, tr("Loss by epoch"));
    setTable(m_table);
    setCsv([&epochs] {
        std::vector<int> columns = kTotalColumns;
        columns.insert(columns.end(), kPartColumns.begin() + 1, kPartColumns.end());
        columns.push_back(EpochModel::LearningRate);
        return epochs.csv(columns);
    });
}

void LossChart::updateLegend() {
    std::vector<LegendEntry> entries;
    if (m_rate->isChecked()) {
        entries.push_back({plot()->style(m_rateLine), m_rateText});
    } else if (m_parts->isChecked()) {
        for (std::size_t index = 1; index < m_groups.size(); ++index)
            entries.push_back({plot()->style(m_groups[index].trainLine), m_groups[index].trainText});
    } else {
        entries.push_back({plot()->style(m_groups[0].trainLine), m_groups[0].trainText});
        entries.push_back({plot()->style(m_groups[0].validationLine), m_groups[0].validationText});
    }
    setLegend(std::move(entries));
}

}  // namespace ui
