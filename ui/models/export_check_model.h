// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "engine/api/export.h"

namespace ui {

/// How model and exported file agree, image by image; those that differ most first.
class ExportCheckModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Of a classifier `Boxes` and `Extra` say nothing: hide them.
    enum Column { Picture, Boxes, Agreeing, Extra, Worst, ColumnCount };

    explicit ExportCheckModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setReport(const engine::ExportReport& report);
    bool isClassifier() const { return m_isClassifier; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const engine::ExportImageCheck& image, int column) const;

    std::vector<engine::ExportImageCheck> m_images;
    bool m_isClassifier = false;
};

}  // namespace ui
