// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

class NetworkDiagram;

/// Makes screen readers see each block of a NetworkDiagram as a check box, on = frozen. Any number of calls.
void installNetworkAccessibility();

void announceFocus(NetworkDiagram& diagram);
void announceState(NetworkDiagram& diagram, int stage);

}  // namespace ui
