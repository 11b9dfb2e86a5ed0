// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/api/dataset_health.h"

/// Questions about the images of a dataset, such as those behind a bar of the Health page: indices into
/// DatasetInfo::samples.
namespace ui {

/// Whether boxes and issues are all that may differ: the same images in the same order, splits and classes.
bool haveTheSameImages(const engine::DatasetInfo& a, const engine::DatasetInfo& b);

/// With a box of the class, or of that class themselves.
std::vector<int> samplesOfClass(const engine::DatasetInfo& dataset, std::int64_t classId);

/// As HealthReport::boxSize, boxAspect and boxCentres count: with a box in that bar or cell.
std::vector<int> samplesOfSize(const engine::DatasetInfo& dataset, const engine::Bins& bins, int bin);
std::vector<int> samplesOfAspect(const engine::DatasetInfo& dataset, const engine::Bins& bins, int bin);
std::vector<int> samplesOfCell(const engine::DatasetInfo& dataset, int cell);

/// Of a finding: its images; the duplicates among them as pairs that stand one behind the other.
std::vector<int> samplesOfFinding(const engine::HealthReport& report, const engine::Finding& finding);
/// Whether samplesOfFinding() are pairs.
bool isAboutDuplicates(const engine::Finding& finding);

}  // namespace ui
