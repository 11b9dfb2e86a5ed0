// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/theme.h"
#include "ui/widgets/parts.h"

namespace ui {

Segments::Segments(const QString& accessibleName, QWidget* parent) : QFrame(parent) {
    setProperty("kind", "segments");
    setAccessibleName(accessibleName);
    setFixedHeight(32);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);  // within the outline
    row->setSpacing(0);
}

void Segments::add(const QString& text, int number, const QString& name) {
    auto* button = new QPushButton;
    button->setObjectName(name);
    button->setProperty("kind", "segment");
    button->setFont(textFont(TextRole::Button));
    button->setCheckable(true);
    const int index = static_cast<int>(m_buttons.size());
    connect(button, &QPushButton::clicked, this, [this, index] {
        setCurrent(index);
        emit chosen(index);
    });
    m_buttons.append(button);
    m_numbers.append(number);
    setText(index, text);
    layout()->addWidget(button);
    updatePlaces();
}

void Segments::setText(int index, const QString& text) {
    QPushButton* button = m_buttons.at(index);
    const int number = m_numbers.at(index);
    button->setText(number > 0 ? QStringLiteral("%1   %2").arg(number).arg(text) : text);
    button->setAccessibleName(text);
}

void Segments::setShown(int index, bool isShown) {
    m_buttons.at(index)->setVisible(isShown);
    updatePlaces();
}

void Segments::setCurrent(int index) {
    m_current = index;
    for (qsizetype at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setChecked(at == index);
}

void Segments::updatePlaces() {
    QList<QPushButton*> shown = m_buttons;
    shown.removeIf([](const QPushButton* button) {
        return button->isHidden() && button->testAttribute(Qt::WA_WState_ExplicitShowHide);
    });
    for (QPushButton* button : shown) {
        const char* place = button == shown.first() ? "first" : (button == shown.last() ? "last" : "middle");
        button->setProperty("place", place);
        repolish(button);
    }
}

}  // namespace ui
