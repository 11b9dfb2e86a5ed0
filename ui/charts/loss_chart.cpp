// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_chart.h"

#include "ui/charts/thin.h"
#include "ui/convert.h"
#include "ui/models/epoch_model.h"
#include "ui/widgets/epoch_table.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

const std::vector<int> kTotalColumns{EpochModel::Epoch, EpochModel::Train, EpochModel::Validation};
const std::vector<int> kPartColumns{EpochModel::Epoch,    EpochModel::TrainBox, EpochModel::TrainCls,
                                    EpochModel::TrainDfl, EpochModel::ValBox,   EpochModel::ValCls,
                                    EpochModel::ValDfl};
constexpr int kStepsKept = 8192;  ///< then thinned, so that a run of days does not grow

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
    m_switch = makeChip(tr("Parts"), QStringLiteral("lossParts"));
    m_switch->setToolTip(tr("Box, class and edge (dfl) loss one by one; dashed lines are validation"));
    addSwitch(m_switch);
    connect(m_switch, &QPushButton::toggled, this, &LossChart::showLines);
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
    updateLegend();
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
    plot()->setBest(static_cast<int>(epoch.bestEpoch), -1);
    updateLegend();
}

void LossChart::showParts(bool on) {
    m_switch->setChecked(on);
}

void LossChart::showLines() {
    for (std::size_t index = 0; index < m_groups.size(); ++index) {
        const bool isShown = m_switch->isChecked() == (index > 0);
        const Group& group = m_groups[index];
        for (const int line : {group.stepLine, group.trainLine, group.validationLine})
            plot()->setLineVisible(line, isShown);
    }
    plot()->restartScale();
    if (m_table)
        showColumns(*m_table, m_switch->isChecked() ? kPartColumns : kTotalColumns);
    updateLegend();
}

void LossChart::setModel(EpochModel& epochs) {
    m_table = makeEpochTable(epochs, kTotalColumns, tr("Loss by epoch"));
    setTable(m_table);
    setCsv([&epochs] {
        std::vector<int> columns = kTotalColumns;
        columns.insert(columns.end(), kPartColumns.begin() + 1, kPartColumns.end());
        return epochs.csv(columns);
    });
}

void LossChart::updateLegend() {
    std::vector<LegendEntry> entries;
    if (m_switch->isChecked()) {
        for (std::size_t index = 1; index < m_groups.size(); ++index)
            entries.push_back({plot()->style(m_groups[index].trainLine), m_groups[index].trainText});
    } else {
        entries.push_back({plot()->style(m_groups[0].trainLine), m_groups[0].trainText});
        entries.push_back({plot()->style(m_groups[0].validationLine), m_groups[0].validationText});
    }
    setLegend(std::move(entries));
}

}  // namespace ui
