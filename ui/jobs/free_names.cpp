// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/free_names.h"

namespace ui {

std::filesystem::path FreeNames::take(const std::filesystem::path& stem, const std::string& suffix) {
    for (int number = 1;; ++number) {
        std::filesystem::path name = stem;
        if (number > 1)
            name += '-' + std::to_string(number);
        name += suffix;
        std::error_code problem;
        // A link that leads nowhere is there, too.
        const bool isThere = std::filesystem::exists(std::filesystem::symlink_status(m_folder / name, problem));
        if (!isThere && m_taken.insert(name).second)
            return m_folder / name;
    }
}

}  // namespace ui
