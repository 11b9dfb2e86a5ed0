// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include "engine/api/dataset_info.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ClassEditor;
class ClassModel;
class DatasetEdits;
class Histogram;
class SplitEditor;

/// Fills a side panel with what a dataset holds: boxes by class (a click filters, "Edit" changes them), split, box
/// sizes.
class DatasetPanel final : public QObject {
    Q_OBJECT

public:
    /// @param layout of the side panel; must outlive this, as `edits` must
    DatasetPanel(QVBoxLayout& layout, DatasetEdits& edits, QObject* parent = nullptr);

    void setDataset(const engine::DatasetInfo& dataset);
    void clearChosenClasses();

signals:
    void chosenClassesChanged(const QSet<qint64>& classIds);
    void splitRequested(double validationShare, std::uint64_t seed);

private:
    void showClasses(const engine::DatasetInfo& dataset);
    void showBoxSizes(const engine::DatasetInfo& dataset);
    void setEditing(bool isEditing);

    ClassModel* m_classes;
    QWidget* m_classList;
    ClassEditor* m_editor;
    QPushButton* m_edit;
    QLabel* m_unit;
    QLabel* m_balance;
    SplitEditor* m_split;
    QWidget* m_sizesPart;
    Histogram* m_sizes;
    QLabel* m_sizesNote;
};

}  // namespace ui
