// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QWidget>

#include "ui/icons.h"
#include "ui/theme.h"

namespace ui {

/// A muted icon of 16 px beside a text.
class IconLabel final : public QWidget {
public:
    explicit IconLabel(const QString& name) : m_name(name) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        drawIcon(painter, rect(), m_name, themeOf(this).muted);
    }

private:
    QString m_name;
};

}  // namespace ui
