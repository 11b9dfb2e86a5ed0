// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QWidget>

#include "ui/icons.h"
#include "ui/theme.h"

namespace ui {

/// An icon of 16 px beside a text.
class IconLabel final : public QWidget {
public:
    explicit IconLabel(const QString& name, QColor Theme::*color = &Theme::muted) : m_name(name), m_color(color) {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        drawIcon(painter, rect(), m_name, themeOf(this).*m_color);
    }

private:
    QString m_name;
    QColor Theme::*m_color;
};

}  // namespace ui
