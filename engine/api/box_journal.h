// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/dataset_overlay.h"

namespace engine {

/// One change of the boxes of one image, or a picture that came to the dataset with its boxes or class, or left it.
struct BoxEdit {
    enum class Action { Edit, Undo, Redo };

    std::string time;  ///< UTC, ISO 8601
    Action action = Action::Edit;
    std::string image;                       ///< splitKey()
    std::vector<BoxLabel> before, after;     ///< all of them; classes as in DatasetOverlay::boxes
    std::optional<AddedImage> added = {};    ///< Edit and Redo bring this picture in, Undo takes it out again
    std::optional<AddedImage> removed = {};  ///< the other way round: Edit and Redo take it out, Undo brings it back
    std::optional<Split> split = {};         ///< of `added` or `removed` in DatasetOverlay::splits; none = not there
    // `added` and `removed`: the picture is in the dataset before and after, of another class.

    bool operator==(const BoxEdit&) const = default;
};

/// Appends a line of JSON to the journal of a dataset's box edits, which nothing else changes. Throws Error (Disk).
void appendBoxEdit(const std::filesystem::path& journal, const BoxEdit& edit);

/// The edits that undo would take back, the last one at the end: what was undone and not redone is left out. Lines that
/// are torn or no edits are passed over; a missing file is an empty journal. @param most of the last ones
/// Throws Error (Dataset) where the file is unreadable.
std::vector<BoxEdit> readBoxEdits(const std::filesystem::path& journal, std::size_t most);

}  // namespace engine
