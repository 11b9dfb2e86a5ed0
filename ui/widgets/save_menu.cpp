// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/save_menu.h"

#include <QAction>

namespace ui {

SaveMenu::SaveMenu(QWidget* parent) : QMenu(parent) {
    setToolTipsVisible(true);
    add(tr("&Pictures with boxes…"), "savePictures", SaveFormat::Pictures);
    add(tr("YOLO &labels…"), "saveLabels", SaveFormat::Labels);
    add(tr("&COCO file (json)…"), "saveCoco", SaveFormat::Coco);
    add(tr("&Table (csv)…"), "saveCsv", SaveFormat::Csv);
}

void SaveMenu::add(const QString& text, const QString& name, SaveFormat format) {
    QAction* action = addAction(text);
    action->setObjectName(name);
    action->setData(static_cast<int>(format));
    connect(action, &QAction::triggered, this, [this, format] { emit chosen(format); });
}

void SaveMenu::setClassified(bool isClassified) {
    for (QAction* action : actions()) {
        const bool fits = !isClassified || action->data().toInt() == static_cast<int>(SaveFormat::Csv);
        action->setEnabled(fits);
        action->setToolTip(fits ? QString() : tr("A classifier finds no boxes: its classes fit into a table only"));
    }
}

}  // namespace ui
