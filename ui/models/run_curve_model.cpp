// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_curve_model.h"

#include <algorithm>

#include "ui/convert.h"
#include "ui/run_text.h"

namespace ui {
namespace {

constexpr int kNameLength = 9;  // beside the figure's name

}  // namespace

double epochScore(const ComparedRun& run, const engine::EpochReport& epoch) {
    return run.summary.task == engine::DatasetTask::Classify ? epoch.classification.top1 : epoch.val.map50_95;
}

void RunCurveModel::setRuns(const RunSet& set) {
    beginResetModel();
    m_runs = set.runs;
    m_epochs = 0;
    for (const ComparedRun& run : m_runs)
        for (const engine::EpochReport& epoch : run.epochs)
            m_epochs = std::max(m_epochs, static_cast<int>(epoch.epoch));
    endResetModel();
}

int RunCurveModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_epochs;
}

int RunCurveModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + 2 * runCount();
}

QVariant RunCurveModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const int number = index.row() + 1;
    if (index.column() == 0)
        return countText(number);
    const ComparedRun& run = runOf(index.column());
    const auto epoch = std::ranges::find(run.epochs, number, &engine::EpochReport::epoch);
    if (epoch == run.epochs.end())
        return QString();
    return decimalText(isLoss(index.column()) ? epoch->valLoss.total() : epochScore(run, *epoch), 3);
}

QVariant RunCurveModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == 0)
        return tr("Epoch");
    const engine::RunSummary& run = runOf(section).summary;
    const QString name = role == Qt::ToolTipRole ? toText(run.name) : shortRunName(toText(run.name), kNameLength);
    return tr("%1: %2").arg(name, isLoss(section) ? tr("val loss") : scoreName(run.task));
}

}  // namespace ui
