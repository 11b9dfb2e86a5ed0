// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <optional>
#include <string>
#include <vector>

#include "engine/api/lens.h"
#include "ui/widgets/box_painter.h"

namespace ui {

enum class LensSide { Before, After };

/// What an engine::LensImage looks like on one of its sides.
struct LensSideBoxes {
    QList<ViewBox> boxes;  ///< the predictions, surest first
    QList<int> marks;      ///< by box: the mark that it belongs to; -1 = none
    QString answer;        ///< of a classifier: "ant 0.81"
    qint64 answerClass = -1;
};

/// An engine::LensImage as it is drawn.
struct LensScene {
    struct Mark {
        engine::LensState state = engine::LensState::Unchanged;
        QRectF rect;          ///< image pixels: the label's box, else the prediction's; null for a whole image
        QString text;         ///< "Platelets: was called RBC"
        bool hasBox = false;  ///< on one side at least
    };

    QSize size;
    QList<ViewBox> truth;
    LensSideBoxes before, after;
    QList<Mark> marks;
    QString truthAnswer;  ///< of a classifier

    const LensSideBoxes& side(LensSide which) const { return which == LensSide::Before ? before : after; }
    bool isClassified() const { return !truthAnswer.isEmpty(); }
};

/// @param names of the classes, LensStart::classNames
LensScene makeScene(const engine::LensImage& image, const std::vector<std::string>& names);

/// What of a scene stands out.
struct LensLook {
    bool isTruthVisible = true;
    std::optional<engine::LensState> filter;  ///< only these, and what is newly broken
    int focused = -1;                         ///< a mark
    /// A mark has a pill, and its boxes are drawn full.
    bool stressed(const LensScene& scene, int mark) const;
};

}  // namespace ui
