// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/jobs/advice_job.h"

namespace ui {

/// "Advice: head, then top blocks"
QString adviceTitle(engine::Recipe recipe);

/// Its numbers and what follows from them, in one sentence.
QString adviceText(const MeasuredAdvice& measured, bool isClassifier);

}  // namespace ui
