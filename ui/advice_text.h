// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/jobs/advice_job.h"

namespace ui {

/// "Advice: head, then top blocks". @param isHeadTrained else neck and head are new, and "head only" is all of that
QString adviceTitle(engine::Recipe recipe, bool isHeadTrained = true);

/// Its numbers and what follows from them, in one sentence.
QString adviceText(const MeasuredAdvice& measured, bool isClassifier);

/// How it comes from them: the two questions, their limits, and the four answers.
QString adviceReasons(const MeasuredAdvice& measured);

}  // namespace ui
