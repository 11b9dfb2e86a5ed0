// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

#include "engine/api/train.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace ui {

class SettingsGrid;

/// The rows of AugmentConfig in a form; the grid tells their changes.
class AugmentFields final : public QObject {
    Q_OBJECT

public:
    /// Adds the rows to `grid`, which becomes the parent.
    explicit AugmentFields(SettingsGrid* grid);

    engine::AugmentConfig config() const;
    void setConfig(const engine::AugmentConfig& config);
    /// Shows what only classifiers use; hidden at first.
    void setClassifier(bool isClassifier);

private:
    struct Field {
        double engine::AugmentConfig::*member;
        QDoubleSpinBox* box;
    };

    QDoubleSpinBox* addNumber(const QString& label, const QString& name, double engine::AugmentConfig::*member,
                              double most, double step, const QString& help);

    SettingsGrid* m_grid;
    std::vector<Field> m_fields;
    QSpinBox* m_closeMosaic;
    QComboBox* m_autoAugment;
    QDoubleSpinBox* m_erasing;
};

}  // namespace ui
