// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "engine/api/evaluation_details.h"
#include "ui/widgets/box_painter.h"
#include "ui/widgets/table_view.h"

namespace ui {

class JudgedBoxModel;

/// The shape that stands for a mistake beside its word; for a hit where there is none.
QString verdictIconName(std::optional<engine::MistakeKind> mistake);

/// A box for each row, in their order: wrong ones full, with a label that says so; hits thin; what is missed as
/// brackets. Then, as brackets too, the labels of `image` that are not missed.
QList<ViewBox> viewBoxesOf(const JudgedBoxModel& judged, const engine::EvaluatedImage& image);

/// What is wrong alone, without words: for small pictures.
QList<ViewBox> mistakesOf(const engine::EvaluatedImage& image);

/// Rows of a JudgedBoxModel: the verdict with its icon, the class with its swatch.
class JudgedBoxDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace ui
