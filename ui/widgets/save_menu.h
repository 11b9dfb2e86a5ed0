// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "ui/jobs/save_predictions_job.h"

namespace ui {

/// The forms in which predictions can be saved.
class SaveMenu final : public QMenu {
    Q_OBJECT

public:
    explicit SaveMenu(QWidget* parent = nullptr);

    /// Classes of whole pictures fit into a table only; the other forms are then off and say why.
    void setClassified(bool isClassified);

signals:
    void chosen(ui::SaveFormat format);

private:
    void add(const QString& text, const QString& name, SaveFormat format);
};

}  // namespace ui
