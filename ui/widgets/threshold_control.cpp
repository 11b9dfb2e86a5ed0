// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/threshold_control.h"

#include <QVBoxLayout>

#include "ui/widgets/histogram.h"
#include "ui/widgets/value_slider.h"

namespace ui {

ThresholdControl::ThresholdControl(const QString& title, QWidget* parent) : QWidget(parent) {
    m_histogram = new Histogram;
    m_histogram->setInset(8);
    m_slider = new ValueSlider(title, "threshold", kLowest, 1, m_histogram);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider);
    connect(m_slider, &ValueSlider::valueChanged, this, [this](double value) {
        m_histogram->setCut(value);
        emit valueChanged(value);
    });
}

double ThresholdControl::value() const {
    return m_slider->value();
}

void ThresholdControl::setValue(double value) {
    m_slider->setValue(value);
}

void ThresholdControl::setCounts(std::vector<int> counts) {
    m_histogram->setCounts(std::move(counts));
}

}  // namespace ui
