// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset_edits.h"

#include <algorithm>
#include <functional>

#include "ui/convert.h"

namespace ui {
namespace {

using Class = DatasetEdits::Class;

bool isSame(const Class& a, const Class& b) {
    return a.name == b.name && a.from == b.from;
}

class OverlayCommand final : public QUndoCommand {
public:
    OverlayCommand(const QString& text, engine::DatasetOverlay before, engine::DatasetOverlay after,
                   std::function<void(const engine::DatasetOverlay&)> apply)
        : QUndoCommand(text), m_before(std::move(before)), m_after(std::move(after)), m_apply(std::move(apply)) {}

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

private:
    engine::DatasetOverlay m_before, m_after;
    std::function<void(const engine::DatasetOverlay&)> m_apply;
};

class KeepCommand final : public QUndoCommand {
public:
    KeepCommand(const QString& text, std::function<void(bool)> apply) : QUndoCommand(text), m_apply(std::move(apply)) {}

    void undo() override { m_apply(false); }
    void redo() override { m_apply(true); }

private:
    std::function<void(bool)> m_apply;
};

}  // namespace

void DatasetEdits::setDataset(std::shared_ptr<const engine::DatasetInfo> files, engine::DatasetOverlay overlay,
                              const std::vector<engine::BoxEdit>& history) {
    m_files = std::move(files);
    m_sampleOf.clear();
    m_overlay = std::move(overlay);
    m_undo.clear();
    m_kept.clear();
    restore(history);
}

std::vector<Class> DatasetEdits::classesOfFiles() const {
    std::vector<Class> classes;
    for (std::size_t index = 0; m_files && index < m_files->classNames.size(); ++index) {
        const bool hasId = index < m_files->classIds.size();
        classes.push_back(
            {m_files->classNames[index], {hasId ? m_files->classIds[index] : static_cast<std::int64_t>(index)}});
    }
    return classes;
}

std::vector<Class> DatasetEdits::classes() const {
    return m_overlay.classes.empty() ? classesOfFiles() : m_overlay.classes;
}

void DatasetEdits::renameClass(std::size_t index, const QString& name) {
    std::vector<Class> all = classes();
    const std::string wanted = toStd(name.trimmed());
    const bool isTaken = std::any_of(all.begin(), all.end(), [&](const Class& other) { return other.name == wanted; });
    if (index >= all.size() || wanted.empty() || isTaken)
        return;
    const QString text = tr("rename %1 to %2").arg(toText(all[index].name), toText(wanted));
    all[index].name = wanted;
    setClasses(text, std::move(all));
}

void DatasetEdits::mergeClasses(std::vector<std::size_t> indices) {
    std::vector<Class> all = classes();
    std::sort(indices.begin(), indices.end());
    if (indices.size() < 2 || indices.back() >= all.size())
        return;
    Class& target = all[indices.front()];
    for (auto index = indices.rbegin(); *index != indices.front(); ++index) {
        target.from.insert(target.from.end(), all[*index].from.begin(), all[*index].from.end());
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(*index));
    }
    std::sort(target.from.begin(), target.from.end());
    const QString text = tr("merge %n classes into %1", nullptr, static_cast<int>(indices.size()))
                             .arg(toText(all[indices.front()].name));
    setClasses(text, std::move(all));
}

void DatasetEdits::moveClass(std::size_t from, std::size_t to) {
    std::vector<Class> all = classes();
    if (from == to || from >= all.size() || to >= all.size())
        return;
    Class moved = std::move(all[from]);
    const QString text = tr("move %1").arg(toText(moved.name));
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(from));
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    setClasses(text, std::move(all));
}

void DatasetEdits::resetClasses() {
    if (hasClassChanges())
        setClasses(tr("classes as in the files"), {});
}

void DatasetEdits::setSplits(const QString& text, const std::map<std::string, engine::Split>& splits) {
    engine::DatasetOverlay overlay = m_overlay;
    for (const auto& [image, split] : splits)
        overlay.splits[image] = split;
    if (overlay.splits != m_overlay.splits)
        change(text, std::move(overlay));
}

void DatasetEdits::keep(const std::string& finding) {
    if (m_kept.contains(finding))
        return;
    m_undo.push(new KeepCommand(tr("keep a finding as it is"), [this, finding](bool isKept) {
        if (isKept)
            m_kept.insert(finding);
        else
            m_kept.erase(finding);
        emit keptChanged();
    }));
}

void DatasetEdits::setClasses(const QString& text, std::vector<Class> classes) {
    const std::vector<Class> own = classesOfFiles();
    if (std::equal(classes.begin(), classes.end(), own.begin(), own.end(), isSame))
        classes.clear();
    engine::DatasetOverlay overlay = m_overlay;
    overlay.classes = std::move(classes);
    change(text, std::move(overlay));
}

void DatasetEdits::change(const QString& text, engine::DatasetOverlay overlay) {
    m_undo.push(new OverlayCommand(text, m_overlay, std::move(overlay), [this](const engine::DatasetOverlay& now) {
        m_overlay = now;
        emit changed();
    }));
}

}  // namespace ui
