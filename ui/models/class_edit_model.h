// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/dataset_edits.h"

namespace ui {

/// Classes as training will see them beside their numbers in the files. Editing a name goes through DatasetEdits.
class ClassEditModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Files, Id, Name, ColumnCount };

    /// @param edits must outlive the model
    explicit ClassEditModel(DatasetEdits& edits, QObject* parent = nullptr);

    /// After DatasetEdits::setDataset().
    void reload();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    DatasetEdits& m_edits;
    std::vector<DatasetEdits::Class> m_rows;
};

}  // namespace ui
