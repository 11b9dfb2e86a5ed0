// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

/// A form: a label, its field, and below the field what it does.
class SettingsGrid final : public QGridLayout {
    Q_OBJECT

public:
    static constexpr int kNumberWidth = 120;

    explicit SettingsGrid(QWidget* parent = nullptr);

    /// @returns the label of `help`
    QLabel* addField(const QString& label, QWidget* field, const QString& help);
    /// @param name objectName of the field; its changes are told by changed().
    QSpinBox* addCount(const QString& label, const QString& name, int least, int most, int step, const QString& help);
    QComboBox* addChoice(const QString& label, const QString& name, const QStringList& choices, const QString& help);

    /// Of the longest label.
    int labelWidth() const;
    /// Of the row that `field` is in.
    void setRowVisible(QWidget* field, bool isVisible);

signals:
    void changed();
};

}  // namespace ui
