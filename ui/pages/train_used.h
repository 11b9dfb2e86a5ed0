// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>

#include "engine/api/train.h"

class QGridLayout;
class QLabel;

namespace ui {

/// The settings of a run as they were used, in words, and its folder; before that a sentence that they will come.
class TrainUsed final : public QWidget {
    Q_OBJECT

public:
    explicit TrainUsed(QWidget* parent = nullptr);

    void setRun(const engine::TrainConfig& config, const engine::TrainStart& start);
    void clear();

private:
    void addRow(const QString& name, const QString& value);

    std::filesystem::path m_folder;
    QLabel* m_waiting;
    QWidget* m_open;
    QGridLayout* m_rows;
};

}  // namespace ui
