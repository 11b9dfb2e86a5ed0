// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cost_slider.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <array>

#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr std::array kFactors{1, 2, 3, 5, 10};  // by the steps from the middle
constexpr int kMostSteps = static_cast<int>(kFactors.size()) - 1;

int factor(int steps) {
    return kFactors[static_cast<std::size_t>(steps)];
}

/// Scrolling the panel must not move it.
class FocusedSlider final : public QSlider {
public:
    FocusedSlider() : QSlider(Qt::Horizontal) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override {
        if (hasFocus())
            QSlider::wheelEvent(event);
        else
            event->ignore();
    }
};

}  // namespace

CostSlider::CostSlider(QWidget* parent) : QWidget(parent) {
    QLabel* title = makeLabel(tr("What is &worse?"), TextRole::Heading);
    m_slider = new FocusedSlider;
    m_slider->setObjectName("costSlider");
    m_slider->setAccessibleName(tr("What is worse, a miss or a false alarm?"));
    m_slider->setRange(-kMostSteps, kMostSteps);
    m_slider->setPageStep(1);
    title->setBuddy(m_slider);
    m_words = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_words->setObjectName("costWords");
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing());
    auto* ends = new QHBoxLayout;
    ends->addWidget(makeLabel(tr("a miss"), TextRole::Caption));
    ends->addStretch();
    ends->addWidget(makeLabel(tr("a false alarm"), TextRole::Caption));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_slider);
    layout->addLayout(ends);
    layout->addWidget(m_words);
    m_words->setText(words());
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        m_words->setText(words());
        m_slider->setAccessibleDescription(words());
        emit changed();
    });
}

double CostSlider::costOfMiss() const {
    return m_slider->value() < 0 ? factor(-m_slider->value()) : 1;
}

double CostSlider::costOfFalseAlarm() const {
    return m_slider->value() > 0 ? factor(m_slider->value()) : 1;
}

QString CostSlider::words() const {
    const int value = m_slider->value();
    if (value == 0)
        return tr("Both cost the same.");
    return value < 0 ? tr("A miss costs as much as %n false alarm(s).", nullptr, factor(-value))
                     : tr("A false alarm costs as much as %n miss(es).", nullptr, factor(value));
}

}  // namespace ui
