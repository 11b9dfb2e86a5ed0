// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui {
namespace {

QStringList linesOf(const QString& text, const QFont& font, const QFontMetricsF& metrics, double width, int most) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = text.mid(line.textStart());
        const bool isLast = lines.size() + 1 == most;
        lines << (isLast ? metrics.elidedText(rest, Qt::ElideRight, width) : rest.left(line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

}  // namespace

void drawWrapped(QPainter& painter, const QRectF& room, const QString& text) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double height = metrics.lineSpacing();
    const int most = std::max(1, static_cast<int>(room.height() / height));
    const QStringList lines = linesOf(text, painter.font(), metrics, room.width(), most);
    double top = room.center().y() - height * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        painter.drawText(QRectF(room.left(), top, room.width(), height), Qt::AlignCenter, line);
        top += height;
    }
}

}  // namespace ui
