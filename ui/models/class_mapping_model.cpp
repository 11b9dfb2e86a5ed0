// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/class_mapping_model.h"

#include <algorithm>
#include <numeric>

#include "ui/convert.h"

namespace ui {
namespace {

QStringList toTexts(const std::vector<std::string>& names) {
    QStringList texts;
    for (const std::string& name : names)
        texts << toText(name);
    return texts;
}

}  // namespace

void ClassMappingModel::setClasses(const std::vector<std::string>& model, const std::vector<std::string>& dataset,
                                   const engine::ClassMap& map) {
    beginResetModel();
    m_model = toTexts(model);
    m_dataset = toTexts(dataset);
    m_map = map;
    m_order.resize(model.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_partition(m_order.begin(), m_order.end(), [this](std::size_t id) { return m_map[id] >= 0; });
    endResetModel();
}

void ClassMappingModel::setMap(const engine::ClassMap& map) {
    m_map = map;
    if (rowCount() > 0)
        emit dataChanged(index(0, Target), index(rowCount() - 1, Target));
}

QString ClassMappingModel::targetText(std::int64_t target) const {
    return target < 0 ? tr("left out") : m_dataset[static_cast<qsizetype>(target)];
}

QStringList ClassMappingModel::targetTexts() const {
    return QStringList{targetText(-1)} + m_dataset;
}

int ClassMappingModel::used() const {
    return static_cast<int>(std::count_if(m_map.begin(), m_map.end(), [](std::int64_t target) { return target >= 0; }));
}

std::vector<QStringList> ClassMappingModel::sources() const {
    std::vector<QStringList> sources(static_cast<std::size_t>(m_dataset.size()));
    for (std::size_t id = 0; id < m_map.size(); ++id)
        if (m_map[id] >= 0)
            sources[static_cast<std::size_t>(m_map[id])] << m_model[static_cast<qsizetype>(id)];
    return sources;
}

QStringList ClassMappingModel::shared() const {
    QStringList texts;
    const std::vector<QStringList> all = sources();
    for (std::size_t target = 0; target < all.size(); ++target)
        if (all[target].size() > 1)
            texts << QStringLiteral("%1: %2").arg(m_dataset[static_cast<qsizetype>(target)], all[target].join(", "));
    return texts;
}

QStringList ClassMappingModel::unmatched() const {
    QStringList texts;
    const std::vector<QStringList> all = sources();
    for (std::size_t target = 0; target < all.size(); ++target)
        if (all[target].isEmpty())
            texts << m_dataset[static_cast<qsizetype>(target)];
    return texts;
}

int ClassMappingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ClassMappingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClassMappingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::size_t id = idOf(index.row());
    const QString& name = m_model[static_cast<qsizetype>(id)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Number ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::EditRole && index.column() == Target)
        return static_cast<qint64>(m_map[id]);
    if (role == Qt::AccessibleTextRole && index.column() == Target)
        return tr("%1 counts as: %2").arg(name, targetText(m_map[id]));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
        case Number:
            return role == Qt::DisplayRole ? QVariant(countText(static_cast<qint64>(id))) : QVariant();
        case Name:
            return name;
        case Target:
            return targetText(m_map[id]);
        default:
            return {};
    }
}

bool ClassMappingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != Target || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const qint64 target = value.toLongLong();
    std::int64_t& now = m_map[idOf(index.row())];
    if (target < -1 || target >= m_dataset.size() || target == now)
        return false;
    now = target;
    emit dataChanged(index, index);
    return true;
}

QVariant ClassMappingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Number ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Number:
            return tr("No.");
        case Name:
            return tr("Class of the model");
        case Target:
            return tr("Counts as");
        default:
            return {};
    }
}

Qt::ItemFlags ClassMappingModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Target ? flags | Qt::ItemIsEditable : flags;
}

}  // namespace ui
