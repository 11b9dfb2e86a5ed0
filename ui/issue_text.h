// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include "engine/api/issue.h"

namespace ui {

/// What happened, one short line, by `issue.code` (ui/issue_catalog.h, else ui/error_catalog.h); else by what it costs.
QString issueTitle(const engine::Issue& issue);

/// What was found and what was done about it, translated by `issue.code`; else the engine's own English.
QString issueText(const engine::Issue& issue);

/// "img_02.txt", "img_02.txt:14"
QString issuePlace(const engine::Issue& issue);

/// "Error", "Warning", "Note": colour alone says nothing.
QString severityText(engine::Severity severity);
QIcon severityIcon(engine::Severity severity);

}  // namespace ui
