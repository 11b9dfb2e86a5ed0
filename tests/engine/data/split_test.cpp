// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "engine/api/dataset_split.h"
#include "engine/core/random.h"

namespace {

using namespace engine;

/// A dataset of names and classes without files, and groups of duplicates among it.
struct Made {
    DatasetInfo dataset;
    std::vector<DuplicateGroup> groups;

    std::size_t add(const std::set<std::int64_t>& classes, bool isDetection) {
        SampleInfo sample;
        sample.image = "/data/images/" + std::to_string(dataset.samples.size()) + ".jpg";
        if (!isDetection)
            sample.classId = *classes.begin();
        for (const std::int64_t id : classes) {
            if (isDetection)
                sample.boxes.push_back({id, 0.5f, 0.5f, 0.1f, 0.1f});
        }
        dataset.root = "/data";
        dataset.samples.push_back(sample);
        return dataset.samples.size() - 1;
    }
};

Made make(std::uint64_t seed, std::int64_t images, std::int64_t classes, bool isDetection) {
    Random random({seed});
    Made made;
    while (static_cast<std::int64_t>(made.dataset.samples.size()) < images) {
        std::set<std::int64_t> present;
        const std::uint64_t number = isDetection ? random.below(4) : 1;
        // The first classes are rare.
        for (std::uint64_t i = 0; i < number; ++i)
            present.insert(static_cast<std::int64_t>(std::sqrt(random.uniform()) * static_cast<double>(classes)));
        DuplicateGroup group;
        for (std::uint64_t copies = random.below(10) == 0 ? 1 + random.below(4) : 1; copies > 0; --copies)
            group.samples.push_back(made.add(present, isDetection));
        if (group.samples.size() > 1)
            made.groups.push_back(group);
    }
    return made;
}

std::map<std::string, Split> byKey(const DatasetInfo& dataset, const std::vector<Split>& splits) {
    std::map<std::string, Split> result;
    for (std::size_t i = 0; i < splits.size(); ++i)
        result[splitKey(dataset, dataset.samples[i].image)] = splits[i];
    return result;
}

void expectWholeGroups(const Made& made, const std::vector<Split>& splits) {
    for (const DuplicateGroup& group : made.groups) {
        for (const std::size_t i : group.samples)
            EXPECT_EQ(splits[i], splits[group.samples.front()]);
    }
}

struct Side {
    std::set<std::size_t> groups;
    double images = 0;
};

// Per class: its groups and images by side.
std::map<std::int64_t, std::array<Side, 2>> sidesOf(const Made& made, const std::vector<Split>& splits) {
    std::vector<std::size_t> groupOf(splits.size());
    std::iota(groupOf.begin(), groupOf.end(), std::size_t{0});
    for (const DuplicateGroup& group : made.groups) {
        for (const std::size_t i : group.samples)
            groupOf[i] = group.samples.front();
    }
    std::map<std::int64_t, std::array<Side, 2>> sides;
    for (std::size_t i = 0; i < splits.size(); ++i) {
        const SampleInfo& sample = made.dataset.samples[i];
        std::set<std::int64_t> classes;
        for (const BoxLabel& box : sample.boxes)
            classes.insert(box.classId);
        if (classes.empty())
            classes.insert(sample.classId);
        for (const std::int64_t id : classes) {
            Side& side = sides[id][static_cast<std::size_t>(splits[i])];
            side.groups.insert(groupOf[i]);
            side.images += 1;
        }
    }
    return sides;
}

double largestGroup(const Made& made) {
    std::size_t largest = 1;
    for (const DuplicateGroup& group : made.groups)
        largest = std::max(largest, group.samples.size());
    return static_cast<double>(largest);
}

TEST(SplitDataset, KeepsTheShareOfEachClassWithinOneGroup) {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        for (const double share : {0.1, 0.2, 0.5}) {
            const Made made = make(seed, 300, 7, false);
            const auto splits = splitDataset(made.dataset, made.groups, {share, seed, {}});
            expectWholeGroups(made, splits);
            for (const auto& [id, side] : sidesOf(made, splits)) {
                const double images = side[0].images + side[1].images;
                EXPECT_LE(std::abs(side[1].images - share * images), largestGroup(made)) << "class " << id;
            }
            const auto val = static_cast<double>(std::count(splits.begin(), splits.end(), Split::Val));
            EXPECT_NEAR(val, share * 300, largestGroup(made));
        }
    }
}

TEST(SplitDataset, ClassesOfTwoGroupsAreOnBothSides) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Made made = make(seed, 40, 12, false);
        const auto splits = splitDataset(made.dataset, made.groups, {0.2, seed, {}});
        for (const auto& [id, side] : sidesOf(made, splits)) {
            const std::size_t groups = side[0].groups.size() + side[1].groups.size();
            EXPECT_FALSE(side[0].groups.empty()) << "class " << id;
            EXPECT_EQ(side[1].groups.empty(), groups < 2) << "class " << id;
        }
    }
}

TEST(SplitDataset, DetectionKeepsSharesAndHasEveryClassOnBothSides) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Made made = make(seed, 400, 10, true);
        const auto splits = splitDataset(made.dataset, made.groups, {0.2, seed, {}});
        expectWholeGroups(made, splits);
        for (const auto& [id, side] : sidesOf(made, splits)) {
            const double images = side[0].images + side[1].images;
            if (side[0].groups.size() + side[1].groups.size() > 1) {
                EXPECT_FALSE(side[0].groups.empty()) << "seed " << seed << ", class " << id;
                EXPECT_FALSE(side[1].groups.empty()) << "seed " << seed << ", class " << id;
            }
            EXPECT_NEAR(side[1].images / images, 0.2, 0.1 + 2 / images) << "seed " << seed << ", class " << id;
        }
        EXPECT_NEAR(static_cast<double>(std::count(splits.begin(), splits.end(), Split::Val)), 80, 12);
    }
}

// Few images, many classes each: all ways to split are tried.
TEST(SplitDataset, SmallDetectionSetsHaveEveryClassOnBothSidesWhereAnySplitHas) {
    int possible = 0, reached = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Made made = make(seed, 8, 5, true);
        made.groups.clear();
        const auto misses = [&](const std::vector<Split>& splits) {
            std::size_t count = 0;
            for (const auto& [id, side] : sidesOf(made, splits)) {
                count += side[0].groups.size() + side[1].groups.size() > 1 &&
                         (side[0].groups.empty() || side[1].groups.empty());
            }
            return count;
        };
        bool isPossible = false;
        for (unsigned bits = 0; bits < 256 && !isPossible; ++bits) {
            std::vector<Split> splits(8);
            for (unsigned i = 0; i < splits.size(); ++i)
                splits[i] = bits >> i & 1 ? Split::Val : Split::Train;
            isPossible = misses(splits) == 0;
        }
        possible += isPossible;
        reached += isPossible && misses(splitDataset(made.dataset, {}, {0.2, seed, {}})) == 0;
    }
    EXPECT_GT(possible, 200);
    EXPECT_EQ(reached, possible);
}

TEST(SplitDataset, DependsOnNeitherTheOrderNorThePlaceOfTheImages) {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const Made made = make(seed, 120, 6, true);
        const SplitPlan plan{0.2, seed, {}};
        std::vector<std::size_t> order(made.dataset.samples.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        Random random({seed, 1});
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random.below(i)]);
        Made shuffled;
        shuffled.dataset.root = "/elsewhere/data";
        std::vector<std::size_t> newPlace(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            newPlace[order[i]] = i;
            SampleInfo sample = made.dataset.samples[order[i]];
            sample.image = "/elsewhere" + sample.image.string();
            shuffled.dataset.samples.push_back(sample);
        }
        for (DuplicateGroup group : made.groups) {
            for (std::size_t& i : group.samples)
                i = newPlace[i];
            std::reverse(group.samples.begin(), group.samples.end());
            shuffled.groups.insert(shuffled.groups.begin(), group);
        }
        EXPECT_EQ(byKey(made.dataset, splitDataset(made.dataset, made.groups, plan)),
                  byKey(shuffled.dataset, splitDataset(shuffled.dataset, shuffled.groups, plan)));
    }
}

TEST(SplitKey, IsThePathBelowTheRootAsItsBytes) {
    DatasetInfo info;
    info.root = "/data/cells";
    SampleInfo sample;
    sample.image = "/data/cells/train/caf\xc3\xa9 \xff.jpg";
    EXPECT_EQ(splitKey(info, sample.image), "train/caf\xc3\xa9 \xff.jpg");
    sample.image = "/other/a.jpg";
    EXPECT_EQ(splitKey(info, sample.image), "../../other/a.jpg");
}

TEST(SplitDataset, NewImagesMoveNoOldOneAndShareTheSideOfTheirGroup) {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        Made made = make(seed, 150, 5, false);
        SplitPlan plan{0.2, seed, {}};
        plan.previous = byKey(made.dataset, splitDataset(made.dataset, made.groups, plan));
        for (std::int64_t i = 0; i < 60; ++i)
            made.add({i % 6}, false);
        made.groups.push_back({false, false, {3, 160, 161}});
        const auto splits = splitDataset(made.dataset, made.groups, plan);
        for (std::size_t i = 0; i < 150; ++i)
            EXPECT_EQ(splits[i], plan.previous.at(splitKey(made.dataset, made.dataset.samples[i].image)));
        EXPECT_EQ(splits[160], splits[3]);
        EXPECT_EQ(splits[161], splits[3]);
        for (const auto& [id, side] : sidesOf(made, splits)) {
            const double images = side[0].images + side[1].images;
            EXPECT_LE(std::abs(side[1].images - 0.2 * images), largestGroup(made) + 2) << "class " << id;
        }
    }
}

TEST(SplitDataset, SeedsDiffer) {
    const Made made = make(1, 100, 4, false);
    std::set<std::vector<Split>> results;
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        results.insert(splitDataset(made.dataset, made.groups, {0.2, seed, {}}));
    EXPECT_EQ(results.size(), 20u);
}

TEST(SplitDataset, TestImagesStayAndAnImageListedTwiceIsOnOneSide) {
    Made made = make(1, 60, 3, false);
    for (std::size_t i = 0; i < 10; ++i)
        made.dataset.samples[i].split = Split::Test;
    made.dataset.samples.push_back(made.dataset.samples.back());
    made.dataset.samples.back().split = Split::Val;
    const auto splits = splitDataset(made.dataset, made.groups, {});
    for (std::size_t i = 0; i < splits.size(); ++i)
        EXPECT_EQ(splits[i] == Split::Test, i < 10);
    EXPECT_EQ(splits[60], splits[59]);
}

TEST(SplitDataset, ThereIsSomethingToValidateWithAsSoonAsThereAreTwoImages) {
    Made made;
    EXPECT_TRUE(splitDataset(made.dataset, {}, {}).empty());
    made.add({0}, false);
    EXPECT_EQ(splitDataset(made.dataset, {}, {}), std::vector<Split>{Split::Train});
    made.add({1}, false);
    auto splits = splitDataset(made.dataset, {}, {});
    EXPECT_EQ(std::count(splits.begin(), splits.end(), Split::Val), 1);
    splits = splitDataset(made.dataset, {}, {0.9, 0, {}});
    EXPECT_EQ(std::count(splits.begin(), splits.end(), Split::Val), 1);
}

}  // namespace
