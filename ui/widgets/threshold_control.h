// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace ui {

class Histogram;
class ValueSlider;

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
    Histogram* m_histogram;
    ValueSlider* m_slider;
};

}  // namespace ui
