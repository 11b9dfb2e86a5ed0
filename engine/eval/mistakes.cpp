// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/mistakes.h"

#include <algorithm>

#include "engine/eval/box_matching.h"

namespace engine::eval {

namespace {

constexpr float kOn = 0.5F, kBeside = 0.1F;  // IoU
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// The label that a detection overlaps most among those for which `isMeant(label)`; kNone where it overlaps none by
/// `least`. Of equal ones the first.
template <typename IsMeant>
std::size_t bestLabel(const std::vector<data::PixelBox>& labels, const ops::Detection& found, float least,
                      IsMeant isMeant) {
    std::size_t best = kNone;
    for (std::size_t l = 0; l < labels.size(); ++l) {
        const float iou = isMeant(l) ? intersectionOverUnion(labels[l], found) : 0.0F;
        if (iou >= least && (best == kNone || iou > intersectionOverUnion(labels[best], found))) {
            best = l;
        }
    }
    return best;
}

}  // namespace

ImageMistakes findMistakes(const std::vector<data::PixelBox>& labels, const std::vector<ops::Detection>& detections) {
    ImageMistakes mistakes;
    mistakes.boxes.resize(detections.size());
    mistakes.isMissed.assign(labels.size(), true);
    std::vector<bool> isFound(labels.size());
    std::vector<std::size_t> wrong;
    for (std::size_t d = 0; d < detections.size(); ++d) {
        const ops::Detection& found = detections[d];
        const std::size_t label = bestLabel(
            labels, found, kOn, [&](std::size_t l) { return !isFound[l] && labels[l].classId == found.classId; });
        if (label == kNone) {
            wrong.push_back(d);
        } else {
            isFound[label] = true;
            mistakes.isMissed[label] = false;
            mistakes.boxes[d].label = static_cast<int>(label);
        }
    }
    for (const std::size_t d : wrong) {
        const ops::Detection& found = detections[d];
        const auto judge = [&](MistakeKind kind) {
            mistakes.boxes[d].mistake = kind;
            ++mistakes.ofKind[static_cast<std::size_t>(kind)];
        };
        const std::size_t label = bestLabel(labels, found, kBeside, [](std::size_t) { return true; });
        if (label == kNone) {
            judge(MistakeKind::Background);
            continue;
        }
        mistakes.boxes[d].label = static_cast<int>(label);
        const bool isOn = intersectionOverUnion(labels[label], found) >= kOn;
        const bool isItsClass = labels[label].classId == found.classId;
        if (isOn && isItsClass) {
            judge(MistakeKind::Duplicate);
            continue;
        }
        judge(isOn ? MistakeKind::Class : (isItsClass ? MistakeKind::Location : MistakeKind::Both));
        mistakes.isMissed[label] = false;
    }
    for (std::size_t l = 0; l < labels.size(); ++l) {
        ++(isFound[l] ? mistakes.right : mistakes.missed);
        mistakes.ofKind[static_cast<std::size_t>(MistakeKind::Missed)] += mistakes.isMissed[l];
    }
    mistakes.wrong = static_cast<std::int64_t>(wrong.size());
    return mistakes;
}

}  // namespace engine::eval
