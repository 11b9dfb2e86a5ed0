// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RunListView that sorts and filters the runs, and gives the columns their room.
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <utility>

#include "ui/models/run_model.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/run_list_view.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr int kLeastName = 140;
constexpr int kFindWidth = 240;

/// But for the name, which has the rest.
constexpr std::array<std::pair<RunModel::Column, int>, RunModel::ColumnCount - 1> kWidths{{{RunModel::Network, 112},
                                                                                           {RunModel::Plan, 136},
                                                                                           {RunModel::Data, 112},
                                                                                           {RunModel::Score, 72},
                                                                                           {RunModel::Interval, 104},
                                                                                           {RunModel::Epochs, 80},
                                                                                           {RunModel::Time, 88},
                                                                                           {RunModel::When, 152},
                                                                                           {RunModel::State, 120}}};
/// The first goes first where there is no room.
constexpr std::array kDispensable{RunModel::Plan, RunModel::Interval, RunModel::Time, RunModel::Network};

constexpr int widthOf(RunModel::Column column) {
    return std::ranges::find(kWidths, column, &std::pair<RunModel::Column, int>::first)->second;
}

/// Words from A on, figures and times from the largest on.
Qt::SortOrder firstOrder(int column) {
    const bool isFigure = column == RunModel::Score || column == RunModel::Interval || column == RunModel::Epochs ||
                          column == RunModel::Time || column == RunModel::When;
    return isFigure ? Qt::DescendingOrder : Qt::AscendingOrder;
}

}  // namespace

void RunListView::setUpOrder() {
    m_shown->setSourceModel(m_runs);
    m_shown->setSortRole(RunModel::kSortRole);
    m_shown->setSortLocaleAware(true);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(RunModel::Name, QHeaderView::Stretch);
    header->setSectionsClickable(true);
    header->setSortIndicator(RunModel::When, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    for (const auto& [column, width] : kWidths)
        m_table->setColumnWidth(column, width);
    m_table->installEventFilter(this);
}

QHBoxLayout* RunListView::buildFilter() {
    m_find = new QLineEdit;
    m_find->setObjectName("findRuns");
    m_find->setPlaceholderText(tr("Name, model, data"));
    m_find->setAccessibleName(tr("Filter the runs"));
    m_find->setToolTip(tr("Ctrl+F"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(kFindWidth);
    connect(m_find, &QLineEdit::textChanged, this, &RunListView::filter);
    m_sort = new QComboBox;
    m_sort->setObjectName("sortRuns");
    for (int column = 0; column < RunModel::ColumnCount; ++column)
        m_sort->addItem(m_runs->headerData(column, Qt::Horizontal).toString(), column);
    QLabel* label = makeLabel(tr("Sort by"), TextRole::Body, Tone::Muted);
    label->setBuddy(m_sort);
    QHeaderView* header = m_table->horizontalHeader();
    const auto showSort = [this](int column) { m_sort->setCurrentIndex(m_sort->findData(column)); };
    showSort(header->sortIndicatorSection());
    connect(header, &QHeaderView::sortIndicatorChanged, this, showSort);
    connect(m_sort, &QComboBox::activated, this, [this] {
        const int column = m_sort->currentData().toInt();
        m_table->sortByColumn(column, firstOrder(column));
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_find, 1);
    row->addStretch();
    row->addWidget(label);
    row->addWidget(m_sort);
    return row;
}

void RunListView::filter() {
    m_shown->setFilterFixedString(m_find->text().trimmed());
    m_states->setCurrentIndex(m_shown->rowCount() > 0 || m_runs->rowCount() == 0 ? 0 : 1);
}

void RunListView::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool RunListView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void RunListView::fitColumns() {
    int needed = kLeastName;
    for (const auto& [column, width] : kWidths)
        needed += width;
    for (const RunModel::Column column : kDispensable) {
        const bool isTooMuch = needed > m_table->width();
        if (isTooMuch)
            needed -= widthOf(column);
        m_table->setColumnHidden(column, isTooMuch);
    }
}

int RunListView::sourceRow(const QModelIndex& shown) const {
    return m_shown->mapToSource(shown).row();
}

}  // namespace ui
