// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace ui {

/// Names for new files in one folder: none that is there already, none twice.
class FreeNames {
public:
    explicit FreeNames(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// `<stem><suffix>`, else `<stem>-2<suffix>`, `<stem>-3<suffix>`, in the folder. Creates nothing.
    std::filesystem::path take(const std::filesystem::path& stem, const std::string& suffix);

private:
    std::filesystem::path m_folder;
    std::set<std::filesystem::path> m_taken;
};

}  // namespace ui
