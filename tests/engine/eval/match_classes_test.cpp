// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/match_classes.h"

#include <gtest/gtest.h>

#include "engine/api/evaluate.h"

using engine::ClassMap;
using engine::matchClasses;

TEST(MatchClasses, FindsEqualNamesInAnyOrder) {
    EXPECT_EQ(matchClasses({"person", "bicycle", "dog"}, {"dog", "person"}), (ClassMap{1, -1, 0}));
    EXPECT_EQ(matchClasses({"person"}, {}), ClassMap{-1});
    EXPECT_EQ(matchClasses({}, {"person"}), ClassMap{});
}

TEST(MatchClasses, TakesNoNoticeOfCaseBlanksAndHyphens) {
    EXPECT_EQ(matchClasses({" Traffic Light ", "RBC"}, {"rbc", "traffic_light"}), (ClassMap{1, 0}));
    EXPECT_EQ(engine::eval::plainName("\tStop-Sign \n"), "stop sign");
    EXPECT_EQ(engine::eval::plainName(" \t"), "");
    EXPECT_EQ(engine::eval::plainName("Öl"), "Öl");
}

TEST(MatchClasses, TakesAPluralForItsSingular) {
    EXPECT_EQ(matchClasses({"dog", "cats", "bus"}, {"Dogs", "cat", "bus"}), (ClassMap{0, 1, 2}));
}

TEST(MatchClasses, PrefersTheSameNameToThePlural) {
    EXPECT_EQ(matchClasses({"glass", "glas"}, {"glas", "glass"}), (ClassMap{1, 0}));
    EXPECT_EQ(matchClasses({"cells", "cell"}, {"cell"}), (ClassMap{-1, 0}));
}

TEST(MatchClasses, SeveralOfTheModelMayCountAsOne) {
    EXPECT_EQ(matchClasses({"Dog", "dog"}, {"dog"}), (ClassMap{0, 0}));
}

TEST(MatchClasses, TheFirstOfTwoEqualNamesCounts) {
    EXPECT_EQ(matchClasses({"dog"}, {"dog", "Dog"}), ClassMap{0});
}

TEST(MatchClasses, NamesThatAreEmptyMatchNothing) {
    EXPECT_EQ(matchClasses({"", " ", "s"}, {" ", ""}), (ClassMap{-1, -1, -1}));
}
