// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_slider.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

#include "ui/widgets/parts.h"

namespace ui {
namespace {

/// Scrolling the panel must not move a slider that the pointer happens to pass.
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

int hundredthsOf(double value) {
    return static_cast<int>(std::lround(value * 100));
}

}  // namespace

ValueSlider::ValueSlider(const QString& title, const QString& name, double lowest, double highest, QWidget* above,
                         QWidget* parent)
    : QWidget(parent) {
    QLabel* label = makeLabel(title, TextRole::Heading);
    m_number = new QDoubleSpinBox;
    m_number->setObjectName(name + "Number");
    m_number->setRange(lowest, highest);
    m_number->setDecimals(2);
    m_number->setSingleStep(0.01);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedSize(64, 30);
    m_number->setAccessibleName(QString(title).remove('&'));
    label->setBuddy(m_number);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(name + "Slider");
    m_slider->setRange(hundredthsOf(lowest), hundredthsOf(highest));
    m_slider->setPageStep(5);
    m_slider->setAccessibleName(QString(title).remove('&'));
    m_slider->setFocusPolicy(Qt::StrongFocus);
    auto* filter = new FocusedWheelFilter(this);
    m_slider->installEventFilter(filter);
    m_number->installEventFilter(filter);

    auto* head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_number);
    auto* cut = new QVBoxLayout;
    cut->setSpacing(0);
    if (above)
        cut->addWidget(above);
    cut->addWidget(m_slider);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(above ? 8 : 2);
    layout->addLayout(head);
    layout->addLayout(cut);
    connect(m_slider, &QSlider::valueChanged, this, &ValueSlider::take);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) { take(hundredthsOf(value)); });
}

double ValueSlider::value() const {
    return m_slider->value() / 100.0;
}

void ValueSlider::setValue(double value) {
    take(hundredthsOf(value));
}

void ValueSlider::take(int hundredths) {
    {
        const QSignalBlocker slider(m_slider);
        const QSignalBlocker number(m_number);
        m_slider->setValue(hundredths);
        m_number->setValue(hundredths / 100.0);
    }
    emit valueChanged(value());
}

}  // namespace ui
