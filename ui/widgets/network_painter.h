// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/api/freeze.h"
#include "ui/theme.h"
#include "ui/widgets/network_layout.h"

class QPainter;

namespace ui {

/// All that a picture of the network shows besides its layout.
struct NetworkPicture {
    const std::vector<engine::StageInfo>& stages;
    const engine::FreezePlan& plan;
    const engine::FreezePlan& frozenFirst;  ///< beside the plan; empty = one phase
    int joinEpoch = 0;                      ///< of what is frozen at first; 0 = not known
    QRectF visible;                         ///< the part that is on the screen
    QString boxNote, classNote, focusText;
    int imageSizePx = 640;
    int focused = -1;  ///< ring; -1 = none
    int hovered = -1;
};

void paintNetwork(QPainter& painter, const NetworkLayout& layout, const NetworkPicture& picture, const Theme& theme);

/// "464", "4.7 k", "148 k", "2.4 M" in the user's locale.
QString shortCount(std::int64_t count);

}  // namespace ui
