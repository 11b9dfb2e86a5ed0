// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/api/device.h"

namespace ui {

/// Why a device is not usable, or why a better one is missing, by its `reasonCode`; else the engine's own English. May
/// be empty.
QString deviceReasonText(const engine::DeviceInfo& device);

}  // namespace ui
