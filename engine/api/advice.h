// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_health.h"
#include "engine/api/dataset_info.h"
#include "engine/api/freeze.h"
#include "engine/api/model_info.h"
#include "engine/api/progress.h"

namespace engine {

/// The classic ways of transferring (CS231n, "Transfer Learning"; PyTorch's and TensorFlow's tutorials).
enum class Recipe {
    HeadOnly,     ///< a fixed feature extractor: all but the head is frozen
    HeadThenTop,  ///< the head first, then the top blocks too, at a tenth of the rate
    FirstBlocks,  ///< the first half of the backbone is frozen, the rest learns
    Everything,   ///< all of it, from the trained weights
};

/// "head-only", "head-then-top", "first-blocks", "everything"
const char* recipeName(Recipe recipe);
std::optional<Recipe> recipeNamed(const std::string& name);

/// What a recipe means for one network.
struct RecipePlan {
    FreezePlan freeze;                ///< TrainConfig::freeze
    bool isHeadFirst = false;         ///< two phases
    FreezePlan headFirstFreeze = {};  ///< HeadFirst::freeze

    bool operator==(const RecipePlan&) const = default;
};

/// Where all behind the backbone is new (`isHeadTrained` false), "the head" is all of that.
RecipePlan planOf(Recipe recipe, const std::vector<StageInfo>& stages, bool isHeadTrained);

/// Epochs of the first of two phases, of so many in all; at least one remains for the second. 0 = too few for two.
std::int64_t headFirstEpochs(std::int64_t epochs);

/// How familiar the pictures are to the network.
struct Familiarity {
    /// 0 to 1: how alike the statistics of the backbone's BatchNorm layers are on these pictures and on those it was
    /// trained on.
    double similarity = 0;
    /// Share of the labelled boxes that the untouched detector finds, whatever it calls them (IoU >= 0.5, confidence
    /// >= 0.05); nothing for classifiers and new heads.
    std::optional<double> recall;
    std::int64_t images = 0;  ///< looked at
};

/// Looks at up to 48 training images. Blocks for seconds; reports "advice". Throws Error as predicting does, and
/// Error (Dataset) for labels of another task. A stop
/// request gives the part done so far.
Familiarity measureFamiliarity(const ModelRef& model, const DatasetInfo& dataset, const ProgressFunction& progress = {},
                               std::stop_token stop = {});

/// What the data offers for learning.
struct DataSize {
    std::int64_t images = 0;    ///< for training; of near duplicates one
    std::int64_t perClass = 0;  ///< of the rarest class that occurs: images when classifying, else boxes
    std::string rarestClass;
};

DataSize sizeOf(const DatasetInfo& dataset, const std::vector<DuplicateGroup>& duplicates);

struct Advice {
    Recipe recipe = Recipe::HeadOnly;
    bool isMany = false, isSimilar = false;  ///< the two axes of CS231n
    std::vector<std::string> reasons;        ///< plain English, with the numbers
};

/// The two axes: many = at least 100 of the rarest class; similar = familiarity of at least 0.5 (the mean of similarity
/// and recall, where both are known). Depends on its arguments alone.
Advice advise(const DataSize& size, const Familiarity& familiarity);

}  // namespace engine
