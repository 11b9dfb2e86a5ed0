// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace ui {

/// A learning rate, 0 to 1, shown without trailing zeros.
class RateBox final : public QDoubleSpinBox {
public:
    RateBox() {
        setDecimals(6);
        setRange(0, 1);
        setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    }
    QString textFromValue(double value) const override {
        QString text = QDoubleSpinBox::textFromValue(value);
        while (text.endsWith(QLatin1Char('0')) && text.size() > 1)
            text.chop(1);
        return text.back().isDigit() ? text : text + QLatin1Char('0');
    }
};

}  // namespace ui
