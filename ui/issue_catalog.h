// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace ui {

/// What the window says for a code of engine::Issue: texts to be translated in the context "ui::IssueText", with the
/// issue's parameters as %1 to %9. Null where there is none.
struct IssueEntry {
    const char* title;     ///< what happened, one short line
    const char* sentence;  ///< what was found and what was done; stands behind "file: "
    const char* shorter;   ///< the same for an issue without parameters
};

/// By code. Codes of errors that are passed on as issues are in ui/error_catalog.h.
const QHash<QString, IssueEntry>& issueCatalog();

}  // namespace ui
