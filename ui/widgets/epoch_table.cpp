// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/epoch_table.h"

#include <QHeaderView>

#include <algorithm>

#include "ui/models/epoch_model.h"
#include "ui/widgets/epoch_delegate.h"
#include "ui/widgets/table_view.h"

namespace ui {

QTableView* makeEpochTable(EpochModel& epochs, const std::vector<int>& columns, const QString& accessibleName) {
    auto* table = new TableView;
    table->setAccessibleName(accessibleName);
    table->setModel(&epochs);
    table->setItemDelegate(new EpochDelegate(table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(24);
    table->setTwoLineHeads();
    table->setMinimumHeight(90);
    showColumns(*table, columns);
    return table;
}

void showColumns(QTableView& table, const std::vector<int>& columns) {
    for (int column = 0; column < table.model()->columnCount(); ++column)
        table.setColumnHidden(column, std::ranges::find(columns, column) == columns.end());
}

}  // namespace ui
