// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/epoch_model.h"

#include <QByteArrayList>

#include <algorithm>

#include "ui/convert.h"
#include "ui/theme.h"
#include "ui/train_text.h"

namespace ui {
namespace {

double value(const engine::EpochReport& epoch, int column, bool isClassifier) {
    switch (column) {
        case EpochModel::Epoch:
            return static_cast<double>(epoch.epoch);
        case EpochModel::Train:
            return epoch.trainLoss.total();
        case EpochModel::Validation:
            return epoch.valLoss.total();
        case EpochModel::Score:
            return isClassifier ? epoch.classification.top1 : epoch.val.map50;
        case EpochModel::StricterScore:
            return isClassifier ? epoch.classification.top5 : epoch.val.map50_95;
        case EpochModel::Seconds:
            return epoch.trainSeconds + epoch.valSeconds;
        case EpochModel::TrainBox:
            return epoch.trainLoss.box;
        case EpochModel::TrainCls:
            return epoch.trainLoss.cls;
        case EpochModel::TrainDfl:
            return epoch.trainLoss.dfl;
        case EpochModel::ValBox:
            return epoch.valLoss.box;
        case EpochModel::ValCls:
            return epoch.valLoss.cls;
        case EpochModel::ValDfl:
            return epoch.valLoss.dfl;
        case EpochModel::Precision:
            return epoch.val.precision;
        case EpochModel::Recall:
            return epoch.val.recall;
        case EpochModel::LearningRate:
            return weightRate(epoch.learningRate);
        default:
            return 0;
    }
}

const char* csvName(int column, bool isClassifier) {
    switch (column) {
        case EpochModel::Epoch:
            return "epoch";
        case EpochModel::Train:
            return "train_loss";
        case EpochModel::Validation:
            return "val_loss";
        case EpochModel::Score:
            return isClassifier ? "top1" : "map50";
        case EpochModel::StricterScore:
            return isClassifier ? "top5" : "map50_95";
        case EpochModel::Seconds:
            return "seconds";
        case EpochModel::TrainBox:
            return "train_box_loss";
        case EpochModel::TrainCls:
            return "train_cls_loss";
        case EpochModel::TrainDfl:
            return "train_dfl_loss";
        case EpochModel::ValBox:
            return "val_box_loss";
        case EpochModel::ValCls:
            return "val_cls_loss";
        case EpochModel::ValDfl:
            return "val_dfl_loss";
        case EpochModel::Precision:
            return "precision";
        case EpochModel::Recall:
            return "recall";
        case EpochModel::LearningRate:
            return "learning_rate";
        default:
            return "";
    }
}

}  // namespace

void EpochModel::setClassifier(bool isClassifier) {
    m_isClassifier = isClassifier;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void EpochModel::clear() {
    beginResetModel();
    m_epochs.clear();
    m_bestEpoch = 0;
    endResetModel();
}

void EpochModel::add(const engine::EpochReport& epoch) {
    const auto known = std::ranges::find(m_epochs, epoch.epoch, &engine::EpochReport::epoch);
    if (known != m_epochs.end()) {
        *known = epoch;
        emitRowChanged(epoch.epoch);
    } else {
        const auto place = std::ranges::lower_bound(m_epochs, epoch.epoch, {}, &engine::EpochReport::epoch);
        const int row = static_cast<int>(m_epochs.end() - place);
        beginInsertRows({}, row, row);
        m_epochs.insert(place, epoch);
        endInsertRows();
    }
    if (epoch.bestEpoch != m_bestEpoch) {
        const std::int64_t before = m_bestEpoch;
        m_bestEpoch = epoch.bestEpoch;
        emitRowChanged(before);
        emitRowChanged(m_bestEpoch);
    }
}

int EpochModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_epochs.size());
}

int EpochModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EpochModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const engine::EpochReport& epoch = at(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            if (column == Epoch)
                return countText(epoch.epoch);
            if (column == LearningRate)
                return rateText(value(epoch, column, m_isClassifier));
            return decimalText(value(epoch, column, m_isClassifier), column == Seconds ? 1 : 3);
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
            if (column == Epoch && epoch.epoch == m_bestEpoch)
                return tr("%1, best epoch").arg(countText(epoch.epoch));
            return data(index, Qt::DisplayRole);
        case IsBestRole:
            return epoch.epoch == m_bestEpoch;
        case ValueRole:
            return value(epoch, column, m_isClassifier);
        default:
            return {};
    }
}

QVariant EpochModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return textFont(TextRole::Caption);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
        case Epoch:
            return tr("Epoch");
        case Train:
            return isTip ? tr("Training loss: box + class + edge (dfl)") : tr("Train");
        case Validation:
            return isTip ? tr("The same on the validation images") : tr("Val");
        case Score:
            if (m_isClassifier)
                return isTip ? tr("Share of validation images whose likeliest class is right") : tr("top-1");
            return isTip ? tr("Mean average precision at IoU 0.5") : QStringLiteral("mAP50");
        case StricterScore:
            if (m_isClassifier)
                return isTip ? tr("Share of validation images with the right class among the five likeliest")
                             : tr("top-5");
            return isTip ? tr("Mean average precision at IoU 0.5 to 0.95") : QStringLiteral("50-95");
        case Seconds:
            return isTip ? tr("Seconds for training and validation") : tr("s", "seconds");
        case TrainBox:
            return isTip ? tr("Box loss in training") : tr("Train box");
        case TrainCls:
            return isTip ? tr("Class loss in training") : tr("cls");
        case TrainDfl:
            return isTip ? tr("Edge (dfl) loss in training") : tr("dfl");
        case ValBox:
            return isTip ? tr("Box loss on the validation images") : tr("Val box");
        case ValCls:
            return isTip ? tr("Class loss on the validation images") : tr("cls");
        case ValDfl:
            return isTip ? tr("Edge (dfl) loss on the validation images") : tr("dfl");
        case Precision:
            return isTip ? tr("Share of the boxes found that are right, at the best threshold") : tr("P", "precision");
        case Recall:
            return isTip ? tr("Share of the labelled boxes that are found, at the best threshold") : tr("R", "recall");
        case LearningRate:
            return isTip ? tr("Learning rate of the weights at the end of the epoch") : tr("Learning rate");
        default:
            return {};
    }
}

QByteArray EpochModel::csv(const std::vector<int>& columns) const {
    constexpr int kDigits = 9;
    QByteArray text;
    for (const int column : columns)
        text += (text.isEmpty() ? "" : ",") + QByteArray(csvName(column, m_isClassifier));
    text += '\n';
    for (const engine::EpochReport& epoch : m_epochs) {
        QByteArrayList cells;
        for (const int column : columns)
            cells += QByteArray::number(value(epoch, column, m_isClassifier), 'g', kDigits);
        text += cells.join(',') + '\n';
    }
    return text;
}

const engine::EpochReport& EpochModel::at(int row) const {
    return m_epochs[m_epochs.size() - 1 - static_cast<std::size_t>(row)];
}

int EpochModel::rowOf(std::int64_t epoch) const {
    const auto found = std::ranges::find(m_epochs, epoch, &engine::EpochReport::epoch);
    return found == m_epochs.end() ? -1 : static_cast<int>(m_epochs.end() - found) - 1;
}

void EpochModel::emitRowChanged(std::int64_t epoch) {
    if (const int row = rowOf(epoch); row >= 0)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

}  // namespace ui
