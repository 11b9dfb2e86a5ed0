// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "engine/api/dataset_health.h"
#include "engine/api/label_repair.h"

namespace ui {

/// What the Health page shows and asks about at a time: a finding, or one of the issues that it consists of.
struct FindingSubject {
    engine::Finding finding;
    std::optional<engine::Issue> issue;

    /// Names it among what the user has seen.
    std::string key() const;
};

/// Whether every issue of it, or it as a whole, is among `seen`.
bool isSeen(const engine::Finding& finding, const engine::DatasetInfo& dataset, const std::set<std::string>& seen);
/// Distinct files of warnings and errors that are not among `seen`.
std::int64_t filesToLookAt(const engine::HealthReport& report, const engine::DatasetInfo& dataset,
                           const std::set<std::string>& seen);
/// The same, before anybody has looked for more than reading told.
std::int64_t filesToLookAt(const engine::DatasetInfo& dataset);

/// What Espalier makes of it, and what can be done. @param repair that can be accepted
QString nowText(const FindingSubject& subject, const std::optional<engine::LabelRepair>& repair);
/// Why it matters; empty = it says so itself.
QString whyText(const FindingSubject& subject);

}  // namespace ui
