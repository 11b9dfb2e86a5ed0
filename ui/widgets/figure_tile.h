// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include "ui/theme.h"

namespace ui {

/// Read-out: caption, figure with its unit, a bar of 4 px, two lines.
class FigureTile final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString figure;        ///< "1,224,937"; empty = a dash
        QString unit;          ///< muted, beside it
        double fraction = -1;  ///< of the bar; negative = no bar
        QColor Theme::*color = &Theme::accent;
        QString line, detail;  ///< normal, muted
    };

    explicit FigureTile(const QString& caption, QWidget* parent = nullptr);

    void setContent(const Content& content);
    const Content& content() const { return m_content; }

    QSize sizeHint() const override { return {200, 120}; }
    QSize minimumSizeHint() const override { return {150, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_caption;
    Content m_content;
};

}  // namespace ui
