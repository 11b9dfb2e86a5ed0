// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "ui/icons.h"
#include "ui/problem_event.h"

namespace ui {
namespace {

constexpr int kIconSize = 22;
constexpr int kBarWidth = 3;

QString kindIcon(Banner::Kind kind) {
    switch (kind) {
        case Banner::Kind::Note:
            return "info";
        case Banner::Kind::Success:
            return "check";
        case Banner::Kind::Warning:
            return "triangle";
        case Banner::Kind::Error:
            return "cross";
    }
    return "info";
}

QColor kindColor(Banner::Kind kind, const Theme& theme) {
    switch (kind) {
        case Banner::Kind::Note:
            return theme.accent;
        case Banner::Kind::Success:
            return theme.success;
        case Banner::Kind::Warning:
            return theme.warning;
        case Banner::Kind::Error:
            return theme.error;
    }
    return theme.accent;
}

}  // namespace

Banner::Banner(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "banner");
    m_title = makeLabel({}, TextRole::Heading);
    m_title->setWordWrap(true);
    m_reason = makeLabel({});
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = makeButton({}, "bannerAction");
    m_action->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_reason);
    m_ways = new QWidget;
    m_ways->hide();
    words->addWidget(m_ways);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(50, 14, 16, 14);
    layout->setSpacing(16);
    layout->addLayout(words, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &Banner::press);
    hide();
}

void Banner::showMessage(Kind kind, const QString& title, const QString& reason, const QString& action) {
    const bool isNew = isHidden() || title != m_title->text() || reason != m_reason->text();
    m_kind = kind;
    m_act = {};
    setWaysOut({});
    m_iconName.clear();
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    setToolTip({});
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setActionKind(ButtonKind::Secondary);
    setAccessibleName(title);
    setAccessibleDescription(reason);
    show();
    update();
    if (!isNew)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::showError(const ErrorText& text, const QString& action) {
    QStringList lines{text.reason, text.hint};
    lines.removeAll({});
    showMessage(Kind::Error, text.title, lines.join('\n'), action);
    m_hasErrors = true;
    reportError(this, text);
}

void Banner::showMessage(Kind kind, const QString& title, const QString& reason, const QString& action,
                         std::function<void()> act) {
    showMessage(kind, title, reason, action);
    m_act = std::move(act);
}

void Banner::showError(const ErrorText& text, const QString& action, std::function<void()> act) {
    showError(text, action);
    m_act = std::move(act);
}

void Banner::setWaysOut(const QList<WayOut>& ways) {
    for (QPushButton* old : m_ways->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->setObjectName({});
        old->deleteLater();  // it may be what was just pressed
    }
    delete m_ways->layout();
    m_ways->setVisible(!ways.isEmpty());
    if (ways.isEmpty())
        return;
    auto* layout = new QHBoxLayout(m_ways);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    for (const WayOut& way : ways) {
        QPushButton* button = makeButton(way.text, QString("wayOut%1").arg(layout->count()));
        connect(button, &QPushButton::clicked, this, [act = way.act] { act(); });
        layout->addWidget(button);
    }
    layout->addStretch();
}

void Banner::press() {
    // A copy: it may show another message.
    if (const std::function<void()> act = m_act)
        act();
    else
        emit actionTriggered();
}

bool Banner::event(QEvent* event) {
    // Hidden by itself, not with its page.
    if (event->type() == QEvent::HideToParent && std::exchange(m_hasErrors, false))
        reportErrorsOver(this);
    return QFrame::event(event);
}

void Banner::setIconName(const QString& name) {
    m_iconName = name;
    update();
}

void Banner::setActionKind(ButtonKind kind) {
    setButtonKind(m_action, kind);
}

QString Banner::title() const {
    return m_title->text();
}

QString Banner::reason() const {
    return m_reason->text();
}

void Banner::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = kindColor(m_kind, themeOf(this));
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.save();
    painter.setClipPath(rounded);
    painter.fillRect(QRect(0, 0, kBarWidth, height()), color);
    painter.restore();
    drawIcon(painter, {16, (height() - kIconSize) / 2, kIconSize, kIconSize},
             m_iconName.isEmpty() ? kindIcon(m_kind) : m_iconName, color);
}

}  // namespace ui
