// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/class_editor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dataset_edits.h"
#include "ui/models/class_edit_model.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr int kFilesWidth = 88;
constexpr int kRowHeight = 28;
constexpr int kMostRows = 10;

}  // namespace

ClassEditor::ClassEditor(DatasetEdits& edits, QWidget* parent) : QWidget(parent), m_edits(edits) {
    m_model = new ClassEditModel(edits, this);
    m_table = new TableView;
    m_table->setObjectName("classEditor");
    m_table->setAccessibleName(tr("Classes: number in the files, new number, name"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(ClassEditModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(ClassEditModel::Files, kFilesWidth);
    m_table->horizontalHeader()->setSectionResizeMode(ClassEditModel::Id, QHeaderView::ResizeToContents);
    QLabel* note = makeLabel(tr("Training sees these classes. Your files stay untouched. Ctrl+Z takes a change back."),
                             TextRole::Caption, Tone::Muted);
    note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table);
    layout->addWidget(buildButtons());
    layout->addWidget(note);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClassEditor::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClassEditor::refresh);
    connect(&edits, &DatasetEdits::changed, this, &ClassEditor::refresh);
    for (const auto& [key, offset] : {std::pair{Qt::Key_Up, -1}, std::pair{Qt::Key_Down, 1}})
        connect(new QShortcut(QKeySequence(Qt::ALT | key), m_table, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, [this, offset = offset] { move(offset); });
    refresh();
}

QWidget* ClassEditor::buildButtons() {
    m_rename = makeButton(tr("Rename"), "renameClass");
    m_rename->setToolTip(tr("F2"));
    m_merge = makeButton(tr("Merge"), "mergeClasses");
    m_merge->setToolTip(tr("Choose two or more classes first; the topmost keeps its name"));
    m_reset = makeButton(tr("As in the files"), "resetClasses", ButtonKind::Link);
    m_up = makeIconButton("chevron-up", tr("Up (Alt+Up)"), "classUp");
    m_down = makeIconButton("chevron-down", tr("Down (Alt+Down)"), "classDown");
    connect(m_rename, &QPushButton::clicked, this, &ClassEditor::rename);
    connect(m_merge, &QPushButton::clicked, this, &ClassEditor::merge);
    connect(m_reset, &QPushButton::clicked, &m_edits, &DatasetEdits::resetClasses);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_rename);
    row->addWidget(m_merge);
    row->addStretch();
    row->addWidget(m_up);
    row->addWidget(m_down);
    auto* layout = new QVBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_reset);
    return buttons;
}

void ClassEditor::reload() {
    m_model->reload();
    refresh();
}

std::vector<std::size_t> ClassEditor::chosenRows() const {
    std::vector<std::size_t> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(static_cast<std::size_t>(index.row()));
    return rows;
}

void ClassEditor::rename() {
    const std::vector<std::size_t> rows = chosenRows();
    if (rows.size() == 1)
        m_table->beginEdit(m_model->index(static_cast<int>(rows.front()), ClassEditModel::Name));
}

void ClassEditor::merge() {
    std::vector<std::size_t> rows = chosenRows();
    if (rows.size() < 2)
        return;
    const std::size_t target = *std::min_element(rows.begin(), rows.end());
    m_edits.mergeClasses(std::move(rows));
    m_table->selectRow(static_cast<int>(target));
}

void ClassEditor::move(int offset) {
    const std::vector<std::size_t> rows = chosenRows();
    const int to = rows.size() == 1 ? static_cast<int>(rows.front()) + offset : -1;
    if (to < 0 || to >= m_model->rowCount())
        return;
    m_edits.moveClass(rows.front(), static_cast<std::size_t>(to));
    m_table->selectRow(to);
}

void ClassEditor::refresh() {
    const std::vector<std::size_t> rows = chosenRows();
    m_rename->setEnabled(rows.size() == 1);
    m_merge->setEnabled(rows.size() >= 2);
    m_up->setEnabled(rows.size() == 1 && rows.front() > 0);
    m_down->setEnabled(rows.size() == 1 && static_cast<int>(rows.front()) + 1 < m_model->rowCount());
    m_reset->setVisible(m_edits.hasClassChanges());
    m_table->setFixedHeight((std::clamp(m_model->rowCount(), 1, kMostRows) + 1) * kRowHeight + 2);
}

}  // namespace ui
