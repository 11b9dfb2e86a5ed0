// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/number.h"

#include <gtest/gtest.h>

#include <clocale>
#include <limits>

namespace engine {
namespace {

TEST(Number, ReadsDecimalTextAndNothingElse) {
    EXPECT_EQ(parseNumber("0.5"), 0.5);
    EXPECT_EQ(parseNumber("+1e-3"), 1e-3);
    EXPECT_EQ(parseNumber("-2"), -2.0);
    for (const char* text : {"", " 1", "1 ", "1,5", "0x1p3", "nan", "inf", "1e309", "1_0", "+-1", "+"}) {
        EXPECT_FALSE(parseNumber(text)) << text;
    }
}

TEST(Number, ReadsIntegersWithinTheirRange) {
    EXPECT_EQ(parseInteger("-9223372036854775808"), std::numeric_limits<std::int64_t>::min());
    EXPECT_FALSE(parseInteger("9223372036854775808"));
    EXPECT_FALSE(parseInteger("3.0"));
}

TEST(Number, WritesSixDigitsWithAPoint) {
    EXPECT_EQ(formatNumber(0.000119), "0.000119");
    EXPECT_EQ(formatNumber(1.0 / 3.0), "0.333333");
    EXPECT_EQ(formatNumber(89.25), "89.25");
    EXPECT_EQ(formatNumber(1e-7), "1e-07");
}

TEST(Number, DoesNotAskTheLocale) {
    const char* chosen = std::setlocale(LC_ALL, "it_IT.UTF-8");
    if (!chosen)
        GTEST_SKIP() << "the locale it_IT.UTF-8 is not installed";
    EXPECT_EQ(parseNumber("0.5"), 0.5);
    EXPECT_EQ(formatNumber(0.5), "0.5");
    std::setlocale(LC_ALL, "C");
}

}  // namespace
}  // namespace engine
