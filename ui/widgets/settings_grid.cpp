// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settings_grid.h"

#include <QComboBox>
#include <QSpinBox>

#include <algorithm>

#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kLabelWidth = 140, kFieldHeight = 30, kHelpHeight = 22;

}  // namespace

SettingsGrid::SettingsGrid(QWidget* parent) : QGridLayout(parent) {
    setHorizontalSpacing(12);
    setVerticalSpacing(2);
    setColumnMinimumWidth(0, kLabelWidth);
    setColumnStretch(1, 1);
}

QLabel* SettingsGrid::addField(const QString& label, QWidget* field, const QString& help) {
    const int row = rowCount();
    QLabel* name = makeLabel(label);
    name->setBuddy(field);
    name->setFixedHeight(kFieldHeight);
    field->setFixedHeight(kFieldHeight);
    field->setAccessibleName(label);
    field->setAccessibleDescription(help);
    QLabel* below = makeLabel(help, TextRole::Caption, Tone::Muted);
    below->setMinimumHeight(kHelpHeight);
    below->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    below->setWordWrap(true);
    below->setContentsMargins(0, 0, 0, 6);
    addWidget(name, row, 0);
    addWidget(field, row, 1, Qt::AlignLeft);
    addWidget(below, row + 1, 1);
    return below;
}

int SettingsGrid::labelWidth() const {
    int width = kLabelWidth;
    for (int row = 0; row < rowCount(); ++row)
        if (const QLayoutItem* label = itemAtPosition(row, 0))
            width = std::max(width, label->widget()->sizeHint().width());
    return width;
}

QSpinBox* SettingsGrid::addCount(const QString& label, const QString& name, int least, int most, int step,
                                 const QString& help) {
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setFixedWidth(kNumberWidth);
    addField(label, box, help);
    connect(box, &QSpinBox::valueChanged, this, &SettingsGrid::changed);
    return box;
}

QComboBox* SettingsGrid::addChoice(const QString& label, const QString& name, const QStringList& choices,
                                   const QString& help) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->addItems(choices);
    box->setMinimumWidth(kNumberWidth);
    addField(label, box, help);
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsGrid::changed);
    return box;
}

void SettingsGrid::setRowVisible(QWidget* field, bool isVisible) {
    int row = 0, column = 0, rows = 0, columns = 0;
    getItemPosition(indexOf(field), &row, &column, &rows, &columns);
    for (const QLayoutItem* item : {itemAtPosition(row, 0), itemAtPosition(row, 1), itemAtPosition(row + 1, 1)})
        item->widget()->setVisible(isVisible);
}

}  // namespace ui
