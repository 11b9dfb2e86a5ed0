// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/data/dataset_source.h"
#include "engine/data/sample_check.h"

namespace engine::data {

/// What the boxes of a dataset's rotated images are drawn on, where there are labelled ones among them: the question
/// "exif.boxes", which is read as "rotated", "raw" or, offered where the files state sizes of both kinds, "by_size":
/// each image as its stated size says. Without a sign: "rotated".
class BoxFrames {
public:
    /// @param checked by entry, read with BoxFrame::Rotated. Throws Error (Usage) "dataset.answer".
    BoxFrames(const DatasetSource& source, const std::vector<CheckedSample>& checked,
              const std::map<std::string, std::string>& answers);

    const std::vector<Question>& questions() const { return m_questions; }  ///< one at most
    const std::vector<std::size_t>& raw() const { return m_raw; }           ///< entries to be read with BoxFrame::Raw

private:
    std::vector<Question> m_questions;
    std::vector<std::size_t> m_raw;
};

}  // namespace engine::data
