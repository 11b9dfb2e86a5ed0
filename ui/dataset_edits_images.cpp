// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DatasetEdits that adds pictures and takes them out.
#include <algorithm>
#include <iterator>

#include "engine/api/dataset_split.h"
#include "ui/dataset_edits.h"

namespace ui {
namespace {

using Action = engine::BoxEdit::Action;
using Boxes = std::vector<engine::BoxLabel>;

}  // namespace

bool DatasetEdits::isOwnImage(const std::filesystem::path& file) const {
    return m_files && isOfFiles(engine::splitKey(*m_files, file));
}

bool DatasetEdits::addImage(engine::AddedImage picture, const Boxes& boxes) {
    const std::optional<std::int64_t> imageClass = numberOf(picture.classId);
    if (!m_files || (picture.classId >= 0 && !imageClass))
        return false;
    picture.classId = imageClass.value_or(-1);
    Boxes after;
    for (engine::BoxLabel box : boxes) {
        const std::optional<std::int64_t> number = numberOf(box.classId);
        if (!number)
            continue;
        box.classId = *number;
        after.push_back(box);
    }
    std::string image = engine::splitKey(*m_files, picture.file);
    // Moved since it was added, it comes in anew.
    const auto same = std::find_if(m_overlay.added.begin(), m_overlay.added.end(), [&picture](const auto& entry) {
        return entry.second.hash == picture.hash && std::filesystem::exists(entry.second.file);
    });
    if (!hasImage(image) && same != m_overlay.added.end())
        image = same->first;
    if (hasImage(image)) {
        if (imageClass)
            pushClass(image, *imageClass);
        else
            pushBoxes(image, std::move(after));
        return false;
    }
    push({{}, Action::Edit, image, {}, std::move(after), picture}, false);
    return true;
}

void DatasetEdits::repair(const engine::LabelRepair& repair) {
    const std::string image = m_files ? engine::splitKey(*m_files, repair.picture.file) : std::string();
    if (!m_files || hasImage(image))
        return;
    engine::BoxEdit edit{{}, Action::Edit, image, {}, repair.boxes, repair.picture};
    if (repair.split != engine::Split::Train)
        edit.split = repair.split;
    push(std::move(edit), false);
}

std::vector<std::filesystem::path> DatasetEdits::addedImages() const {
    std::vector<std::filesystem::path> files;
    for (const auto& [image, picture] : m_overlay.added) {
        if (!isOfFiles(image))
            files.push_back(picture.file);
    }
    return files;
}

bool DatasetEdits::removeImage(const std::filesystem::path& file) {
    const auto found = std::find_if(m_overlay.added.begin(), m_overlay.added.end(), [this, &file](const auto& entry) {
        return entry.second.file == file && !isOfFiles(entry.first);
    });
    if (found == m_overlay.added.end())
        return false;
    const auto& [image, picture] = *found;
    engine::BoxEdit edit{{}, Action::Edit, image, allBoxes(image), {}};
    edit.removed = picture;
    if (const auto split = m_overlay.splits.find(image); split != m_overlay.splits.end())
        edit.split = split->second;
    push(std::move(edit), false);
    return true;
}

void DatasetEdits::removeImages(const std::vector<std::filesystem::path>& files) {
    const std::vector<std::filesystem::path> added = addedImages();
    std::vector<std::filesystem::path> gone;
    std::copy_if(files.begin(), files.end(), std::back_inserter(gone),
                 [&added](const auto& file) { return std::find(added.begin(), added.end(), file) != added.end(); });
    if (gone.empty())
        return;
    if (gone.size() > 1)
        m_undo.beginMacro(tr("take out %n pictures", nullptr, static_cast<int>(gone.size())));
    for (const std::filesystem::path& file : gone)
        removeImage(file);
    if (gone.size() > 1)
        m_undo.endMacro();
}

// A class that is part of the one that it has already is no change.
void DatasetEdits::pushClass(const std::string& image, std::int64_t number) {
    if (isOfFiles(image))
        return;
    const engine::AddedImage& picture = m_overlay.added.at(image);
    const std::map<std::int64_t, std::int64_t> places = placesOfNumbers();
    const auto now = places.find(picture.classId);
    if (now != places.end() && now->second == places.at(number))
        return;
    engine::BoxEdit edit{{}, Action::Edit, image, allBoxes(image), {}};
    edit.added = edit.removed = picture;
    edit.added->classId = number;
    if (const auto split = m_overlay.splits.find(image); split != m_overlay.splits.end())
        edit.split = split->second;
    push(std::move(edit), false);
}

}  // namespace ui
