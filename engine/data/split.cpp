// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>
#include <vector>

#include "engine/api/dataset_split.h"
#include "engine/data/content_hash.h"

namespace engine {
namespace {

using Count = std::int64_t;

/// The cost of a class that has groups for both sides and none on one.
constexpr Count kOneSided = 1'000'000;

/// Images that must not be parted, and how many of them have each class.
struct Group {
    std::string key;          ///< of its first image by name
    std::uint64_t order = 0;  ///< drawn by the seed
    std::map<std::int64_t, Count> imagesOfClass;
    std::vector<std::size_t> samples;  ///< those to be assigned
    bool isKept = false;               ///< SplitPlan::previous says the side
    std::optional<Split> side;
};

struct ClassCount {
    std::int64_t id = 0;
    Count images = 0, groups = 0;
    std::array<Count, 2> imagesOn{}, groupsOn{};  ///< Train, Val
    std::vector<Group*> members;
};

class Splitter {
public:
    Splitter(const DatasetInfo& dataset, const std::vector<DuplicateGroup>& duplicates, const SplitPlan& plan)
        : m_share(plan.validationShare), m_result(dataset.samples.size(), Split::Train) {
        makeGroups(dataset, duplicates, plan);
        for (Group& group : m_groups) {
            for (const auto& [classId, images] : group.imagesOfClass) {
                ClassCount& count = m_classes[classId];
                count.id = classId;
                count.images += images;
                ++count.groups;
                count.members.push_back(&group);
            }
        }
        for (Group& group : m_groups) {
            if (group.side)
                account(group, *group.side, 1);
        }
    }

    std::vector<Split> split() {
        const std::vector<std::int64_t> classes = rarestFirst();
        for (const std::int64_t id : classes)
            distribute(m_classes[id]);
        for (const std::int64_t id : classes)
            repair(m_classes[id]);
        ensureValidation();
        for (const Group& group : m_groups) {
            for (const std::size_t i : group.samples)
                m_result[i] = *group.side;
        }
        return std::move(m_result);
    }

private:
    static std::size_t at(Split side) { return static_cast<std::size_t>(side); }
    static Split other(Split side) { return side == Split::Train ? Split::Val : Split::Train; }

    // Images without a box are a class of their own.
    static std::vector<std::int64_t> classesOf(const SampleInfo& sample) {
        std::vector<std::int64_t> classes;
        for (const BoxLabel& box : sample.boxes)
            classes.push_back(box.classId);
        if (classes.empty())
            return {sample.classId};
        std::sort(classes.begin(), classes.end());
        classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
        return classes;
    }

    void makeGroups(const DatasetInfo& dataset, const std::vector<DuplicateGroup>& duplicates, const SplitPlan& plan) {
        std::vector<std::size_t> parent(dataset.samples.size());
        std::iota(parent.begin(), parent.end(), std::size_t{0});
        const auto root = [&](std::size_t i) {
            while (parent[i] != i)
                i = parent[i] = parent[parent[i]];
            return i;
        };
        std::vector<std::string> keys;
        std::map<std::string, std::size_t> firstOfKey;
        for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
            keys.push_back(splitKey(dataset, dataset.samples[i].image));
            parent[root(i)] = root(firstOfKey.emplace(keys[i], i).first->second);
        }
        for (const DuplicateGroup& group : duplicates) {
            for (const std::size_t i : group.samples)
                parent[root(i)] = root(group.samples.front());
        }
        std::map<std::size_t, Group> groups;
        for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
            const SampleInfo& sample = dataset.samples[i];
            const auto previous = plan.previous.find(keys[i]);
            const Split before = previous != plan.previous.end() ? previous->second : sample.split;
            const bool isKept = previous != plan.previous.end() || before == Split::Test;
            m_result[i] = before;
            if (before == Split::Test)
                continue;
            Group& group = groups[root(i)];
            if (group.key.empty() || keys[i] < group.key)
                group.key = keys[i];
            for (const std::int64_t id : classesOf(sample))
                ++group.imagesOfClass[id];
            if (!isKept) {
                group.samples.push_back(i);
                continue;
            }
            group.isKept = true;
            group.side = group.side && *group.side != before ? Split::Train : before;
        }
        for (auto& [first, group] : groups) {
            group.order = data::seededHash(group.key, plan.seed);
            m_groups.push_back(std::move(group));
        }
        std::sort(m_groups.begin(), m_groups.end(),
                  [](const Group& a, const Group& b) { return std::tie(a.order, a.key) < std::tie(b.order, b.key); });
    }

    std::vector<std::int64_t> rarestFirst() const {
        std::vector<std::int64_t> ids;
        for (const auto& [id, count] : m_classes)
            ids.push_back(id);
        std::stable_sort(ids.begin(), ids.end(), [&](std::int64_t a, std::int64_t b) {
            return m_classes.at(a).images < m_classes.at(b).images;
        });
        return ids;
    }

    void account(const Group& group, Split side, Count sign) {
        for (const auto& [id, images] : group.imagesOfClass) {
            m_classes[id].imagesOn[at(side)] += sign * images;
            m_classes[id].groupsOn[at(side)] += sign;
        }
    }

    void assign(Group& group, Split side) {
        if (group.side)
            account(group, *group.side, -1);
        group.side = side;
        account(group, side, 1);
    }

    // Fills the validation side with the groups of one class that no rarer class has placed.
    void distribute(ClassCount& count) {
        std::vector<std::pair<Count, Group*>> open;
        for (Group* group : count.members) {
            if (!group->side)
                open.emplace_back(group->imagesOfClass.at(count.id), group);
        }
        if (open.empty())
            return;
        const double wanted =
            m_share * static_cast<double>(count.images) - static_cast<double>(count.imagesOn[1]) + m_carry;
        Count taken = 0;
        std::vector<Group*> train, val;
        for (const auto& [images, group] : open) {
            const bool isCloser =
                std::abs(static_cast<double>(taken + images) - wanted) < std::abs(static_cast<double>(taken) - wanted);
            (isCloser ? val : train).push_back(group);
            taken += isCloser ? images : 0;
        }
        const auto smallest = [&](std::vector<Group*>& groups) {
            return std::min_element(groups.begin(), groups.end(), [&](const Group* a, const Group* b) {
                return a->imagesOfClass.at(count.id) < b->imagesOfClass.at(count.id);
            });
        };
        const auto move = [&](std::vector<Group*>& from, std::vector<Group*>& to) {
            const auto one = smallest(from);
            to.push_back(*one);
            from.erase(one);
        };
        // A class of a single group is for training: it cannot be learned otherwise.
        if (val.empty() && count.groupsOn[1] == 0 && count.groups > 1 && (train.size() > 1 || count.groupsOn[0] > 0)) {
            move(train, val);
        } else if (train.empty() && count.groupsOn[0] == 0) {
            move(val, train);
        }
        for (Group* group : train)
            assign(*group, Split::Train);
        for (Group* group : val)
            assign(*group, Split::Val);
        // What rounding costs one class the next one makes good.
        m_carry = std::clamp(
            m_share * static_cast<double>(count.images) - static_cast<double>(count.imagesOn[1]) + m_carry, -0.5, 0.5);
    }

    // What a move of `group` away from `side` takes there: the last group of a class.
    Count costOfLeaving(const Group& group, Split side) const {
        Count cost = 0;
        for (const auto& [id, images] : group.imagesOfClass) {
            const ClassCount& count = m_classes.at(id);
            if (count.groupsOn[at(side)] == 1)
                cost += count.groups > 1 ? kOneSided : 1;
        }
        return cost;
    }

    // Rarer classes may have put all groups of this one on one side.
    void repair(const ClassCount& count) {
        for (const Split side : {Split::Train, Split::Val}) {
            if (count.groups < 2 || count.groupsOn[at(side)] > 0)
                continue;
            Group* best = nullptr;
            for (Group* group : count.members) {
                if (!group->isKept && (!best || costOfLeaving(*group, other(side)) < costOfLeaving(*best, other(side))))
                    best = group;
            }
            if (best && costOfLeaving(*best, other(side)) < kOneSided)
                assign(*best, side);
        }
    }

    // Where every class has but one group, one of them is given up.
    void ensureValidation() {
        Group* best = nullptr;
        for (Group& group : m_groups) {
            if (group.side == Split::Val)
                return;
            if (!group.isKept && (!best || costOfLeaving(group, Split::Train) < costOfLeaving(*best, Split::Train)))
                best = &group;
        }
        if (best && m_groups.size() > 1)
            assign(*best, Split::Val);
    }

    double m_share, m_carry = 0;
    std::vector<Split> m_result;
    std::vector<Group> m_groups;
    std::map<std::int64_t, ClassCount> m_classes;
};

}  // namespace

std::string splitKey(const DatasetInfo& dataset, const std::filesystem::path& image) {
    const std::filesystem::path relative = image.lexically_relative(dataset.root);
    const std::u8string key = (relative.empty() ? image : relative).generic_u8string();
    return {key.begin(), key.end()};
}

std::vector<Split> splitDataset(const DatasetInfo& dataset, const std::vector<DuplicateGroup>& groups,
                                const SplitPlan& plan) {
    return Splitter(dataset, groups, plan).split();
}

}  // namespace engine
