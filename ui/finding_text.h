// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/api/dataset_health.h"

namespace ui {

/// One sentence, translated by `finding.code`; else the engine's own English.
QString findingText(const engine::Finding& finding);

/// What is lost by it: "2 images, 3 boxes", "nothing".
QString lossText(const engine::Finding& finding);

/// "Training will see 205 images, 3,943 boxes; 6 files need a look, 2 of them found by this check."
/// @param filesLeft that need a look
QString verdictText(const engine::HealthReport& report, const engine::DatasetInfo& dataset, std::int64_t filesLeft);

/// One row for each file that a finding is about, header first. English numbers, quoted as RFC 4180 asks.
QString findingsCsv(const engine::HealthReport& report, const engine::DatasetInfo& dataset);

}  // namespace ui
