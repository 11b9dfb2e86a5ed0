// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

#include "engine/api/evaluate.h"

namespace ui {

/// The classes of a model, and as what of a dataset each of them counts. Those that count at first stand at the top;
/// edited rows stay where they are.
class ClassMappingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Name, Target, ColumnCount };

    explicit ClassMappingModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// @param map as long as `model`
    void setClasses(const std::vector<std::string>& model, const std::vector<std::string>& dataset,
                    const engine::ClassMap& map);
    void setMap(const engine::ClassMap& map);
    const engine::ClassMap& map() const { return m_map; }

    /// "left out", then the classes of the dataset: what a choice -1, 0, 1, ... is called.
    QStringList targetTexts() const;
    /// Classes of the model that count.
    int used() const;
    /// Classes of the dataset as which several count, with these: "dog: Dog, puppy".
    QStringList shared() const;
    /// Classes of the dataset as which none counts.
    QStringList unmatched() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// In the column Target, Qt::EditRole: the class of the dataset, -1 = left out.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::size_t idOf(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    QString targetText(std::int64_t target) const;
    /// By class of the dataset: the classes of the model that count as it.
    std::vector<QStringList> sources() const;

    QStringList m_model, m_dataset;
    engine::ClassMap m_map;
    std::vector<std::size_t> m_order;  // by row: the class of the model
};

}  // namespace ui
