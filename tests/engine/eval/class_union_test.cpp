// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/class_union.h"

#include <gtest/gtest.h>

namespace {

using engine::eval::ClassUnion;
using Numbers = std::vector<std::int64_t>;

TEST(ClassUnion, TheDatasClassesKeepTheirNumbersAndNewNamesFollow) {
    ClassUnion classes({"RBC", "WBC", "Platelets"});
    EXPECT_EQ(classes.add({"WBC", "RBC", "apple"}), (Numbers{1, 0, 3}));
    EXPECT_EQ(classes.add({"person", "apple", "Platelets"}), (Numbers{4, 3, 2}));
    EXPECT_EQ(classes.names(), (std::vector<std::string>{"RBC", "WBC", "Platelets", "apple", "person"}));
}

TEST(ClassUnion, OfANameThatOccursTwiceTheFirstCounts) {
    ClassUnion classes({"crane", "bee", "crane"});
    EXPECT_EQ(classes.add({"crane", "ant", "ant"}), (Numbers{0, 3, 3}));
    EXPECT_EQ(classes.names().size(), 4U);
}

}  // namespace
