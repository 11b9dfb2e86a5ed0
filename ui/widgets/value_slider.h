// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace ui {

/// A number in hundredths by slider or field, under its name. The wheel moves it only while it has the focus.
class ValueSlider final : public QWidget {
    Q_OBJECT

public:
    /// @param name the object names become <name>Slider and <name>Number
    /// @param above stands on the slider, as wide as it; owned by this
    ValueSlider(const QString& title, const QString& name, double lowest, double highest, QWidget* above = nullptr,
                QWidget* parent = nullptr);

    double value() const;
    /// Rounded to hundredths, moved into the range.
    void setValue(double value);

signals:
    void valueChanged(double value);

private:
    void take(int hundredths);

    QDoubleSpinBox* m_number;
    QSlider* m_slider;
};

}  // namespace ui
