// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/eval/average_precision.h"

namespace engine::eval {

/// Where an image of a table ends: detections [ends[i - 1].detections, ends[i].detections) are of image i, labels
/// likewise.
struct ImageEnd {
    std::size_t detections = 0, labels = 0;
};

/// Average precision of a table in which each image stands any number of times: sorted once, then linear in the
/// detections. May be asked from several threads at once.
class ResampledPrecision {
public:
    ResampledPrecision(const DetectionTable& table, const std::vector<ImageEnd>& images);

    /// NaN where there are no labels.
    struct Score {
        double map50 = 0, map50_95 = 0;
        std::vector<double> classes;  ///< mAP50-95 of each class that has labels in the table
    };
    struct Draw {
        Score score;
        /// The precision of the same cuts where each image stands once, no hit counting for itself. The envelope picks
        /// what is highest by chance; by as much as `score` is above this on average, a score is too high.
        Score checked;
    };
    /// @param times how often each image stands in the table
    Draw draw(const std::vector<std::uint32_t>& times) const;

    /// Images with labels of each class.
    const std::vector<std::int64_t>& imagesOfClass() const { return m_imagesOfClass; }

private:
    /// A detection that is a hit at some threshold.
    struct Event {
        std::uint32_t image = 0;
        std::size_t end = 0;  ///< in m_detectionImages: past its own
    };
    struct Hit {
        std::uint32_t event = 0;  ///< in Class::events
        double precision = 0;     ///< down to it, where each image stands once, not counting for itself
    };
    struct Class {
        std::size_t first = 0;                               ///< in m_detectionImages
        std::vector<Event> events;                           ///< surest first
        std::array<std::vector<Hit>, kThresholdCount> hits;  ///< surest first
        std::vector<std::uint32_t> labelImages;              ///< the image of each label
    };
    /// What the events of a class come to in a draw.
    struct Drawn {
        std::vector<std::uint32_t> times;       ///< how often each stands there
        std::vector<std::uint32_t> detections;  ///< up to and with it
        std::int64_t labels = 0;
    };
    struct Areas {
        double score = 0, checked = 0;
    };

    static void setPrecision(std::vector<Hit>& hits, const Class& row, std::int64_t labels);
    void count(const Class& row, const std::vector<std::uint32_t>& times, Drawn& drawn) const;
    static Areas areas(const std::vector<Hit>& hits, const Drawn& drawn);

    std::vector<Class> m_classes;
    std::vector<std::int64_t> m_imagesOfClass;
    std::vector<std::uint32_t> m_detectionImages;  ///< of each class one after the other, up to its last event
};

}  // namespace engine::eval
