// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/loss/detection_loss.h"

#include "engine/ops/boxes.h"
#include "engine/train/loss/flatten_maps.h"
#include "engine/train/loss/sparse_cross_entropy.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <cstdint>

namespace engine::training {
namespace {

constexpr std::int64_t kBins = 16;
constexpr std::int64_t kFirstStride = 8;
constexpr double kLargestDistance = 15 - 0.01;

struct Anchors {
    Tensor points;   ///< [A, 2] in cells
    Tensor strides;  ///< [A, 1] pixels a cell
};

Anchors makeAnchors(const std::vector<Tensor>& maps) {
    std::vector<Tensor> points, strides;
    std::int64_t stride = kFirstStride;
    for (const Tensor& map : maps) {
        const auto options = map.options().dtype(at::kFloat);
        const std::int64_t height = map.size(2), width = map.size(3);
        const Tensor x = at::arange(width, options).add_(0.5).repeat({height});
        const Tensor y = at::arange(height, options).add_(0.5).repeat_interleave(width);
        points.push_back(at::stack({x, y}, 1));
        strides.push_back(at::full({height * width, 1}, static_cast<double>(stride), options));
        stride *= 2;
    }
    return {at::cat(points), at::cat(strides)};
}

/// Corner boxes in cells; distances [..., 64] as bins of left, top, right, bottom.
Tensor decodeBoxes(const Tensor& distances, const Tensor& points) {
    const Tensor bins = at::arange(kBins, distances.options());
    const Tensor sides = distances.unflatten(-1, {4, kBins}).softmax(-1).matmul(bins);
    return at::cat({points - sides.narrow(-1, 0, 2), points + sides.narrow(-1, 2, 2)}, -1);
}

/// The boxes of each image, on the device of `imageSize`.
std::vector<TruthBoxes> truthOfImages(const Tensor& targets, std::int64_t images, const Tensor& imageSize) {
    // Sorted and counted on the CPU: nobody waits for a GPU.
    const Tensor image = targets.select(1, 0).contiguous();
    const Tensor order = std::get<1>(image.sort(/*stable=*/true, 0, /*descending=*/false));
    std::vector<std::int64_t> counts(static_cast<std::size_t>(images));
    for (std::int64_t row = 0; row < image.size(0); ++row)
        ++counts.at(static_cast<std::size_t>(image.const_data_ptr<float>()[row]));
    const Tensor sorted = targets.index_select(0, order).to(imageSize.device(), at::kFloat, /*non_blocking=*/true);
    std::vector<TruthBoxes> result;
    for (Tensor& rows : sorted.split_with_sizes(counts))
        result.push_back({rows.select(1, 1).to(at::kLong), ops::xywhToXyxy(rows.narrow(1, 2, 4) * imageSize)});
    return result;
}

/// Distribution focal loss (Li et al. 2020): cross-entropy with the two bins beside the true distance. [F, 1]
Tensor distributionLoss(const Tensor& distances, const Tensor& sides) {
    const Tensor left = sides.floor();
    const Tensor leftWeight = left + 1 - sides;
    const Tensor leftBin = left.to(at::kLong).unsqueeze(-1);
    const Tensor logProbabilities = distances.unflatten(-1, {4, kBins}).log_softmax(-1);
    const Tensor atLeft = logProbabilities.gather(-1, leftBin).squeeze(-1);
    const Tensor atRight = logProbabilities.gather(-1, leftBin + 1).squeeze(-1);
    return -(atLeft * leftWeight + atRight * (1 - leftWeight)).mean(-1, true);
}

/// The whole batch, images flattened into rows.
struct Targets {
    Tensor rows;      ///< int64 [F], assigned anchors, into B x A
    Tensor anchors;   ///< int64 [F], the same, into A
    Tensor classIds;  ///< int64 [F]
    Tensor weights;   ///< [F], the target score of that class; those of the others are 0
    Tensor boxes;     ///< [F, 4] pixels
    std::vector<Assignment> assignments;
};

/// @param scores [B, A, C] probabilities. @param boxes [B, A, 4] in cells. @param targets rows of the batch.
/// @param height @param width of the images.
Targets assignTargets(const Tensor& scores, const Tensor& boxes, const Anchors& anchors, const Tensor& targets,
                      double height, double width, AnchorRows anchorRows) {
    const Tensor pixelBoxes = boxes * anchors.strides;
    const Tensor pixelPoints = anchors.points * anchors.strides;
    const Tensor imageSize = at::empty({4}, scores.options());
    imageSize.slice(0, 0, 4, 2).fill_(width);
    imageSize.slice(0, 1, 4, 2).fill_(height);
    Targets result;
    std::vector<Tensor> rows, indices, classIds, weights, truthBoxes;
    std::int64_t image = 0;
    for (const TruthBoxes& truth : truthOfImages(targets, scores.size(0), imageSize)) {
        const Assignment assignment =
            assignTaskAligned(scores[image], pixelBoxes[image], pixelPoints, truth, anchorRows);
        rows.push_back(assignment.foreground + image * scores.size(1));
        indices.push_back(assignment.foreground);
        classIds.push_back(truth.classIds.clamp_min(0).index_select(0, assignment.truth));
        weights.push_back(assignment.weights);
        truthBoxes.push_back(truth.xyxy.index_select(0, assignment.truth));
        result.assignments.push_back(assignment);
        ++image;
    }
    result.rows = at::cat(rows);
    result.anchors = at::cat(indices);
    result.classIds = at::cat(classIds);
    result.weights = at::cat(weights);
    result.boxes = at::cat(truthBoxes);
    return result;
}

}  // namespace

DetectionLossResult detectionLoss(const std::vector<Tensor>& maps, const Tensor& targets, const LossGains& gains,
                                  const Tensor& classWeights) {
    return detectionLoss(maps, targets, gains, classWeights,
                         maps[0].is_cpu() ? AnchorRows::Foreground : AnchorRows::All);
}

DetectionLossResult detectionLoss(const std::vector<Tensor>& maps, const Tensor& targets, const LossGains& gains,
                                  const Tensor& classWeights, AnchorRows rows) {
    const Anchors anchors = makeAnchors(maps);
    const FlatMaps predicted = flattenMaps(maps);
    Tensor scores;
    Targets target;
    {
        const c10::NoGradGuard noGrad;
        scores = predicted.logits.sigmoid();
        target = assignTargets(scores, decodeBoxes(predicted.distances, anchors.points), anchors, targets,
                               static_cast<double>(maps[0].size(2) * kFirstStride),
                               static_cast<double>(maps[0].size(3) * kFirstStride), rows);
    }
    const Tensor scoreSum = target.weights.sum().clamp_min(1.0);
    const Tensor cls =
        sparseCrossEntropy(predicted.logits, scores, {target.rows, target.classIds, target.weights}, classWeights) *
        gains.cls / scoreSum;
    Tensor box = at::zeros({}, scores.options()), dfl = at::zeros({}, scores.options());
    if (target.rows.size(0) > 0) {
        const Tensor points = anchors.points.index_select(0, target.anchors);
        const Tensor truth = target.boxes / anchors.strides.index_select(0, target.anchors);  // cells
        const Tensor distances = predicted.distances.flatten(0, 1).index_select(0, target.rows);
        const Tensor overlap = ops::completeIou(decodeBoxes(distances, points), truth);
        box = ((1 - overlap) * target.weights).sum() * gains.box / scoreSum;

        const Tensor sides = at::cat({points - truth.narrow(1, 0, 2), truth.narrow(1, 2, 2) - points}, 1);
        dfl = (distributionLoss(distances, sides.clamp(0, kLargestDistance)) * target.weights.unsqueeze(1)).sum() *
              gains.dfl / scoreSum;
    }
    DetectionLossResult result;
    result.total = (box + cls + dfl) * static_cast<double>(scores.size(0));
    result.parts = at::stack({box.detach(), cls.detach(), dfl.detach()});
    result.assignments = std::move(target.assignments);
    return result;
}

TrainLoss readParts(const Tensor& parts) {
    const Tensor values = parts.to(at::kCPU, at::kDouble);
    const double* value = values.const_data_ptr<double>();
    return {value[0], value[1], value[2]};
}

}  // namespace engine::training
