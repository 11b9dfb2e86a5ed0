// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/loss/task_aligned_assigner.h"

#include "engine/ops/boxes.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cstdint>

namespace engine::training {
namespace {

constexpr std::int64_t kTopAnchors = 10;
constexpr double kScorePower = 0.5;
constexpr double kOverlapPower = 6.0;
constexpr double kEps = 1e-9;

/// [M, A]: the anchor lies inside the box, and the box is not a degenerate one at the origin.
Tensor insideMask(const Tensor& anchors, const Tensor& xyxy) {
    const Tensor x = anchors.select(1, 0).unsqueeze(0), y = anchors.select(1, 1).unsqueeze(0);
    const auto side = [&](std::int64_t index) { return xyxy.select(1, index).unsqueeze(1); };
    Tensor inside = (x - side(0)).gt(kEps);
    inside.logical_and_((y - side(1)).gt(kEps));
    inside.logical_and_((side(2) - x).gt(kEps));
    inside.logical_and_((side(3) - y).gt(kEps));
    return inside.logical_and_(xyxy.sum(1).gt(0).unsqueeze(1));
}

/// [M, A], 0 outside the boxes.
struct Match {
    Tensor overlap, alignment;
};

/// Of the pairs of box and anchor that `inside` holds.
Match matchPairs(const Tensor& inside, const Tensor& scores, const Tensor& boxes, const Tensor& xyxy,
                 const Tensor& classIds) {
    const auto pairs = inside.nonzero_numpy();  // rows, anchors
    const Tensor pairOverlap =
        ops::completeIou(xyxy.index_select(0, pairs[0]), boxes.index_select(0, pairs[1])).clamp_min_(0);
    const Tensor pairScore = scores.index({pairs[1], classIds.index_select(0, pairs[0])});
    const Match match{at::zeros(inside.sizes(), boxes.options()), at::zeros(inside.sizes(), boxes.options())};
    match.overlap.index_put_({pairs[0], pairs[1]}, pairOverlap);
    match.alignment.index_put_({pairs[0], pairs[1]}, pairScore.pow(kScorePower).mul_(pairOverlap.pow(kOverlapPower)));
    return match;
}

/// The same of all pairs.
Match matchAll(const Tensor& inside, const Tensor& scores, const Tensor& boxes, const Tensor& xyxy,
               const Tensor& classIds) {
    const Tensor overlap = ops::completeIou(xyxy.unsqueeze(1), boxes.unsqueeze(0)).clamp_min_(0).mul_(inside);
    const Tensor score = scores.index_select(1, classIds).t();
    return {overlap, score.pow(kScorePower).mul(overlap.pow(kOverlapPower))};
}

/// An anchor chosen by several boxes stays only with the one it overlaps most, chosen by that box or not.
Tensor withoutConflicts(const Tensor& positive, const Tensor& overlap, AnchorRows rows) {
    const Tensor isContested = positive.sum(0).gt(1);
    if (rows == AnchorRows::All) {
        const Tensor best = at::zeros_like(positive).scatter_(0, overlap.argmax(0, true), true);
        return at::where(isContested, best, positive);
    }
    const Tensor anchors = isContested.nonzero().squeeze(1);
    const Tensor best = overlap.index_select(1, anchors).argmax(0);
    Tensor result = positive.index_fill(1, anchors, 0);
    return result.index_put_({best, anchors}, at::ones({}, positive.options()));
}

}  // namespace

Assignment assignTaskAligned(const Tensor& scores, const Tensor& boxes, const Tensor& anchors, const TruthBoxes& truth,
                             AnchorRows rows) {
    const c10::NoGradGuard noGrad;
    const std::int64_t anchorCount = anchors.size(0);
    const auto indices = anchors.options().dtype(at::kLong);
    if (truth.xyxy.size(0) == 0) {
        const Tensor none = at::empty({0}, indices);
        return {none, none, at::empty({0}, anchors.options())};
    }

    const Tensor inside = insideMask(anchors, truth.xyxy);
    const bool isSparse = rows == AnchorRows::Foreground;
    const auto [overlap, alignment] =
        (isSparse ? matchPairs : matchAll)(inside, scores, boxes, truth.xyxy, truth.classIds.clamp_min(0));
    const Tensor chosen = std::get<1>(alignment.topk(std::min(kTopAnchors, anchorCount), 1));
    const Tensor positive =
        withoutConflicts(at::zeros_like(inside).scatter_(1, chosen, true).logical_and_(inside), overlap, rows);

    // One box an anchor from here on. The score of the box's best anchor becomes its best overlap.
    const Tensor foreground = isSparse ? positive.any(0).nonzero().squeeze(1) : at::arange(anchorCount, indices);
    const Tensor assigned = positive.index_select(1, foreground).to(at::kByte).argmax(0);
    const Tensor positiveAlignment = alignment * positive;
    const Tensor bestAlignment = std::get<0>(positiveAlignment.max(1));
    const Tensor bestOverlap = std::get<0>((overlap * positive).max(1));
    const Tensor weights = positiveAlignment.index({assigned, foreground}) * bestOverlap.index_select(0, assigned) /
                           (bestAlignment.index_select(0, assigned) + kEps);
    return {foreground, assigned, weights};
}

}  // namespace engine::training
