// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <array>

#include "engine/api/dataset_info.h"

namespace ui {

/// Which images a model is measured on: of validation, test and training those that have labels; validation always.
class EvaluationSplit final : public QComboBox {
    Q_OBJECT

public:
    explicit EvaluationSplit(QWidget* parent = nullptr);

    /// Null = none. The choice stays where it can; else validation, or test where only that has labels.
    void setDataset(const engine::DatasetInfo* dataset);
    engine::Split split() const { return m_split; }
    /// In the split; 0 where none of them has a label.
    std::int64_t images() const;

signals:
    /// By the user.
    void chosen(engine::Split split);

private:
    struct Count {
        std::int64_t images = 0, labelled = 0;
    };

    void fill();
    const Count& of(engine::Split split) const { return m_counts[static_cast<std::size_t>(split)]; }

    engine::Split m_split = engine::Split::Val;
    std::array<Count, engine::kSplits.size()> m_counts{};  // by split
};

}  // namespace ui
