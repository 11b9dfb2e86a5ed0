// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/class_metric_delegate.h"

#include <QPainter>

#include <algorithm>

#include "ui/models/class_metric_model.h"
#include "ui/theme.h"
#include "ui/widgets/box_painter.h"
#include "ui/widgets/interval_bar.h"

namespace ui {
namespace {

constexpr int kPadding = 6;
constexpr int kSwatch = 14;
constexpr int kNumbers = 88;  // of an interval, where its words are not longer

}  // namespace

void ClassMetricDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant classId = index.data(ClassMetricModel::ClassIdRole);
    const QVariantList interval = index.data(ClassMetricModel::IntervalRole).toList();
    if (!classId.isValid() && interval.isEmpty()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    const Theme& theme = themeOf(option.palette);
    painter->save();
    paintGround(*painter, option);
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(theme.text);
    if (classId.isValid()) {
        paintSwatch(*painter, QRect(rect.left(), rect.center().y() - kSwatch / 2, kSwatch, kSwatch),
                    classId.toLongLong(), theme);
        painter->setPen(theme.text);
        rect.setLeft(rect.left() + kSwatch + 8);
        painter->drawText(rect, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    } else {
        const QString words = index.data().toString();
        drawNumber(*painter, rect, words);
        const qreal numbers = std::max<qreal>(kNumbers, numberWidth(painter->font(), words));
        const QRectF bar(rect.left(), rect.top(), rect.width() - numbers - 8, rect.height());
        if (bar.width() > 20)
            paintInterval(*painter, bar, interval[2].toDouble(), {interval[0].toDouble(), interval[1].toDouble()},
                          theme);
    }
    painter->restore();
}

}  // namespace ui
