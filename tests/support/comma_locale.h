// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <locale>
#include <string>

#include "tests/support/temp_dir.h"

namespace test {

/// For its lifetime C++ streams write decimal commas, and so does C (it_IT.UTF-8, compiled into a temporary folder
/// where the computer lacks it).
class CommaLocale {
public:
    CommaLocale();
    ~CommaLocale();
    CommaLocale(const CommaLocale&) = delete;
    CommaLocale& operator=(const CommaLocale&) = delete;

    /// False where C has no such locale and localedef cannot make one.
    bool isSetInC() const { return m_isSetInC; }

private:
    TempDir m_folder;
    std::locale m_before;
    std::string m_beforeInC;
    bool m_isSetInC = false;
};

}  // namespace test
