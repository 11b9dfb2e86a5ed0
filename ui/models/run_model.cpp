// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_model.h"

#include <algorithm>
#include <utility>

#include "ui/convert.h"
#include "ui/evaluation_text.h"
#include "ui/model_text.h"
#include "ui/run_text.h"

namespace ui {
namespace {

bool isNumber(int column) {
    return column == RunModel::Score || column == RunModel::Interval || column == RunModel::Epochs ||
           column == RunModel::Time;
}

}  // namespace

void RunModel::setRuns(std::vector<engine::RunSummary> runs) {
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int RunModel::rowOf(const std::filesystem::path& folder) const {
    const auto found = std::ranges::find(m_runs, folder, &engine::RunSummary::folder);
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

int RunModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const engine::RunSummary& row = run(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return text(row, column);
        case Qt::ToolTipRole:
            return tip(row, column);
        case kSortRole:
            return sortKey(row, column);
        case Qt::DecorationRole:
            return column == State ? QVariant(runStateIcon(row.state)) : QVariant();
        case Qt::AccessibleTextRole:
            return column == Name ? tr("%1, %2, %3").arg(text(row, Name), text(row, State), tip(row, Score))
                                  : text(row, column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

QString RunModel::text(const engine::RunSummary& run, int column) const {
    switch (column) {
        case Name:
            return toText(run.name);
        case Network:
            return architectureText(run.architecture);
        case Plan:
            return runPlanText(run.settings);
        case Data:
            return runDataText(run.dataset);
        case Score:
            return scoreText(run);
        case Interval:
            return run.interval ? intervalText(*run.interval) : QString("–");
        case Epochs:
            return tr("%1 of %2").arg(countText(run.epochsDone), countText(run.epochs));
        case Time:
            return run.epochsDone > 0 ? durationText(run.seconds) : QString("–");
        case When:
            return runTimeText(run.touched);
        case State:
            return runStateText(run.state);
        default:
            return {};
    }
}

QVariant RunModel::sortKey(const engine::RunSummary& run, int column) const {
    switch (column) {
        case Score:
        case Interval:
            return run.bestEpoch > 0 ? run.score() : -1;
        case Epochs:
            return static_cast<qlonglong>(run.epochsDone);
        case Time:
            return run.seconds;
        case When:
            return toText(run.touched);
        default:
            return text(run, column);
    }
}

QString RunModel::tip(const engine::RunSummary& run, int column) const {
    switch (column) {
        case Name:
            return pathText(run.folder);
        case Network:
            return tr("started from %1").arg(pathText(run.model));
        case Data:
            return tr("%1: %2 to train, %3 to validate")
                .arg(pathText(run.dataset), countText(run.trainImages), countText(run.valImages));
        case Score:
            return run.bestEpoch > 0
                       ? tr("%1 %2 in epoch %3").arg(scoreName(run.task), scoreText(run), countText(run.bestEpoch))
                       : tr("no epoch is finished");
        case Epochs:
            return durationText(run.seconds);
        case State:
            return run.canResume() ? tr("%1; can go on at epoch %2").arg(text(run, State), countText(run.nextEpoch))
                                   : text(run, State);
        default:
            return text(run, column);
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == Score)
        return tr("Of the best epoch: mAP50-95, of a classifier top-1");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Name:
            return tr("Run");
        case Network:
            return tr("Model");
        case Plan:
            return tr("Plan");
        case Data:
            return tr("Data");
        case Score:
            return tr("Best");
        case Interval:
            return tr("95 % interval");
        case Epochs:
            return tr("Epochs");
        case Time:
            return tr("Time");
        case When:
            return tr("When");
        case State:
            return tr("State");
        default:
            return {};
    }
}

Qt::ItemFlags RunModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canBeRenamed =
        index.isValid() && index.column() == Name && run(index.row()).state != engine::RunState::Running;
    return canBeRenamed ? flags | Qt::ItemIsEditable : flags;
}

bool RunModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString name = value.toString().trimmed();
    const engine::RunSummary& row = run(index.row());
    if (!name.isEmpty() && name != toText(row.name))
        emit renameRequested(row.folder, name);
    return false;
}

}  // namespace ui
