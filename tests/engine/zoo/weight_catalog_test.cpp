// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/weight_catalog.h"

#include <gtest/gtest.h>

#include <set>

#include "engine/zoo/registry.h"

namespace engine::zoo {
namespace {

TEST(WeightCatalog, ListsEverySizeForBothTasks) {
    std::multiset<std::string> tasks;
    std::set<std::string> names;
    for (const PublishedWeights& weights : publishedWeights()) {
        tasks.insert(weights.task);
        names.insert(weights.name);
        EXPECT_TRUE(!weights.name.starts_with("yolo") || weights.name.ends_with("-cls") == (weights.task == "classify"))
            << weights.name;
    }
    EXPECT_EQ(tasks.count("detect"), 5u);
    EXPECT_EQ(tasks.count("classify"), 10u);
    EXPECT_EQ(names.size(), publishedWeights().size());
}

TEST(WeightCatalog, EveryEntryNamesItsLicenceAndComesOverHttps) {
    for (const PublishedWeights& weights : publishedWeights()) {
        EXPECT_TRUE(weights.url.starts_with("https://")) << weights.url;
        EXPECT_TRUE(weights.url.ends_with("/" + weights.fileName)) << weights.url;
        EXPECT_TRUE(weights.fileName.starts_with(weights.name)) << weights.fileName;
        EXPECT_EQ(weights.licence, weights.name.starts_with("yolo") ? "AGPL-3.0" : "BSD-3-Clause");
        EXPECT_TRUE(weights.licenceUrl.starts_with("https://"));
    }
}

TEST(WeightCatalog, EveryEntryIsANetworkThatCanBeBuilt) {
    for (const PublishedWeights& weights : publishedWeights())
        EXPECT_NE(findArchitecture(weights.name), nullptr) << weights.name;
}

// A length without a checksum, or one with a slip of the pen, would let wrong bytes in or right ones never.
TEST(WeightCatalog, LengthAndChecksumAreBothKnownOrNeither) {
    std::set<std::string> seen;
    for (const PublishedWeights& weights : publishedWeights()) {
        EXPECT_EQ(weights.bytes > 0, !weights.sha256.empty()) << weights.name;
        if (weights.sha256.empty())
            continue;
        EXPECT_EQ(weights.sha256.size(), 64u) << weights.name;
        EXPECT_EQ(weights.sha256.find_first_not_of("0123456789abcdef"), std::string::npos) << weights.name;
        EXPECT_TRUE(seen.insert(weights.sha256).second) << weights.name;
    }
}

}  // namespace
}  // namespace engine::zoo
