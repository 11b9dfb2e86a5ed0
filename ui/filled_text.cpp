// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filled_text.h"

#include "ui/convert.h"

namespace ui {

std::optional<QString> filledText(const QString& sentence, const std::vector<std::string>& parameters) {
    QString filled;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int number = sentence[at] == '%' && at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (number < 1) {
            filled += sentence[at];
            continue;
        }
        if (static_cast<std::size_t>(number) > parameters.size())
            return std::nullopt;
        filled += toText(parameters[static_cast<std::size_t>(number) - 1]);
        ++at;
    }
    return filled;
}

}  // namespace ui
