// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/comma_locale.h"

#include <clocale>
#include <cstdlib>

namespace test {
namespace {

class Comma : public std::numpunct<char> {
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

bool setItalian() {
    return std::setlocale(LC_ALL, "it_IT.UTF-8") != nullptr;
}

}  // namespace

CommaLocale::CommaLocale() : m_before(std::locale()), m_beforeInC(std::setlocale(LC_ALL, nullptr)) {
    std::locale::global(std::locale(std::locale::classic(), new Comma));
    m_isSetInC = setItalian();
    if (m_isSetInC)
        return;
    const std::string target = (m_folder / "it_IT.UTF-8").string();
    if (std::system(("localedef -i it_IT -f UTF-8 '" + target + "' > /dev/null 2>&1").c_str()) != 0)
        return;
    ::setenv("LOCPATH", m_folder.path().c_str(), 1);
    m_isSetInC = setItalian();
}

CommaLocale::~CommaLocale() {
    std::locale::global(m_before);
    std::setlocale(LC_ALL, m_beforeInC.c_str());
    ::unsetenv("LOCPATH");
}

}  // namespace test
