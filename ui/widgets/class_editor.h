// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;
class QToolButton;

namespace ui {

class ClassEditModel;
class DatasetEdits;
class TableView;

/// Renames, merges and reorders classes for training; the files stay as they are.
class ClassEditor final : public QWidget {
    Q_OBJECT

public:
    /// @param edits must outlive the editor
    explicit ClassEditor(DatasetEdits& edits, QWidget* parent = nullptr);

    /// After DatasetEdits::setDataset().
    void reload();

private:
    QWidget* buildButtons();
    std::vector<std::size_t> chosenRows() const;
    void rename();
    void merge();
    void move(int offset);
    void refresh();

    DatasetEdits& m_edits;
    ClassEditModel* m_model;
    TableView* m_table;
    QPushButton* m_rename = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_reset = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
};

}  // namespace ui
