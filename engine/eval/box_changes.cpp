// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/box_changes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <tuple>

namespace engine {

std::int64_t LensCounts::total() const {
    return std::accumulate(byState.begin(), byState.end(), std::int64_t{0});
}

void LensCounts::add(const LensCounts& other) {
    for (std::size_t state = 0; state < byState.size(); ++state)
        byState[state] += other.byState[state];
}

LensCounts countStates(const std::vector<LensMark>& marks) {
    LensCounts counts;
    for (const LensMark& mark : marks)
        ++counts.byState[static_cast<std::size_t>(mark.state)];
    return counts;
}

std::int64_t changeScore(const LensCounts& counts) {
    return 3 * counts.of(LensState::NewlyBroken) + counts.of(LensState::Fixed) + counts.of(LensState::LostOldClass);
}

namespace eval {

namespace {

using Corners = std::array<float, 4>;

float areaOf(const Corners& box) {
    return (box[2] - box[0]) * (box[3] - box[1]);
}

float overlap(const Corners& a, const Corners& b) {
    const float width = std::max(0.0F, std::min(a[2], b[2]) - std::max(a[0], b[0]));
    const float height = std::max(0.0F, std::min(a[3], b[3]) - std::max(a[1], b[1]));
    const float inter = width * height;
    return inter / (areaOf(a) + areaOf(b) - inter + 1e-7F);
}

/// How the predictions of one model stand to the labels.
struct Layer {
    const std::vector<Prediction>& predictions;
    std::vector<int> ofTruth;   ///< by label: the prediction in its place; -1 = none
    std::vector<bool> isRight;  ///< by label
    std::vector<int> rest;      ///< predictions that no label took, surest first
    std::vector<bool> isOld;    ///< by prediction: of the rest, those that no label speaks of
};

std::vector<int> surestFirst(const std::vector<Prediction>& predictions, double confidence) {
    std::vector<int> order;
    for (std::size_t i = 0; i < predictions.size(); ++i)
        if (predictions[i].confidence >= static_cast<float>(confidence))
            order.push_back(static_cast<int>(i));
    std::stable_sort(order.begin(), order.end(), [&predictions](int a, int b) {
        return predictions[static_cast<std::size_t>(a)].confidence >
               predictions[static_cast<std::size_t>(b)].confidence;
    });
    return order;
}

Layer matchLayer(const std::vector<TruthBox>& truth, const std::vector<Prediction>& predictions,
                 const LensRules& rules) {
    Layer layer{predictions, std::vector<int>(truth.size(), -1), std::vector<bool>(truth.size()),
                surestFirst(predictions, rules.confidence), std::vector<bool>(predictions.size())};
    const auto iou = static_cast<float>(rules.iou);
    const auto at = [&predictions](int index) -> const Prediction& {
        return predictions[static_cast<std::size_t>(index)];
    };
    const auto take = [&](bool ofItsClass) {
        std::erase_if(layer.rest, [&](int index) {
            const Prediction& found = at(index);
            std::size_t best = truth.size();
            float bestOverlap = 0;
            for (std::size_t label = 0; label < truth.size(); ++label) {
                const bool isFree = layer.ofTruth[label] < 0 && (truth[label].classId == found.classId) == ofItsClass;
                const float value = isFree ? overlap(truth[label].xyxy, found.xyxy) : 0;
                if (value >= iou && value > bestOverlap) {
                    best = label;
                    bestOverlap = value;
                }
            }
            if (best == truth.size())
                return false;
            layer.ofTruth[best] = index;
            layer.isRight[best] = ofItsClass;
            return true;
        });
    };
    take(true);
    take(false);
    for (const int index : layer.rest)
        layer.isOld[static_cast<std::size_t>(index)] =
            at(index).classId >= rules.dataClasses &&
            std::none_of(truth.begin(), truth.end(),
                         [&](const TruthBox& label) { return overlap(label.xyxy, at(index).xyxy) >= iou; });
    return layer;
}

/// By prediction of the layer before: the one of the layer after that is the same thing; -1 = none.
std::vector<int> pairRest(const Layer& before, const Layer& after, double iou) {
    struct Candidate {
        int before, after;
        float overlap;
    };
    std::vector<Candidate> candidates;
    for (const int b : before.rest) {
        for (const int a : after.rest) {
            const Prediction& first = before.predictions[static_cast<std::size_t>(b)];
            const Prediction& second = after.predictions[static_cast<std::size_t>(a)];
            const bool isOld = before.isOld[static_cast<std::size_t>(b)];
            if (isOld != after.isOld[static_cast<std::size_t>(a)] || (isOld && first.classId != second.classId))
                continue;
            const float value = overlap(first.xyxy, second.xyxy);
            if (value >= static_cast<float>(iou))
                candidates.push_back({b, a, value});
        }
    }
    // Among equal overlaps an order that is the same when the layers change places: of mirrored pairs, which it leaves
    // beside each other, none takes a box from the other.
    const auto rank = [](const Candidate& pair) {
        return std::tuple(-pair.overlap, pair.before + pair.after, std::min(pair.before, pair.after), pair.before);
    };
    std::sort(candidates.begin(), candidates.end(),
              [&rank](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
    std::vector<int> partner(before.predictions.size(), -1);
    std::vector<bool> isTaken(after.predictions.size());
    for (const Candidate& pair : candidates) {
        if (partner[static_cast<std::size_t>(pair.before)] >= 0 || isTaken[static_cast<std::size_t>(pair.after)])
            continue;
        partner[static_cast<std::size_t>(pair.before)] = pair.after;
        isTaken[static_cast<std::size_t>(pair.after)] = true;
    }
    return partner;
}

LensState labelState(bool wasRight, bool isRight) {
    if (wasRight)
        return isRight ? LensState::Unchanged : LensState::NewlyBroken;
    return isRight ? LensState::Fixed : LensState::StillWrong;
}

LensState restState(bool isOld, bool isInBoth) {
    if (isInBoth)
        return isOld ? LensState::Unchanged : LensState::StillWrong;
    return isOld ? LensState::LostOldClass : LensState::Fixed;
}

}  // namespace

std::vector<LensMark> compareBoxes(const std::vector<TruthBox>& truth, const std::vector<Prediction>& before,
                                   const std::vector<Prediction>& after, const LensRules& rules) {
    const Layer first = matchLayer(truth, before, rules), second = matchLayer(truth, after, rules);
    std::vector<LensMark> marks;
    for (std::size_t label = 0; label < truth.size(); ++label)
        marks.push_back({labelState(first.isRight[label], second.isRight[label]), static_cast<int>(label),
                         first.ofTruth[label], second.ofTruth[label]});
    const std::vector<int> partner = pairRest(first, second, rules.iou);
    for (const int index : first.rest) {
        const auto place = static_cast<std::size_t>(index);
        marks.push_back({restState(first.isOld[place], partner[place] >= 0), -1, index, partner[place]});
    }
    for (const int index : second.rest)
        if (std::find(partner.begin(), partner.end(), index) == partner.end())
            marks.push_back({LensState::NewlyBroken, -1, -1, index});
    return marks;
}

}  // namespace eval
}  // namespace engine
