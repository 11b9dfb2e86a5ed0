// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Codes of files, downloads, devices and memory; of pictures, videos and archives; of datasets; of models and
/// checkpoints; of runs, training, evaluation, prediction and export.
ErrorEntries fileErrors();
ErrorEntries pictureErrors();
ErrorEntries datasetErrors();
ErrorEntries modelErrors();
ErrorEntries workErrors();

/// All of them by code.
const QHash<QString, ErrorEntry>& errorCatalog();

}  // namespace ui
