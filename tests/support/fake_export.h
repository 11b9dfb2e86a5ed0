// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "engine/api/error.h"
#include "engine/api/export.h"

namespace fake {

/// What exportFormats() and exportModel() do. Change only while no job runs.
struct ExportScript {
    engine::ExportReport report;  ///< with the file of the configuration, unless it is refused
    std::optional<engine::Error> failure;
    bool waitsForStop = false;        ///< in the middle of the check
    engine::ExportConfig lastConfig;  ///< what exportModel() was asked for
};
ExportScript& exportScript();

/// A check of two images that passed, of a detector under the AGPL-3.0.
void resetExport();

}  // namespace fake
