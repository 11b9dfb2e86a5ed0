// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <string>
#include <vector>

#include "engine/api/evaluate.h"

class QLabel;

namespace ui {

class ClassMappingModel;
class TableView;

/// "Match the classes": as what of the dataset each class of a model counts, how many are used, and what is doubtful
/// about it.
class ClassMapping final : public QFrame {
    Q_OBJECT

public:
    explicit ClassMapping(QWidget* parent = nullptr);

    /// @param map of an earlier time; where it is not of these classes, they are matched by their names.
    void setClasses(const std::vector<std::string>& model, const engine::DatasetInfo& dataset,
                    const engine::ClassMap& map);
    const engine::ClassMap& map() const;
    /// Something counts.
    bool isUsable() const;
    /// Into the table.
    void focusTable();

signals:
    void changed();
    void otherModelRequested();
    void cancelled();

private:
    QWidget* buildButtons();
    void matchByName();
    void refresh();

    std::vector<std::string> m_classes, m_datasetClasses;
    engine::DatasetTask m_task = engine::DatasetTask::Detect;
    ClassMappingModel* m_model;
    TableView* m_table;
    QLabel* m_summary;
    QWidget* m_shared;
    QLabel* m_sharedText;
    QWidget* m_unmatched;
    QLabel* m_unmatchedText;
};

/// "3 of 80 model classes are used; the others' boxes are not counted."
QString classMapText(const engine::ClassMap& map, engine::DatasetTask task);

}  // namespace ui
