// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include "engine/api/dataset_info.h"

class QLabel;
class QVBoxLayout;

namespace ui {

class ClassModel;
class Histogram;

/// Fills a side panel with what a dataset holds: boxes by class (a click filters), split, box sizes.
class DatasetPanel final : public QObject {
    Q_OBJECT

public:
    /// @param layout of the side panel; must outlive this
    explicit DatasetPanel(QVBoxLayout& layout, QObject* parent = nullptr);

    void setDataset(const engine::DatasetInfo& dataset);
    void clearChosenClasses();

signals:
    void chosenClassesChanged(const QSet<qint64>& classIds);

private:
    void showClasses(const engine::DatasetInfo& dataset);
    void showSplit(const engine::DatasetInfo& dataset);
    void showBoxSizes(const engine::DatasetInfo& dataset);

    ClassModel* m_classes;
    QLabel* m_balance;
    QLabel* m_split;
    QLabel* m_splitNote;
    Histogram* m_sizes;
    QLabel* m_sizesNote;
};

}  // namespace ui
