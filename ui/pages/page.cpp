// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kHeaderHeight = 72;
constexpr int kSidePanelWidth = 304;

}  // namespace

Page::Page(const QString& title, QWidget* parent) : QWidget(parent) {
    setAccessibleName(title);
    setFocusPolicy(Qt::ClickFocus);  // a click beside everything ends typing, and the page's keys work
    auto* titleLabel = makeLabel(title, TextRole::Title);
    m_subtitle = new ElidedLabel;
    m_subtitle->setFont(textFont(TextRole::Body));
    setTone(m_subtitle, Tone::Muted);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);

    auto* header = new QWidget;
    header->setFixedHeight(kHeaderHeight);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(titleLabel, 1);
    top->addLayout(m_actions);
    auto* headerLayout = new QVBoxLayout(header);
    headerLayout->setContentsMargins(0, 0, 0, 0);
    headerLayout->setSpacing(2);
    headerLayout->addStretch();
    headerLayout->addLayout(top);
    headerLayout->addWidget(m_subtitle);
    headerLayout->addStretch();

    m_banner = new Banner;
    m_keysBanner = new Banner;
    connect(m_keysBanner, &Banner::actionTriggered, m_keysBanner, &QWidget::hide);
    m_content = new QVBoxLayout;
    m_content->setSpacing(12);
    auto* main = new QVBoxLayout;
    main->setContentsMargins(24, 0, 24, 16);
    main->setSpacing(0);
    main->addWidget(header);
    auto* bannerGap = new QVBoxLayout;
    bannerGap->setSpacing(12);
    bannerGap->addWidget(m_keysBanner);
    bannerGap->addWidget(m_banner);
    bannerGap->addLayout(m_content, 1);
    main->addLayout(bannerGap, 1);

    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addLayout(main, 1);
}

void Page::setSubtitle(const QString& text) {
    m_subtitle->setText(text);
    m_subtitle->setToolTip(text);
}

QString Page::subtitle() const {
    return m_subtitle->text();
}

void Page::setKeys(const QStringList& keys) {
    m_keys = keys;
}

void Page::showKeys() {
    const QStringList everywhere{tr("Ctrl+1 to Ctrl+9, Ctrl+0 and Ctrl+,: pages. Ctrl+O: open a dataset. Ctrl+F: "
                                    "filter what the page lists, else "
                                    "the images. F5: read again. Ctrl+Return: the filled button."),
                                 tr("Ctrl+Shift+P: the problems so far. Esc closes them.")};
    if (m_keysBanner->isVisible())
        m_keysBanner->hide();
    else
        m_keysBanner->showMessage(Banner::Kind::Note, tr("Keys on this page"), (m_keys + everywhere).join('\n'),
                                  tr("Close"));
}

QPushButton* Page::addPrimary(const QString& text, const QString& name) {
    m_primary = addButton(text, name, ButtonKind::Primary);
    m_primary->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_primary->setToolTip(tr("Ctrl+Return"));
    return m_primary;
}

QPushButton* Page::addSecondary(const QString& text, const QString& name) {
    return addButton(text, name, ButtonKind::Secondary);
}

QPushButton* Page::addButton(const QString& text, const QString& name, ButtonKind kind) {
    QPushButton* button = makeButton(text, name, kind);
    button->installEventFilter(this);
    m_actions->addWidget(button);
    return button;
}

bool Page::eventFilter(QObject* watched, QEvent* event) {
    auto* part = static_cast<QWidget*>(watched);
    const QEvent::Type type = event->type();
    if (part == m_primary &&
        (type == QEvent::EnabledChange || type == QEvent::ShowToParent || type == QEvent::HideToParent))
        fitEmptyStates();
    if (event->type() == QEvent::FocusOut && !part->isEnabled())
        m_waiting = part;
    else if (event->type() == QEvent::EnabledChange && !part->isEnabled() && part == m_waiting)
        setFocus();  // only now: before this event Qt has given the focus to the next widget
    else if (event->type() == QEvent::EnabledChange && window()->focusWidget() == this)
        passFocusOn();
    return QWidget::eventFilter(watched, event);
}

void Page::focusInEvent(QFocusEvent*) {
    passFocusOn();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitEmptyStates();
}

void Page::fitEmptyStates() {
    const bool hasPrimary = m_primary && !m_primary->isHidden() && m_primary->isEnabled();
    for (EmptyState* empty : findChildren<EmptyState*>())
        empty->setLeading(!hasPrimary);
}

void Page::passFocusOn() {
    if (!m_waiting)
        return;
    QWidget* next = m_waiting->isHidden() ? m_primary : m_waiting.data();
    if (!next || next->isHidden() || !next->isEnabled())
        return;
    m_waiting = nullptr;
    next->setFocus();
}

void Page::addToHeader(QWidget* widget) {
    widget->installEventFilter(this);
    m_actions->insertWidget(0, widget);
}

QVBoxLayout* Page::sidePanel() {
    if (m_side)
        return m_side;
    auto* panel = new QFrame;
    panel->setProperty("kind", "panel");
    panel->setFixedWidth(kSidePanelWidth);
    auto* inner = new QWidget;
    m_side = new QVBoxLayout(inner);
    m_side->setContentsMargins(20, 20, 16, 16);
    m_side->setSpacing(8);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
    m_columns->addWidget(panel);
    m_panel = panel;
    return m_side;
}

void Page::setSidePanelVisible(bool isVisible) {
    m_panel->setVisible(isVisible);
}

}  // namespace ui
