// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_row.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/lens_text.h"
#include "ui/theme.h"
#include "ui/widgets/state_pill.h"

namespace ui {
namespace {

constexpr int kHeight = 32;
constexpr int kIcon = 16;
constexpr int kPadding = 8;

QString numberText(qint64 count) {
    return count > 0 ? countText(count) : QString("–");
}

}  // namespace

StateRow::StateRow(engine::LensState state, QWidget* parent) : QAbstractButton(parent), m_state(state) {
    setCheckable(true);
    setText(stateText(state));
    setObjectName(QString("state%1").arg(static_cast<int>(state)));
    setProperty("innerRing", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCounts(0, 0);
}

void StateRow::setCounts(qint64 here, qint64 all) {
    m_here = here;
    m_all = all;
    setEnabled(all > 0);
    setAccessibleName(tr("%1: %2 on this picture, %3 in all").arg(text(), countText(here), countText(all)));
    setToolTip(text() + '\n' + (all > 0 ? tr("Show only these") : tr("There are none")));
    update();
}

QSize StateRow::sizeHint() const {
    return {200, kHeight};
}

void StateRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StateRow::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.fillRect(rect(), theme.accentSoft);
        painter.fillRect(QRect(0, 0, 3, height()), theme.accent);
    } else if (m_state == engine::LensState::NewlyBroken && m_all > 0) {
        painter.fillRect(rect(), theme.warnSoft);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    drawIcon(painter, QRect(kPadding, (kHeight - kIcon) / 2, kIcon, kIcon), stateIconName(m_state),
             m_all > 0 ? stateColor(m_state, theme) : theme.muted);
    QFont word = textFont(isChecked() ? TextRole::Heading : TextRole::Body);
    word.setUnderline(isEnabled());
    painter.setFont(word);
    painter.setPen(isEnabled() ? theme.text : theme.muted);
    const QRect wordRect(kPadding + kIcon + 8, 0, width() - kHereWidth - kAllWidth - kPadding - kIcon - 16, kHeight);
    painter.drawText(wordRect, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, wordRect.width()));
    painter.setFont(textFont(TextRole::CardTitle));
    drawNumber(painter, QRectF(width() - kHereWidth - kAllWidth, 0, kHereWidth, kHeight), numberText(m_here));
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(theme.muted);
    drawNumber(painter, QRectF(width() - kAllWidth, 0, kAllWidth - kPadding, kHeight), numberText(m_all));
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

}  // namespace ui
