// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/class_metric_model.h"

#include "ui/convert.h"
#include "ui/evaluation_text.h"
#include "ui/theme.h"

namespace ui {
namespace {

QVariant alignment(int column) {
    return QVariant::fromValue(Qt::AlignVCenter | (column == ClassMetricModel::Class ? Qt::AlignLeft : Qt::AlignRight));
}

}  // namespace

void ClassMetricModel::setReport(std::shared_ptr<const engine::EvaluateReport> report) {
    beginResetModel();
    m_report = std::move(report);
    findBest();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ClassMetricModel::setCosts(double costOfMiss, double costOfFalseAlarm) {
    m_costOfMiss = costOfMiss;
    m_costOfFalseAlarm = costOfFalseAlarm;
    findBest();
    if (rowCount() > 0)
        emit dataChanged(index(0, Threshold), index(rowCount() - 1, FalseAlarms));
}

void ClassMetricModel::findBest() {
    m_best.clear();
    m_bestOfAll = !m_report || isClassifier() ? std::nullopt
                                              : bestThreshold(m_report->details->all, m_costOfMiss, m_costOfFalseAlarm);
    for (int row = 0; row < rowCount(); ++row)
        m_best.push_back(isClassifier() ? std::nullopt
                                        : bestThreshold(details(row).curve, m_costOfMiss, m_costOfFalseAlarm));
}

int ClassMetricModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->details->perClass.size());
}

int ClassMetricModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClassMetricModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row(), column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::ToolTipRole:
            return column == Class ? QVariant(text(row, column)) : QVariant();
        case Qt::AccessibleTextRole:
            return column == Class ? text(row, column) : title(column) + ' ' + text(row, column);
        case Qt::TextAlignmentRole:
            return alignment(column);
        case ClassIdRole:
            return column == Class ? QVariant(static_cast<qint64>(details(row).classId)) : QVariant();
        case IntervalRole: {
            const engine::ScoreInterval& interval = details(row).interval;
            return column == Interval ? QVariant(QVariantList{interval.low, interval.high, score(row)}) : QVariant();
        }
        default:
            return {};
    }
}

const engine::ClassDetails& ClassMetricModel::details(int row) const {
    return m_report->details->perClass[static_cast<std::size_t>(row)];
}

double ClassMetricModel::score(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return isClassifier() ? m_report->classification.perClass[place].accuracy
                          : m_report->metrics.perClass[place].map50_95;
}

std::int64_t ClassMetricModel::labels(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return isClassifier() ? m_report->classification.perClass[place].images
                          : m_report->metrics.perClass[place].instances;
}

QString ClassMetricModel::text(int row, int column) const {
    switch (column) {
        case Class:
            return evaluatedClassText(*m_report->details, details(row).classId);
        case Labels:
            return countText(labels(row));
        case Score:
            return labels(row) > 0 ? decimalText(score(row), 3) : QStringLiteral("–");
        case Interval:
            return intervalText(details(row).interval);
        default:
            return isClassifier() ? QString() : detectorText(row, column);
    }
}

QString ClassMetricModel::detectorText(int row, int column) const {
    const engine::ClassMetrics& metrics = m_report->metrics.perClass[static_cast<std::size_t>(row)];
    switch (column) {
        case Precision:
            return decimalText(metrics.precision, 2);
        case Recall:
            return decimalText(metrics.recall, 2);
        case Map50:
            return decimalText(metrics.map50, 3);
        default:
            return thresholdText(row, column);
    }
}

QString ClassMetricModel::thresholdText(int row, int column) const {
    const std::optional<double> threshold = best(row);
    if (!threshold)
        return QStringLiteral("–");
    const engine::ThresholdCurve& curve = details(row).curve;
    const engine::ThresholdPoint& point = pointAt(curve, *threshold);
    if (column == Threshold)
        return decimalText(*threshold, 2);
    return countText(column == Missed ? curve.labels - point.hits : point.falseAlarms);
}

QVariant ClassMetricModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::FontRole)
        return textFont(TextRole::Caption);
    if (role == Qt::DisplayRole)
        return title(section);
    if (role != Qt::ToolTipRole)
        return {};
    switch (section) {
        case Precision:
            return tr("Of the boxes, the share that is right");
        case Recall:
            return tr("Of the labels, the share that is found");
        case Map50:
            return tr("Average precision at IoU 0.5");
        case Score:
            return isClassifier() ? tr("Share of the images whose likeliest class is right")
                                  : tr("Average precision at IoU 0.5 to 0.95");
        case Interval:
            return tr("Where the true score lies in 95 of 100 cases; the bar goes from 0 to 1");
        case Threshold:
            return tr("The confidence below which boxes are best left out");
        case Missed:
            return tr("Labels that are missed there");
        case FalseAlarms:
            return tr("Boxes that are wrong there");
        default:
            return {};
    }
}

QString ClassMetricModel::title(int column) const {
    switch (column) {
        case Class:
            return tr("Class");
        case Labels:
            return isClassifier() ? tr("Images") : tr("Boxes");
        case Precision:
            return tr("P");
        case Recall:
            return tr("R");
        case Map50:
            return QStringLiteral("AP50");
        case Score:
            return isClassifier() ? tr("Accuracy") : QStringLiteral("AP50-95");
        case Interval:
            return tr("95 % interval");
        case Threshold:
            return tr("Best");
        case Missed:
            return tr("Missed");
        case FalseAlarms:
            return tr("False");
        default:
            return {};
    }
}

}  // namespace ui
