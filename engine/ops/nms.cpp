// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/ops/nms.h"

#include <ATen/core/Tensor.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine::ops {

namespace {

constexpr std::size_t kMaxCandidates = 30'000;
constexpr float kClassOffset = 7680;
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

/// The largest float that is not above `value`: then f > value for a float f is f > floorToFloat(value).
float floorToFloat(double value) {
    const auto rounded = static_cast<float>(value);
    return rounded > value ? std::nextafter(rounded, -std::numeric_limits<float>::infinity()) : rounded;
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

/// The boxes kept so far, class offset added, one array a coordinate.
class KeptBoxes {
public:
    void clear() {
        for (std::vector<float>* values : {&m_x1, &m_y1, &m_x2, &m_y2, &m_area})
            values->clear();
    }

    void add(float x1, float y1, float x2, float y2) {
        m_x1.push_back(x1);
        m_y1.push_back(y1);
        m_x2.push_back(x2);
        m_y2.push_back(y2);
        m_area.push_back((x2 - x1) * (y2 - y1));
    }

    /// No early way out inside a block, so that the compiler can use vectors.
    bool overlaps(float x1, float y1, float x2, float y2, float threshold) const {
        constexpr std::size_t kStep = 32;
        const float area = (x2 - x1) * (y2 - y1);
        for (std::size_t begin = 0; begin < m_x1.size(); begin += kStep) {
            const std::size_t end = std::min(begin + kStep, m_x1.size());
            int hits = 0;
            for (std::size_t i = begin; i < end; ++i) {
                const float width = std::max(0.0F, std::min(m_x2[i], x2) - std::max(m_x1[i], x1));
                const float height = std::max(0.0F, std::min(m_y2[i], y2) - std::max(m_y1[i], y1));
                const float inter = width * height;
                hits |= static_cast<int>(inter / (m_area[i] + area - inter) > threshold);
            }
            if (hits != 0)
                return true;
        }
        return false;
    }

private:
    std::vector<float> m_x1, m_y1, m_x2, m_y2, m_area;
};

/// `candidates` best first. Stops at the last detection that can be returned.
std::vector<Detection> suppress(const Image& image, const std::vector<Candidate>& candidates, const NmsOptions& options,
                                KeptBoxes& kept) {
    const float threshold = floorToFloat(options.iou);
    const auto limit = static_cast<std::size_t>(std::max<std::int64_t>(options.maxDetections, 0));
    std::vector<Detection> detections;
    kept.clear();
    for (const Candidate& candidate : candidates) {
        if (detections.size() >= limit)
            break;
        const float halfWidth = image.row(2)[candidate.anchor] / 2;
        const float halfHeight = image.row(3)[candidate.anchor] / 2;
        const float x = image.row(0)[candidate.anchor];
        const float y = image.row(1)[candidate.anchor];
        const Detection detection{x - halfWidth,  y - halfHeight,  x + halfWidth,
                                  y + halfHeight, candidate.score, candidate.classId};
        const float offset = options.isAgnostic ? 0 : kClassOffset * static_cast<float>(candidate.classId);
        const float x1 = detection.x1 + offset, y1 = detection.y1 + offset;
        const float x2 = detection.x2 + offset, y2 = detection.y2 + offset;
        if (kept.overlaps(x1, y1, x2, y2, threshold))
            continue;
        kept.add(x1, y1, x2, y2);
        detections.push_back(detection);
    }
    return detections;
}

}  // namespace

std::vector<std::vector<Detection>> nonMaximumSuppression(const Tensor& decoded, const NmsOptions& options) {
    TORCH_CHECK(decoded.dim() == 3 && decoded.size(1) > 4, "[ops] NMS takes [B, 4 + classes, N], got ",
                decoded.sizes());
    const Tensor boxes = decoded.detach().to(c10::Device(c10::kCPU), c10::kFloat).contiguous();
    const auto confidence = static_cast<float>(options.confidence);

    std::vector<std::vector<Detection>> result;
    std::vector<Candidate> candidates;
    KeptBoxes kept;
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
        result.push_back(suppress(image, candidates, options, kept));
    }
    return result;
}

}  // namespace engine::ops
