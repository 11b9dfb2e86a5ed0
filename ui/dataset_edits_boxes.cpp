// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>

#include <algorithm>
#include <functional>

#include "engine/api/dataset_split.h"
#include "ui/convert.h"
#include "ui/dataset_edits.h"

namespace ui {
namespace {

using Action = engine::BoxEdit::Action;
using Boxes = std::vector<engine::BoxLabel>;

QString textOf(const engine::BoxEdit& edit) {
    const QString name = nameText(toPath(toText(edit.image)));
    if (edit.added && edit.removed)
        return DatasetEdits::tr("change the class of %1").arg(name);
    if (edit.added)
        return DatasetEdits::tr("add the picture %1").arg(name);
    if (edit.removed)
        return DatasetEdits::tr("take out the picture %1").arg(name);
    if (edit.after.size() == edit.before.size() + 1)
        return DatasetEdits::tr("add a box to %1").arg(name);
    if (edit.after.size() + 1 == edit.before.size())
        return DatasetEdits::tr("delete a box of %1").arg(name);
    const auto changed = [&edit] {
        int count = 0;
        for (std::size_t index = 0; index < edit.after.size(); ++index)
            count += edit.after[index] != edit.before[index];
        return count;
    };
    if (edit.after.size() == edit.before.size() && changed() == 1)
        return DatasetEdits::tr("change a box of %1").arg(name);
    return DatasetEdits::tr("replace the boxes of %1").arg(name);
}

class BoxCommand final : public QUndoCommand {
public:
    using Apply = std::function<void(const engine::BoxEdit&)>;

    /// @param isDone an edit of an earlier session: pushing it changes nothing
    BoxCommand(engine::BoxEdit edit, bool isDone, Apply apply)
        : QUndoCommand(textOf(edit)), m_edit(std::move(edit)), m_isDone(isDone), m_apply(std::move(apply)) {}

    void undo() override {
        engine::BoxEdit undone = m_edit;
        undone.action = Action::Undo;
        undone.before.swap(undone.after);
        m_apply(undone);
    }
    void redo() override {
        if (!m_isDone)
            m_apply(m_edit);
        m_isDone = false;
        m_edit.action = Action::Redo;
    }

private:
    engine::BoxEdit m_edit;
    bool m_isDone;
    Apply m_apply;
};

/// An image on the way back through the edits.
struct State {
    bool isThere;
    Boxes boxes;
    std::int64_t classId;  // of an added picture
};

bool isAfter(const State& state, const engine::BoxEdit& edit) {
    const bool isThere = edit.added || !edit.removed;
    return state.isThere == isThere && state.boxes == edit.after &&
           (!edit.added || state.classId == edit.added->classId);
}

bool isBefore(const State& state, const engine::BoxEdit& edit) {
    return state.isThere && state.boxes == edit.before && (!edit.removed || state.classId == edit.removed->classId);
}

State before(const State& after, const engine::BoxEdit& edit) {
    return {edit.removed || !edit.added, edit.before, edit.removed ? edit.removed->classId : after.classId};
}

}  // namespace

bool DatasetEdits::isOfFiles(const std::string& image) const {
    if (m_files && m_sampleOf.empty()) {
        for (std::size_t index = 0; index < m_files->samples.size(); ++index)
            m_sampleOf.emplace(engine::splitKey(*m_files, m_files->samples[index].image), index);
    }
    return m_sampleOf.contains(image);
}

bool DatasetEdits::hasImage(const std::string& image) const {
    return m_overlay.added.contains(image) || isOfFiles(image);
}

Boxes DatasetEdits::boxesOfFiles(const std::string& image) const {
    if (!isOfFiles(image))
        return {};
    const std::vector<Class> own = classesOfFiles();
    Boxes boxes = m_files->samples[m_sampleOf.at(image)].boxes;
    for (engine::BoxLabel& box : boxes)
        box.classId = own.at(static_cast<std::size_t>(box.classId)).from.front();
    return boxes;
}

Boxes DatasetEdits::allBoxes(const std::string& image) const {
    const auto corrected = m_overlay.boxes.find(image);
    return corrected == m_overlay.boxes.end() ? boxesOfFiles(image) : corrected->second;
}

std::map<std::int64_t, std::int64_t> DatasetEdits::placesOfNumbers() const {
    std::map<std::int64_t, std::int64_t> places;
    const std::vector<Class> all = classes();
    for (std::size_t place = 0; place < all.size(); ++place) {
        for (const std::int64_t number : all[place].from)
            places.emplace(number, static_cast<std::int64_t>(place));
    }
    return places;
}

std::optional<std::int64_t> DatasetEdits::numberOf(std::int64_t place) const {
    const std::vector<Class> all = classes();
    const auto index = static_cast<std::size_t>(place);
    if (index >= all.size() || all[index].from.empty())
        return {};
    return all[index].from.front();
}

std::optional<Boxes> DatasetEdits::boxes(const std::string& image) const {
    if (!hasImage(image))
        return {};
    const std::map<std::int64_t, std::int64_t> places = placesOfNumbers();
    Boxes shown;
    for (engine::BoxLabel box : allBoxes(image)) {
        const auto place = places.find(box.classId);
        if (place == places.end())
            continue;
        box.classId = place->second;
        shown.push_back(box);
    }
    return shown;
}

std::optional<std::size_t> DatasetEdits::indexInAll(const std::string& image, std::size_t index) const {
    const std::map<std::int64_t, std::int64_t> places = placesOfNumbers();
    const Boxes all = allBoxes(image);
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (places.contains(all[place].classId) && index-- == 0)
            return place;
    }
    return {};
}

void DatasetEdits::addBox(const std::string& image, const engine::BoxLabel& box) {
    const std::optional<std::int64_t> number = numberOf(box.classId);
    if (!number || !hasImage(image))
        return;
    Boxes all = allBoxes(image);
    all.push_back(box);
    all.back().classId = *number;
    pushBoxes(image, std::move(all));
}

void DatasetEdits::changeBox(const std::string& image, std::size_t index, const engine::BoxLabel& box) {
    const std::optional<std::size_t> place = indexInAll(image, index);
    const std::optional<std::int64_t> number = numberOf(box.classId);
    if (!place || !number)
        return;
    Boxes all = allBoxes(image);
    const std::int64_t old = all[*place].classId;
    all[*place] = box;
    all[*place].classId = placesOfNumbers().at(old) == box.classId ? old : *number;
    pushBoxes(image, std::move(all));
}

void DatasetEdits::removeBox(const std::string& image, std::size_t index) {
    const std::optional<std::size_t> place = indexInAll(image, index);
    if (!place)
        return;
    Boxes all = allBoxes(image);
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(*place));
    pushBoxes(image, std::move(all));
}

void DatasetEdits::pushBoxes(const std::string& image, Boxes after) {
    engine::BoxEdit edit{{}, Action::Edit, image, allBoxes(image), std::move(after)};
    if (edit.before != edit.after)
        push(std::move(edit), false);
}

void DatasetEdits::push(engine::BoxEdit edit, bool isDone) {
    m_undo.push(new BoxCommand(std::move(edit), isDone, [this](const engine::BoxEdit& done) { applyBoxes(done); }));
}

void DatasetEdits::applyBoxes(engine::BoxEdit edit) {
    const bool isUndo = edit.action == Action::Undo;
    const std::optional<engine::AddedImage>&comes = isUndo ? edit.removed : edit.added,
          &goes = isUndo ? edit.added : edit.removed;
    if (goes) {
        m_overlay.added.erase(edit.image);
        m_overlay.splits.erase(edit.image);
    }
    if (comes)
        m_overlay.added[edit.image] = *comes;
    if (comes && edit.split)
        m_overlay.splits[edit.image] = *edit.split;
    if (edit.after == boxesOfFiles(edit.image))
        m_overlay.boxes.erase(edit.image);
    else
        m_overlay.boxes[edit.image] = edit.after;
    edit.time = toStd(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    emit boxesEdited(edit);
    emit changed();
}

void DatasetEdits::restore(const std::vector<engine::BoxEdit>& history) {
    std::map<std::string, State> states;
    std::vector<const engine::BoxEdit*> kept;
    const auto stateOf = [this](const std::string& image) -> State {
        const auto added = m_overlay.added.find(image);
        return {hasImage(image), allBoxes(image), added == m_overlay.added.end() ? -1 : added->second.classId};
    };
    for (auto edit = history.rbegin(); edit != history.rend(); ++edit) {
        State& state = states.try_emplace(edit->image, stateOf(edit->image)).first->second;
        if (!state.isThere && (edit->added || !edit->removed))
            continue;
        if (isAfter(state, *edit)) {
            kept.push_back(&*edit);
            state = before(state, *edit);
        } else if (!kept.empty() || !isBefore(state, *edit)) {
            break;  // else: the program ended before the overlay was written
        }
    }
    for (auto edit = kept.rbegin(); edit != kept.rend(); ++edit)
        push(**edit, true);
}

}  // namespace ui
