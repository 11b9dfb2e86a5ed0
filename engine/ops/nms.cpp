// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/ops/nms.h"

#include "engine/ops/overlap.h"

#include <ATen/core/Tensor.h>
#include <c10/util/Exception.h>

#include <algorithm>

namespace engine::ops {

namespace {

constexpr std::size_t kMaxCandidates = 30'000;
constexpr std::int64_t kBlock = 1024;

/// One image of the head's output: row r at data + r * anchors; rows 0-3 are the box, then the classes.
struct Image {
    const float* data;
    std::int64_t classes;
    std::int64_t anchors;

    const float* row(std::int64_t index) const { return data + index * anchors; }
    const float* scores(std::int64_t classId) const { return row(4 + classId); }
};

struct Candidate {
    float score;
    std::int32_t classId;
    std::int64_t anchor;
};

/// Score descending; among equals anchor, then class: a stable sort of the rows in their order.
bool comesBefore(const Candidate& a, const Candidate& b) {
    if (a.score != b.score)
        return a.score > b.score;
    return a.anchor != b.anchor ? a.anchor < b.anchor : a.classId < b.classId;
}

void collectBestClasses(const Image& image, float confidence, std::vector<Candidate>& candidates) {
    float best[kBlock];
    std::int32_t bestClass[kBlock];
    for (std::int64_t begin = 0; begin < image.anchors; begin += kBlock) {
        const std::int64_t count = std::min(kBlock, image.anchors - begin);
        std::copy_n(image.scores(0) + begin, count, best);
        std::fill_n(bestClass, count, 0);
        for (std::int64_t classId = 1; classId < image.classes; ++classId) {
            const float* scores = image.scores(classId) + begin;
            for (std::int64_t i = 0; i < count; ++i) {
                const bool isBetter = scores[i] > best[i];
                best[i] = isBetter ? scores[i] : best[i];
                bestClass[i] = isBetter ? static_cast<std::int32_t>(classId) : bestClass[i];
            }
        }
        for (std::int64_t i = 0; i < count; ++i) {
            if (best[i] > confidence)
                candidates.push_back({best[i], bestClass[i], begin + i});
        }
    }
}

void collectAllClasses(const Image& image, float confidence, std::vector<Candidate>& candidates) {
    for (std::int64_t classId = 0; classId < image.classes; ++classId) {
        const float* scores = image.scores(classId);
        for (std::int64_t anchor = 0; anchor < image.anchors; ++anchor) {
            if (scores[anchor] > confidence) {
                candidates.push_back({scores[anchor], static_cast<std::int32_t>(classId), anchor});
            }
        }
    }
}

Detection detectionOf(const Image& image, const Candidate& candidate) {
    const float halfWidth = image.row(2)[candidate.anchor] / 2, halfHeight = image.row(3)[candidate.anchor] / 2;
    const float x = image.row(0)[candidate.anchor], y = image.row(1)[candidate.anchor];
    return {x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight, candidate.score, candidate.classId};
}

/// Candidates a block at a time, best first: those that overlap a kept box of an earlier block drop out, then the block
/// is sorted out by itself. Stops at the last detection that can be returned.
class Suppression {
public:
    explicit Suppression(const NmsOptions& options)
        : m_options(options),
          m_threshold(overlapThreshold(options.iou)),
          m_limit(static_cast<std::size_t>(std::max<std::int64_t>(options.maxDetections, 0))) {}

    std::vector<Detection> run(const Image& image, const std::vector<Candidate>& candidates) {
        m_kept.clear();
        m_detections.clear();
        for (std::size_t begin = 0; begin < candidates.size() && m_detections.size() < m_limit; begin += kCandidates)
            takeBlock(image, candidates.data() + begin, std::min(kCandidates, candidates.size() - begin));
        return m_detections;
    }

private:
    static constexpr std::size_t kCandidates = 512;

    void takeBlock(const Image& image, const Candidate* candidates, std::size_t count) {
        m_block.clear();
        m_flags.assign(count, 0);
        std::vector<Detection> detections;
        for (std::size_t i = 0; i < count; ++i) {
            detections.push_back(detectionOf(image, candidates[i]));
            const Detection& box = detections.back();
            const float offset = m_options.isAgnostic ? 0 : kClassOffset * static_cast<float>(box.classId);
            m_block.add(box.x1 + offset, box.y1 + offset, box.x2 + offset, box.y2 + offset);
        }
        for (std::size_t i = 0; i < m_kept.size(); ++i)
            flagOverlaps(m_kept, i, m_block, 0, m_threshold, m_flags);
        for (std::size_t i = 0; i < count && m_detections.size() < m_limit; ++i) {
            if (m_flags[i] != 0)
                continue;
            m_detections.push_back(detections[i]);
            m_kept.add(m_block.x1[i], m_block.y1[i], m_block.x2[i], m_block.y2[i]);
            flagOverlaps(m_block, i, m_block, i + 1, m_threshold, m_flags);
        }
    }

    const NmsOptions& m_options;
    float m_threshold;
    std::size_t m_limit;
    BoxColumns m_kept, m_block;  ///< class offset added
    std::vector<int> m_flags;    ///< of the block: overlaps a kept box
    std::vector<Detection> m_detections;
};

}  // namespace

std::vector<std::vector<Detection>> nonMaximumSuppression(const Tensor& decoded, const NmsOptions& options) {
    TORCH_CHECK(decoded.dim() == 3 && decoded.size(1) > 4, "[ops] NMS takes [B, 4 + classes, N], got ",
                decoded.sizes());
    const Tensor boxes = decoded.detach().to(c10::Device(c10::kCPU), c10::kFloat).contiguous();
    const auto confidence = static_cast<float>(options.confidence);

    std::vector<std::vector<Detection>> result;
    std::vector<Candidate> candidates;
    Suppression suppression(options);
    for (std::int64_t index = 0; index < boxes.size(0); ++index) {
        const Image image{boxes.const_data_ptr<float>() + index * boxes.stride(0), boxes.size(1) - 4, boxes.size(2)};
        candidates.clear();
        options.multiLabel ? collectAllClasses(image, confidence, candidates)
                           : collectBestClasses(image, confidence, candidates);
        if (candidates.size() > kMaxCandidates) {
            std::nth_element(candidates.begin(), candidates.begin() + kMaxCandidates, candidates.end(), comesBefore);
            candidates.resize(kMaxCandidates);
        }
        std::sort(candidates.begin(), candidates.end(), comesBefore);
        result.push_back(suppression.run(image, candidates));
    }
    return result;
}

}  // namespace engine::ops
