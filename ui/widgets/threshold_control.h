// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace ui {

class Histogram;

/// A confidence from 0.01 to 1 by slider or number, under a histogram of what is there to cut.
class ThresholdControl final : public QWidget {
    Q_OBJECT

public:
    static constexpr double kLowest = 0.01;

    explicit ThresholdControl(const QString& title, QWidget* parent = nullptr);

    double value() const;
    /// Rounded to hundredths.
    void setValue(double value);
    void setCounts(std::vector<int> counts);

signals:
    void valueChanged(double value);

private:
    void take(int hundredths);

    QDoubleSpinBox* m_number;
    QSlider* m_slider;
    Histogram* m_histogram;
};

}  // namespace ui
