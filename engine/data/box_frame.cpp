// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/box_frame.h"

#include <optional>

#include "engine/data/dataset_question.h"
#include "engine/data/exif.h"

namespace engine::data {
namespace {

// By the stated size; nothing where it does not tell the two apart.
std::optional<BoxFrame> frameOf(const StatedSize& stated, const SampleInfo& sample) {
    if (!swapsSides(sample.orientation) || sample.width == sample.height)
        return std::nullopt;
    if (stated.width == sample.width && stated.height == sample.height)
        return BoxFrame::Rotated;
    const bool isRaw = stated.width == sample.height && stated.height == sample.width;
    return isRaw ? std::optional(BoxFrame::Raw) : std::nullopt;
}

}  // namespace

BoxFrames::BoxFrames(const DatasetSource& source, const std::vector<CheckedSample>& checked,
                     const std::map<std::string, std::string>& answers) {
    if (source.listing().task != DatasetTask::Detect)
        return;
    std::vector<std::pair<std::size_t, std::optional<BoxFrame>>> rotated;
    std::int64_t sayRotated = 0, sayRaw = 0;
    for (std::size_t i = 0; i < checked.size(); ++i) {
        if (!checked[i].sample || checked[i].sample->orientation == 1 ||
            checked[i].sample->labelState == LabelState::NoFile)
            continue;
        const auto frame = frameOf(source.statedSize(i), *checked[i].sample);
        rotated.emplace_back(i, frame);
        sayRotated += frame == BoxFrame::Rotated;
        sayRaw += frame == BoxFrame::Raw;
    }
    if (rotated.empty())
        return;
    const std::string count = std::to_string(rotated.size());
    Question question{"exif.boxes",
                      count +
                          " labelled images are turned by EXIF data; are their boxes drawn on the turned images "
                          "(rotated) or on the pixels as stored (raw)?",
                      {"rotated", "raw"},
                      sayRaw > 0 ? 1u : 0u,
                      false,
                      {count}};
    if (sayRotated > 0 && sayRaw > 0) {
        question.choices.emplace_back("by_size");
        question.proposal = 2;
    }
    const std::string choice = choiceOf(question, answers);
    for (const auto& [entry, frame] : rotated) {
        if (choice == "raw" || (choice == "by_size" && frame == BoxFrame::Raw))
            m_raw.push_back(entry);
    }
    m_questions.push_back(std::move(question));
}

}  // namespace engine::data
