// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <filesystem>

#include "engine/api/issue.h"

namespace ui {

enum class PageId;

/// One thing that went wrong or needs a look.
struct Problem {
    std::filesystem::path file;  ///< empty = about none
    std::int64_t line = 0;       ///< 1-based; 0 = the whole file
    QString text;                ///< what was found
    QString details;             ///< code and message as the engine has them, in English
    QDateTime time;              ///< invalid = it holds as long as the dataset is open
};

/// Problems of one kind, on one page.
struct ProblemGroup {
    PageId page{};
    QString place;  ///< the page's title
    engine::Severity severity = engine::Severity::Error;
    QString title;   ///< "12 boxes outside their image"
    QString advice;  ///< what to do; may be empty
    bool isOfDataset = false;
    bool isPast = false;  ///< the page shows it no more
};

}  // namespace ui
