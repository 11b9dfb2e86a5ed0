// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/judged_boxes.h"

#include <QPainter>

#include "ui/icons.h"
#include "ui/models/judged_box_model.h"
#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kIcon = 14;
constexpr int kPadding = 6;

QRectF rectOf(const std::array<float, 4>& xyxy) {
    return {QPointF(static_cast<double>(xyxy[0]), static_cast<double>(xyxy[1])),
            QPointF(static_cast<double>(xyxy[2]), static_cast<double>(xyxy[3]))};
}

}  // namespace

QString verdictIconName(std::optional<engine::MistakeKind> mistake) {
    if (!mistake)
        return "check";
    switch (*mistake) {
        case engine::MistakeKind::Class:
        case engine::MistakeKind::Both:
            return "cross";
        case engine::MistakeKind::Location:
            return "fit";
        case engine::MistakeKind::Duplicate:
            return "copy";
        case engine::MistakeKind::Background:
            return "triangle";
        case engine::MistakeKind::Missed:
            return "minus";
    }
    return {};
}

QList<ViewBox> viewBoxesOf(const JudgedBoxModel& judged, const engine::EvaluatedImage& image) {
    QList<ViewBox> boxes;
    for (int row = 0; row < judged.rowCount(); ++row) {
        const JudgedBoxModel::Row& one = judged.row(row);
        boxes << ViewBox{one.classId(),
                         rectOf(one.xyxy),
                         judged.labelText(row),
                         one.isMissed(),
                         one.mistake ? verdictIconName(one.mistake) : QString(),
                         !one.mistake};
    }
    for (const engine::EvaluatedLabel& label : image.labels)
        if (!label.isMissed)
            boxes << ViewBox{label.classId, rectOf(label.xyxy), judged.className(label.classId), true, {}, true};
    return boxes;
}

QList<ViewBox> mistakesOf(const engine::EvaluatedImage& image) {
    QList<ViewBox> boxes;
    for (const engine::EvaluatedBox& box : image.boxes)
        if (box.mistake)
            boxes << ViewBox{box.classId, rectOf(box.xyxy), {}};
    for (const engine::EvaluatedLabel& label : image.labels)
        if (label.isMissed)
            boxes << ViewBox{label.classId, rectOf(label.xyxy), {}, true};
    return boxes;
}

void JudgedBoxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.column() == JudgedBoxModel::Confidence) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    const Theme& theme = themeOf(option.palette);
    painter->save();
    paintGround(*painter, option);
    QRect rect = option.rect.adjusted(kPadding, 0, -2, -1);
    const QRect sign(rect.left(), rect.center().y() - kIcon / 2, kIcon, kIcon);
    if (index.column() == JudgedBoxModel::Class) {
        paintSwatch(*painter, sign, index.data(JudgedBoxModel::kClassIdRole).toLongLong(), theme);
    } else {
        const int mistake = index.data(JudgedBoxModel::kMistakeRole).toInt();
        const auto kind = mistake < 0 ? std::nullopt : std::optional(static_cast<engine::MistakeKind>(mistake));
        drawIcon(*painter, sign, verdictIconName(kind), kind ? theme.error : theme.success);
    }
    rect.setLeft(rect.left() + kIcon + kPadding);
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(theme.text);
    painter->drawText(rect, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

}  // namespace ui
