// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prediction_boxes.h"

#include "ui/convert.h"
#include "ui/models/prediction_model.h"

namespace ui {
namespace {

QRectF rectOf(const engine::Prediction& box) {
    return {QPointF(static_cast<double>(box.xyxy[0]), static_cast<double>(box.xyxy[1])),
            QPointF(static_cast<double>(box.xyxy[2]), static_cast<double>(box.xyxy[3]))};
}

}  // namespace

QList<ViewBox> viewBoxesOf(const PredictionModel& predictions, int row) {
    QList<ViewBox> boxes;
    for (const engine::Prediction& box : predictions.visibleBoxes(row))
        boxes << ViewBox{box.classId, rectOf(box),
                         QString("%1 %2").arg(predictions.className(box.classId),
                                              decimalText(static_cast<double>(box.confidence), 2))};
    return boxes;
}

std::optional<engine::BoxLabel> labelOf(const engine::Prediction& box, const QSize& image) {
    const QRectF rect = rectOf(box).intersected(QRectF(QPointF(), QSizeF(image)));
    engine::BoxLabel label;
    label.classId = box.classId;
    label.xCenter = static_cast<float>(rect.center().x() / image.width());
    label.yCenter = static_cast<float>(rect.center().y() / image.height());
    label.width = static_cast<float>(rect.width() / image.width());
    label.height = static_cast<float>(rect.height() / image.height());
    return label.width > 0 && label.height > 0 ? std::optional(label) : std::nullopt;
}

engine::Prediction predictionOf(const engine::BoxLabel& label, const QSize& image) {
    const auto width = static_cast<float>(image.width()), height = static_cast<float>(image.height());
    return {label.classId,
            1,
            {(label.xCenter - label.width / 2) * width, (label.yCenter - label.height / 2) * height,
             (label.xCenter + label.width / 2) * width, (label.yCenter + label.height / 2) * height}};
}

}  // namespace ui
