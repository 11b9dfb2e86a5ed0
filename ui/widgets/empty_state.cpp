// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/icons.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kIconSize = 36;
constexpr int kTextWidth = 440;

}  // namespace

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_iconName(iconName) {
    m_iconSpace = new QWidget;
    m_iconSpace->setFixedSize(kIconSize, kIconSize);
    m_title = makeLabel(title, TextRole::CardTitle);
    m_title->setAlignment(Qt::AlignCenter);
    m_text = makeLabel(text, TextRole::Body, Tone::Muted);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kTextWidth);
    fitText();
    m_row = new QHBoxLayout;
    m_row->setSpacing(8);
    m_row->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_iconSpace, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(m_row);
    layout->addStretch();
}

void EmptyState::setText(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    fitText();
}

void EmptyState::fitText() {
    // A centred label in a layout gets the height of one line.
    m_text->setFixedHeight(std::max(0, m_text->heightForWidth(m_text->minimumWidth())));
}

void EmptyState::setTextWidth(int px) {
    m_text->setFixedWidth(px);
    fitText();
}

QPushButton* EmptyState::addButton(const QString& text, const QString& name) {
    QPushButton* button = makeButton(text, name);
    m_row->addWidget(button);
    m_buttons.append(button);
    button->installEventFilter(this);
    fitButtons();
    return button;
}

void EmptyState::setLeading(bool on) {
    if (std::exchange(m_isLeading, on) != on)
        fitButtons();
}

void EmptyState::fitButtons() {
    QPushButton* leading = nullptr;
    for (QPushButton* button : m_buttons) {
        const bool leads = m_isLeading && !leading && !button->isHidden();
        if (leads)
            leading = button;
        setButtonKind(button, leads ? ButtonKind::Primary : ButtonKind::Secondary);
        button->setShortcut(leads ? QKeySequence(Qt::CTRL | Qt::Key_Return) : QKeySequence());
    }
}

bool EmptyState::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        fitButtons();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawIcon(painter, m_iconSpace->geometry(), m_iconName, themeOf(this).muted);
}

}  // namespace ui
