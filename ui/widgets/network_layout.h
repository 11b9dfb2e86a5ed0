// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QRectF>

#include <optional>
#include <vector>

#include "engine/api/model_info.h"

namespace ui {

/// One stage as it is drawn. All lengths in pixels at 96 dpi.
struct NetworkItem {
    enum class Shape { Block, Circle, Head };

    int stage = 0;  ///< index of the StageInfo
    Shape shape = Shape::Block;
    QRectF rect;
};

/// A connection; the arrow head sits at the end, pointing along (dx, dy).
struct NetworkLink {
    QPainterPath path;
    QPointF end;
    QPointF direction;
};

/// Stages of one map size share a row and its guide line.
struct NetworkRow {
    int stride = 1;
    qreal y = 0;
    qreal left = 0;  ///< of the first item
};

struct NetworkRegion {
    engine::Region region = engine::Region::Backbone;
    qreal left = 0, right = 0;  ///< neighbours share an edge
    int firstStage = 0, lastStage = 0;
    std::int64_t parameters = 0;
};

struct NetworkLayout {
    std::vector<NetworkItem> items;  ///< in the order of the stages
    std::vector<NetworkLink> links;
    std::vector<NetworkRow> rows;  ///< large maps first
    std::vector<NetworkRegion> regions;
    QSizeF size;
};

/// Rows by map size, stages from left to right; a stage that changes the map size stands below or above the one
/// before it; skips run in a lane between the rows. Gaps shrink and grow with `width` and `height` within limits,
/// so the result may be wider than asked for.
NetworkLayout layOutNetwork(const std::vector<engine::StageInfo>& stages, qreal width, qreal height);

/// Parameters of the two branches of a YOLO11 head (yolo11-spec.md 1.5), from the widths of the maps it reads.
/// Nothing where the head is not of that form.
struct HeadBranches {
    std::int64_t box = 0, classes = 0;
};
std::optional<HeadBranches> headBranches(const std::vector<engine::StageInfo>& stages);

}  // namespace ui
