// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/advice.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace engine {
namespace {

constexpr std::array kRecipes{Recipe::HeadOnly, Recipe::HeadThenTop, Recipe::FirstBlocks, Recipe::Everything};
constexpr std::int64_t kManyPerClass = 100;
constexpr double kSimilar = 0.5;

// Of stages with parameters, so that the number of blocks means something.
FreezePlan firstOfBackbone(const std::vector<StageInfo>& stages, double share) {
    const auto count = std::count_if(stages.begin(), stages.end(),
                                     [](const StageInfo& stage) { return stage.region == Region::Backbone; });
    return freezeFirst(static_cast<int>(static_cast<double>(count) * share));
}

bool hasNeck(const std::vector<StageInfo>& stages) {
    return std::any_of(stages.begin(), stages.end(),
                       [](const StageInfo& stage) { return stage.region == Region::Neck && stage.parameters > 0; });
}

}  // namespace

const char* recipeName(Recipe recipe) {
    switch (recipe) {
        case Recipe::HeadOnly:
            return "head-only";
        case Recipe::HeadThenTop:
            return "head-then-top";
        case Recipe::FirstBlocks:
            return "first-blocks";
        case Recipe::Everything:
            return "everything";
    }
    return "";
}

std::optional<Recipe> recipeNamed(const std::string& name) {
    const auto found =
        std::find_if(kRecipes.begin(), kRecipes.end(), [&](Recipe recipe) { return name == recipeName(recipe); });
    return found == kRecipes.end() ? std::nullopt : std::optional(*found);
}

RecipePlan planOf(Recipe recipe, const std::vector<StageInfo>& stages, bool isHeadTrained) {
    constexpr double kHalf = 0.5, kMost = 2.0 / 3;
    const FreezePlan head = headFirstPlan(stages, isHeadTrained);
    switch (recipe) {
        case Recipe::HeadOnly:
            return {head};
        case Recipe::HeadThenTop:
            // The neck of a trained detector is its top; elsewhere it is the last third of the backbone.
            return {isHeadTrained && hasNeck(stages) ? freezeRegion(stages, FreezePreset::Backbone)
                                                     : firstOfBackbone(stages, kMost),
                    true, head};
        case Recipe::FirstBlocks:
            return {firstOfBackbone(stages, kHalf)};
        case Recipe::Everything:
            break;
    }
    return {};
}

std::int64_t headFirstEpochs(std::int64_t epochs) {
    constexpr double kShare = 0.4;
    if (epochs < 2)
        return 0;
    return std::clamp(static_cast<std::int64_t>(kShare * static_cast<double>(epochs)), std::int64_t{1}, epochs - 1);
}

DataSize sizeOf(const DatasetInfo& dataset, const std::vector<DuplicateGroup>& duplicates) {
    std::vector<bool> isCopy(dataset.samples.size());
    for (const DuplicateGroup& group : duplicates) {
        bool hasFirst = false;
        for (const std::size_t index : group.samples) {
            if (dataset.samples[index].split != Split::Train || isCopy[index])
                continue;
            isCopy[index] = hasFirst;
            hasFirst = true;
        }
    }
    DataSize size;
    std::vector<std::int64_t> counts(dataset.classNames.size());
    for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
        const SampleInfo& sample = dataset.samples[i];
        if (sample.split != Split::Train || isCopy[i])
            continue;
        ++size.images;
        if (sample.classId >= 0)
            ++counts[static_cast<std::size_t>(sample.classId)];
        for (const BoxLabel& box : sample.boxes)
            ++counts[static_cast<std::size_t>(box.classId)];
    }
    for (std::size_t id = 0; id < counts.size(); ++id) {
        if (counts[id] > 0 && (size.perClass == 0 || counts[id] < size.perClass)) {
            size.perClass = counts[id];
            size.rarestClass = dataset.classNames[id];
        }
    }
    return size;
}

Advice advise(const DataSize& size, const Familiarity& familiarity) {
    Advice advice;
    advice.isMany = size.perClass >= kManyPerClass;
    const double familiar =
        familiarity.recall ? (familiarity.similarity + *familiarity.recall) / 2 : familiarity.similarity;
    advice.isSimilar = familiar >= kSimilar;
    advice.reasons.push_back(fmt::format("{} training images, {} of the rarest class ({}): {} than {}", size.images,
                                         size.perClass, size.rarestClass, advice.isMany ? "no fewer" : "fewer",
                                         kManyPerClass));
    advice.reasons.push_back(
        fmt::format("the pictures look {:.2f} like those that the model knows", familiarity.similarity));
    if (familiarity.recall)
        advice.reasons.push_back(fmt::format("untouched, it finds {:.0f} % of your boxes", 100 * *familiarity.recall));
    if (advice.isMany && advice.isSimilar) {
        advice.recipe = Recipe::HeadThenTop;
        advice.reasons.emplace_back("enough to adapt the top blocks at a low rate after the head");
    } else if (advice.isMany) {
        advice.recipe = Recipe::Everything;
        advice.reasons.emplace_back("unfamiliar pictures and enough of them: let everything learn");
    } else if (advice.isSimilar) {
        advice.recipe = Recipe::HeadOnly;
        advice.reasons.emplace_back("few pictures: a new head on features that fit does not overfit");
    } else {
        advice.recipe = Recipe::FirstBlocks;
        advice.reasons.emplace_back("few pictures, and the late features do not fit them: keep the early ones");
    }
    return advice;
}

}  // namespace engine
