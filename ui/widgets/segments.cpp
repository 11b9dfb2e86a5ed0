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
    auto* button = new QPushButton(number > 0 ? QStringLiteral("%1   %2").arg(number).arg(text) : text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setProperty("kind", "segment");
    button->setFont(textFont(TextRole::Button));
    button->setCheckable(true);
    const int index = static_cast<int>(m_buttons.size());
    connect(button, &QPushButton::clicked, this, [this, index] {
        setCurrent(index);
        emit chosen(index);
    });
    m_buttons.append(button);
    layout()->addWidget(button);
    updatePlaces();
}

void Segments::setCurrent(int index) {
    m_current = index;
    for (qsizetype at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setChecked(at == index);
}

void Segments::updatePlaces() {
    for (QPushButton* button : m_buttons) {
        const char* place = button == m_buttons.first() ? "first" : (button == m_buttons.last() ? "last" : "middle");
        button->setProperty("place", place);
        repolish(button);
    }
}

}  // namespace ui
