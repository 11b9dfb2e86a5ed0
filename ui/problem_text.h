// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/problem.h"

namespace ui {

/// Of issues with the same code: "12 boxes outside their image", "A picture is left out (3 times)".
QString issuesTitle(const engine::Issue& first, qint64 count);

/// What to do about an issue of the dataset, or of a job.
QString datasetAdvice(const engine::Issue& issue);
QString jobAdvice(const engine::Issue& issue);

Problem problemOf(const engine::Issue& issue);

/// "img_02.txt:14"; what was found where it is about no file.
QString problemPlace(const Problem& problem);
/// What stands below it: when, and what was found unless that is the place.
QString problemLine(const Problem& problem);

/// "2 failures", "No failures" where there are files to look at alone, "No problems"
QString problemCountText(qint64 failures, qint64 all);

/// A header and a line for each; English names and numbers, UTC.
QString problemCsvHeader();
QString problemCsv(const ProblemGroup& group, const Problem& problem);

}  // namespace ui
