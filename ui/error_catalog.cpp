// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_catalog.h"

namespace ui {

const QHash<QString, ErrorEntry>& errorCatalog() {
    static const QHash<QString, ErrorEntry> byCode = [] {
        QHash<QString, ErrorEntry> all;
        for (const ErrorEntries& part : {ErrorSentences::files(), ErrorSentences::pictures(),
                                         ErrorSentences::datasets(), ErrorSentences::models(), ErrorSentences::work()})
            for (const auto& [code, entry] : part)
                all.insert(QString::fromLatin1(code), entry);
        return all;
    }();
    return byCode;
}

}  // namespace ui
