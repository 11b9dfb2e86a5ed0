// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/setting_model.h"

#include <algorithm>

#include "ui/convert.h"
#include "ui/run_text.h"

namespace ui {
namespace {

constexpr int kNameLength = 24;

/// "0–16, 20" for "[0,1,2,...]": block numbers in order; other values as they are.
QString valueText(const std::string& value) {
    QString text = toText(value);
    if (!text.startsWith('[') || !text.endsWith(']'))
        return text;
    QStringList ranges;
    int first = 0, last = 0;
    const auto close = [&] {
        ranges << (first == last ? QString::number(first) : QString("%1–%2").arg(first).arg(last));
    };
    const QStringList parts = text.mid(1, text.size() - 2).split(',', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < parts.size(); ++at) {
        bool isNumber = false;
        const int number = parts[at].toInt(&isNumber);
        if (!isNumber)
            return text;
        if (at > 0 && number != last + 1)
            close();
        if (at == 0 || number != last + 1)
            first = number;
        last = number;
    }
    if (!parts.isEmpty())
        close();
    return ranges.join(", ");
}

}  // namespace

void SettingModel::setRuns(const RunSet& set) {
    beginResetModel();
    m_names.clear();
    m_rows.clear();
    for (const ComparedRun& run : set.runs)
        m_names << toText(run.summary.name);
    qsizetype place = 0;
    for (const engine::RunComparison& pair : set.pairs) {
        ++place;
        for (const engine::SettingDifference& setting : pair.settings) {
            auto row = std::ranges::find(m_rows, setting.name, &Row::key);
            // Where a run is not named, it is like the first.
            if (row == m_rows.end())
                row = m_rows.insert(row, Row{setting.name, QStringList(m_names.size(), valueText(setting.a))});
            row->values[place] = valueText(setting.b);
        }
    }
    endResetModel();
}

int SettingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SettingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_names.size());
}

QVariant SettingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && index.column() == 0)
        return toText(row.key);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return settingName(row.key);
    const QString value = row.values[index.column() - 1];
    return value.isEmpty() ? QString("–") : value;
}

QVariant SettingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == 0)
        return tr("Setting");
    const QString& name = m_names[section - 1];
    return role == Qt::ToolTipRole ? name : shortRunName(name, kNameLength);
}

}  // namespace ui
