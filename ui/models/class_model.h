// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace ui {

/// Classes with their box counts; the check state says whether the class is chosen.
class ClassModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,  ///< qint64
        CountRole,                  ///< QString as shown
        DetailRole,                 ///< QString, second line; may be empty
        TrainPartRole,              ///< double: training boxes as a fraction of the largest class
        RestPartRole,               ///< double: the other boxes, likewise
    };

    struct Row {
        qint64 id = 0;
        QString name;
        qint64 trainBoxes = 0;
        qint64 otherBoxes = 0;
        QString detail;

        bool operator==(const Row&) const = default;
    };

    explicit ClassModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// Equal rows are no reset: a view keeps its place.
    void setRows(std::vector<Row> rows);
    /// Sets check marks without emitting checkedChanged().
    void setChecked(const QSet<qint64>& ids);
    QSet<qint64> checked() const { return m_checked; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// By the user.
    void checkedChanged(qint64 id, bool isChecked);

private:
    std::vector<Row> m_rows;
    qint64 m_largest = 1;
    QSet<qint64> m_checked;
};

}  // namespace ui
