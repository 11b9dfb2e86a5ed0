// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/classification_details.h"

#include "engine/eval/confusion.h"
#include "engine/eval/image_order.h"
#include "engine/eval/score_interval.h"

namespace engine::eval {

void ClassificationDetails::add(std::size_t sample, std::int64_t truth, std::int64_t predicted) {
    m_images.push_back({sample, truth, predicted});
}

EvaluationDetails ClassificationDetails::value(const ClassificationMetrics& metrics,
                                               const std::vector<SampleInfo>& samples) const {
    EvaluationDetails details;
    details.classNames = m_classNames;
    details.hasFewLabels = metrics.images < kFewLabels;

    ConfusionMeter confusion(static_cast<std::int64_t>(m_classNames.size()));
    std::vector<ImageFaults> faults;
    for (std::size_t image = 0; image < m_images.size(); ++image) {
        const Image& one = m_images[image];
        confusion.addClassified(image, one.truth, one.predicted);
        faults.push_back({one.sample, one.truth == one.predicted ? 0 : 1});
    }
    const std::vector<std::size_t> places = worstFirst(faults);
    details.images.resize(m_images.size());
    std::int64_t right = 0;
    for (std::size_t image = 0; image < m_images.size(); ++image) {
        const std::int64_t wrong = faults[image].faults;
        details.images[places[image]] = {samples[m_images[image].sample].image,
                                         1 - wrong,
                                         wrong,
                                         0,
                                         {},
                                         {},
                                         m_images[image].truth,
                                         m_images[image].predicted};
        right += 1 - wrong;
    }
    details.confusion = confusion.cells();
    moveImages(details.confusion, places);

    details.top1 = shareInterval(right, static_cast<std::int64_t>(m_images.size()));
    for (const ClassAccuracy& row : metrics.perClass) {
        const auto id = static_cast<std::size_t>(row.classId);
        ClassDetails& one = details.perClass.emplace_back();
        one.classId = row.classId;
        one.interval = shareInterval(metrics.confusion[id][id], row.images);
    }
    return details;
}

}  // namespace engine::eval
