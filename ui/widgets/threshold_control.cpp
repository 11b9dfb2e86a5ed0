// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/threshold_control.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

#include "ui/widgets/histogram.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

/// Scrolling the panel must not move a threshold that the pointer happens to pass.
class FocusedWheelFilter final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || widget->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

}  // namespace

ThresholdControl::ThresholdControl(const QString& title, QWidget* parent) : QWidget(parent) {
    QLabel* label = makeLabel(title, TextRole::Heading);
    m_number = new QDoubleSpinBox;
    m_number->setObjectName("thresholdNumber");
    m_number->setRange(kLowest, 1);
    m_number->setDecimals(2);
    m_number->setSingleStep(0.01);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedSize(64, 30);
    m_number->setAccessibleName(title);
    label->setBuddy(m_number);
    m_histogram = new Histogram;
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName("thresholdSlider");
    m_slider->setRange(static_cast<int>(std::lround(kLowest * 100)), 100);
    m_slider->setPageStep(5);
    m_slider->setAccessibleName(title);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    auto* filter = new FocusedWheelFilter(this);
    m_slider->installEventFilter(filter);
    m_number->installEventFilter(filter);
    m_histogram->setInset(8);

    auto* head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_number);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    auto* cut = new QVBoxLayout;
    cut->setSpacing(0);
    cut->addWidget(m_histogram);
    cut->addWidget(m_slider);
    layout->addLayout(cut);
    connect(m_slider, &QSlider::valueChanged, this, &ThresholdControl::take);
    connect(m_number, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { take(static_cast<int>(std::lround(value * 100))); });
}

double ThresholdControl::value() const {
    return m_slider->value() / 100.0;
}

void ThresholdControl::setValue(double value) {
    take(static_cast<int>(std::lround(value * 100)));
}

void ThresholdControl::setCounts(std::vector<int> counts) {
    m_histogram->setCounts(std::move(counts));
}

void ThresholdControl::take(int hundredths) {
    {
        const QSignalBlocker slider(m_slider);
        const QSignalBlocker number(m_number);
        m_slider->setValue(hundredths);
        m_number->setValue(hundredths / 100.0);
    }
    m_histogram->setCut(value());
    emit valueChanged(value());
}

}  // namespace ui
