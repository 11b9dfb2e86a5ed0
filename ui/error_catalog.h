// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace ui {

/// What the window says for a code of engine::Error: texts to be translated in the context "ui::ErrorText", with the
/// error's parameters as %1 to %9.
struct ErrorEntry {
    const char* title;   ///< what happened, one short line
    const char* reason;  ///< what was found; stands behind "file: ", so with a small first letter
    const char* hint;    ///< the way out in the window, never a flag of the command line
};

using ErrorEntries = std::vector<std::pair<const char*, ErrorEntry>>;

/// One part of the codes a function.
class ErrorSentences {
    Q_DECLARE_TR_FUNCTIONS(ui::ErrorText)

public:
    static ErrorEntries files();     ///< and downloads, devices, memory
    static ErrorEntries pictures();  ///< and videos, archives
    static ErrorEntries datasets();
    static ErrorEntries models();  ///< and checkpoints
    static ErrorEntries work();    ///< runs, training, evaluation, prediction, export
};

/// All of them by code.
const QHash<QString, ErrorEntry>& errorCatalog();

}  // namespace ui
