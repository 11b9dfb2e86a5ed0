// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/resampled_precision.h"

#include <algorithm>
#include <limits>

#include "engine/eval/class_detections.h"

namespace engine::eval {

namespace {

constexpr std::int64_t kSteps = 100;  // of recall
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The image of each detection or label. @param endOf member of ImageEnd
std::vector<std::uint32_t> imagesOf(const std::vector<ImageEnd>& images, std::size_t ImageEnd::*endOf) {
    std::vector<std::uint32_t> result;
    for (std::size_t image = 0; image < images.size(); ++image) {
        result.resize(images[image].*endOf, static_cast<std::uint32_t>(image));
    }
    return result;
}

}  // namespace

ResampledPrecision::ResampledPrecision(const DetectionTable& table, const std::vector<ImageEnd>& images) {
    const std::vector<std::uint32_t> detectionImages = imagesOf(images, &ImageEnd::detections);
    const std::vector<std::uint32_t> labelImages = imagesOf(images, &ImageEnd::labels);
    const std::vector<std::size_t> order = sortDetections(table);
    m_detectionImages.reserve(order.size());
    for (const ClassLabels& labels : countLabels(table)) {
        Class& row = m_classes.emplace_back();
        row.first = m_detectionImages.size();
        std::size_t end = row.first;
        for (const std::size_t detection : detectionsOf(labels.classId, order, table)) {
            m_detectionImages.push_back(detectionImages[detection]);
            const HitMask mask = table.hits[detection];
            if (mask == 0) {
                continue;
            }
            end = m_detectionImages.size();
            for (std::size_t t = 0; t < kThresholdCount; ++t) {
                if ((mask >> t & 1U) != 0) {
                    row.hits[t].push_back({static_cast<std::uint32_t>(row.events.size()), 0});
                }
            }
            row.events.push_back({detectionImages[detection], end});
        }
        for (std::vector<Hit>& hits : row.hits) {
            setPrecision(hits, row, labels.labels);
        }
        m_detectionImages.resize(end);  // what follows the last hit changes nothing
        for (std::size_t label = 0; label < labelImages.size(); ++label) {
            if (table.labelClassId[label] == labels.classId) {
                row.labelImages.push_back(labelImages[label]);
            }
        }
        std::vector<std::uint32_t> withLabels = row.labelImages;  // sorted
        m_imagesOfClass.push_back(std::unique(withLabels.begin(), withLabels.end()) - withLabels.begin());
    }
}

// The other labels' hits stand for all labels, and the hit itself counts as likely as the next cut says: by itself it
// would be right for certain.
void ResampledPrecision::setPrecision(std::vector<Hit>& hits, const Class& row, std::int64_t labels) {
    const auto all = static_cast<double>(labels);
    double next = 1;
    for (std::size_t n = hits.size(); n-- > 0;) {
        const auto others = static_cast<double>(n);
        const double wrong = static_cast<double>(row.events[hits[n].event].end - row.first) - others - 1;
        const double right = labels > 1 ? others * all / (all - 1) : 0;
        const bool isLast = n + 1 == hits.size();
        if (labels == 1) {
            next = 1 / (1 + wrong);  // there are no others
        } else if (!isLast) {
            next = (right + next) / (right + wrong + 1);
        } else if (right + wrong > 0) {
            next = right / (right + wrong);
        }
        hits[n].precision = next;
    }
}

void ResampledPrecision::count(const Class& row, const std::vector<std::uint32_t>& times, Drawn& drawn) const {
    drawn.labels = 0;
    for (const std::uint32_t image : row.labelImages) {
        drawn.labels += times[image];
    }
    drawn.times.clear();
    drawn.detections.clear();
    std::uint32_t detections = 0;
    std::size_t at = row.first;
    for (const Event& event : row.events) {
        for (; at < event.end; ++at) {
            detections += times[m_detectionImages[at]];
        }
        drawn.times.push_back(times[event.image]);
        drawn.detections.push_back(detections);
    }
}

// Under the envelope of yolo11-spec.md 4.5, from the right. A detection that stands there n times has raised the
// precision with the last of them; up to its recall the envelope is flat.
ResampledPrecision::Areas ResampledPrecision::areas(const std::vector<Hit>& hits, const Drawn& drawn) {
    std::int64_t found = 0;
    for (const Hit& hit : hits) {
        found += drawn.times[hit.event];
    }
    if (found == 0) {
        return {};
    }
    std::int64_t point = kSteps;
    while (kSteps * found <= point * drawn.labels) {
        --point;
    }
    double envelope = 0, checked = 0;  // at `point`
    Areas sums;
    for (std::size_t n = hits.size(); n-- > 0 && found > 0;) {
        const std::uint32_t times = drawn.times[hits[n].event];
        if (times == 0) {
            continue;
        }
        const double precision = static_cast<double>(found) / drawn.detections[hits[n].event];
        if (precision >= envelope) {
            envelope = precision;
            checked = hits[n].precision;
        }
        found -= times;
        for (; point >= 0 && kSteps * found <= point * drawn.labels; --point) {
            sums.score += envelope;
            sums.checked += checked;
        }
    }
    return {(sums.score - envelope / 2) / kSteps, (sums.checked - checked / 2) / kSteps};
}

ResampledPrecision::Draw ResampledPrecision::draw(const std::vector<std::uint32_t>& times) const {
    Draw result;
    Drawn drawn;
    double classes = 0;
    for (const Class& row : m_classes) {
        count(row, times, drawn);
        if (drawn.labels == 0) {
            result.score.classes.push_back(kNone);
            result.checked.classes.push_back(kNone);
            continue;
        }
        Areas sum;
        for (std::size_t t = 0; t < kThresholdCount; ++t) {
            const Areas one = areas(row.hits[t], drawn);
            sum.score += one.score;
            sum.checked += one.checked;
            if (t == 0) {
                result.score.map50 += one.score;
                result.checked.map50 += one.checked;
            }
        }
        result.score.classes.push_back(sum.score / kThresholdCount);
        result.checked.classes.push_back(sum.checked / kThresholdCount);
        result.score.map50_95 += result.score.classes.back();
        result.checked.map50_95 += result.checked.classes.back();
        ++classes;
    }
    for (Score* score : {&result.score, &result.checked}) {
        score->map50 /= classes;
        score->map50_95 /= classes;
    }
    return result;
}

}  // namespace engine::eval
