// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

#include "engine/api/run.h"

class QComboBox;

namespace ui {

/// Which two models the lens compares: before, the one that the run started from, or another run on the same data;
/// after, any run that has weights.
class LensPickers final : public QWidget {
    Q_OBJECT

public:
    explicit LensPickers(QWidget* parent = nullptr);

    /// Emits nothing. @param after one of `runs`. @param before folder of one that canBeBefore(); empty = what `after`
    /// started from
    void setRuns(const std::vector<engine::RunSummary>& runs, const engine::RunSummary& after,
                 const std::filesystem::path& before);
    /// Another run, with weights, on the same images, labels and split.
    static bool canBeBefore(const engine::RunSummary& run, const engine::RunSummary& after);

signals:
    /// By the user. Empty = what the run started from.
    void beforeChosen(const std::filesystem::path& folder);
    void afterChosen(const std::filesystem::path& folder);

private:
    QComboBox* addBox(const QString& label, const QString& name);

    QComboBox* m_before;
    QComboBox* m_after;
};

}  // namespace ui
