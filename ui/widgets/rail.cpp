// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kWidth = 184;
constexpr int kNarrowWidth = 56;
constexpr int kItemHeight = 36;

}  // namespace

RailItem::RailItem(const QString& iconName, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_iconName(iconName) {
    setText(text);
    setCheckable(true);
    setAccessibleName(text);
    setToolTip(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setBadge(const QString& text) {
    m_badge = text;
    setAccessibleDescription(text);
    update();
}

void RailItem::setWarnings(qint64 count, const QString& meaning) {
    m_warnings = count;
    m_hasTriangle = !meaning.isEmpty();
    const QString words = m_hasTriangle ? meaning : tr("%n need a look", nullptr, static_cast<int>(count));
    setAccessibleDescription(count > 0 ? words : QString());
    setToolTip(count > 0 ? text() + '\n' + words : text());
    update();
}

void RailItem::setDone(bool isDone) {
    m_isDone = isDone;
    update();
}

void RailItem::setNarrow(bool isNarrow) {
    m_isNarrow = isNarrow;
    update();
}

QSize RailItem::sizeHint() const {
    return {m_isNarrow ? 40 : 168, kItemHeight};
}

void RailItem::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOn = isChecked();
    if (isOn || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isOn ? theme.accentSoft : theme.background);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (isOn)
        painter.fillRect(QRect(0, (height() - 20) / 2, 3, 20), theme.accent);
    const QColor color = isOn ? theme.accent : theme.muted;
    drawIcon(painter, {m_isNarrow ? (width() - 20) / 2 : 12, (height() - 20) / 2, 20, 20}, m_iconName, color);
    if (m_isNarrow)
        return;
    painter.setPen(color);
    QFont font = textFont(TextRole::Button);
    if (isOn)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const bool hasSign = m_warnings > 0 || !m_badge.isEmpty() || m_isDone;
    painter.drawText(rect().adjusted(44, 0, hasSign ? -40 : -4, 0), Qt::AlignVCenter, text());
    if (m_warnings > 0) {
        painter.setFont(textFont(TextRole::Chart));
        const QString count = countText(m_warnings);
        const int iconWidth = m_hasTriangle ? 16 : 0;
        const qreal pillWidth = std::max(20.0, numberWidth(painter.font(), count) + 12) + iconWidth;
        const QRectF pill(width() - pillWidth - 10, (height() - 18) / 2.0, pillWidth, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.warnSoft);
        painter.drawRoundedRect(pill, 9, 9);
        if (m_hasTriangle)
            drawIcon(painter, QRectF(pill.left() + 6, pill.top() + 3, 12, 12).toRect(), "triangle", theme.warning);
        painter.setPen(theme.warning);
        drawNumber(painter, pill.adjusted(iconWidth, 0, 0, 0), count, Qt::AlignHCenter);
    } else if (!m_badge.isEmpty()) {
        painter.setFont(textFont(TextRole::Chart));
        drawNumber(painter, rect().adjusted(100, 0, -10, 0), m_badge);
    } else if (m_isDone) {
        drawIcon(painter, {width() - 28, (height() - 16) / 2, 16, 16}, "check", theme.success);
    }
}

ProjectButton::ProjectButton(QWidget* parent) : QAbstractButton(parent) {
    setObjectName("projectButton");
    setFixedHeight(44);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setProject(tr("No dataset"), tr("start or open"));
}

void ProjectButton::setProject(const QString& name, const QString& detail) {
    m_name = name;
    m_detail = detail;
    setAccessibleName(tr("Dataset: %1").arg(name));
    setAccessibleDescription(detail);
    setToolTip(name + '\n' + detail);
    update();
}

void ProjectButton::setMenu(QMenu* menu) {
    connect(this, &QAbstractButton::clicked, menu, [this, menu] { menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
}

void ProjectButton::setNarrow(bool isNarrow) {
    m_isNarrow = isNarrow;
    update();
}

QSize ProjectButton::sizeHint() const {
    return {m_isNarrow ? 40 : 168, 44};
}

void ProjectButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? theme.edge : theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect square(m_isNarrow ? (width() - 28) / 2 : 8, 8, 28, 28);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(square, 4, 4);
    drawIcon(painter, square.adjusted(5, 5, -5, -5), "folder", theme.accent);
    if (m_isNarrow)
        return;
    const int room = width() - 44 - 28;
    painter.setFont(textFont(TextRole::Heading));
    painter.setPen(theme.text);
    painter.drawText(QRect(44, 4, room, 20), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));
    painter.setFont(textFont(TextRole::Chart));
    painter.setPen(theme.muted);
    painter.drawText(QRect(44, 22, room, 18), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, room));
    drawIcon(painter, {width() - 26, 14, 16, 16}, "chevron-down", theme.text);
}

Rail::Rail(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "rail");
    setFixedWidth(kWidth);
    m_project = new ProjectButton;
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(8, 12, 9, 12);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_project);
    m_layout->addSpacing(10);
}

RailItem* Rail::addItem(const QString& iconName, const QString& text, const QString& name) {
    auto* item = new RailItem(iconName, text);
    item->setObjectName(name);
    m_layout->addWidget(item);
    m_items << item;
    return item;
}

void Rail::addLine() {
    m_layout->addSpacing(8);
    m_layout->addWidget(makeLine());
    m_layout->addSpacing(8);
}

void Rail::addStretch() {
    m_layout->addStretch();
}

void Rail::setNarrow(bool isNarrow) {
    setFixedWidth(isNarrow ? kNarrowWidth : kWidth);
    m_project->setNarrow(isNarrow);
    for (RailItem* item : m_items)
        item->setNarrow(isNarrow);
}

}  // namespace ui
