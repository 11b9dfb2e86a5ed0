// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/api/box_journal.h"
#include "engine/api/dataset_info.h"
#include "engine/api/dataset_overlay.h"
#include "engine/api/label_repair.h"

namespace ui {

/// What the user changed about the classes, splits and boxes of a dataset, each change undoable. Writes nothing.
/// Images are named by engine::splitKey().
class DatasetEdits final : public QObject {
    Q_OBJECT

public:
    using Class = engine::DatasetOverlay::Class;

    explicit DatasetEdits(QObject* parent = nullptr) : QObject(parent) {}

    /// Forgets what could be undone. @param files the dataset without an overlay
    /// @param history edits of boxes, the last one at the end: they become undoable as far as they lead to `overlay`
    void setDataset(std::shared_ptr<const engine::DatasetInfo> files, engine::DatasetOverlay overlay,
                    const std::vector<engine::BoxEdit>& history = {});

    const engine::DatasetOverlay& overlay() const { return m_overlay; }
    /// As training will see them, whether or not they were changed.
    std::vector<Class> classes() const;
    bool hasClassChanges() const { return !m_overlay.classes.empty(); }
    QUndoStack& undoStack() { return m_undo; }

    /// No change for an empty name, or one that another class has.
    void renameClass(std::size_t index, const QString& name);
    /// Into the first of them, which keeps its name. Two at least.
    void mergeClasses(std::vector<std::size_t> indices);
    void moveClass(std::size_t from, std::size_t to);
    void resetClasses();
    /// Images that are not named keep their split. @param text what is done, for the undo action
    void setSplits(const QString& text, const std::map<std::string, engine::Split>& splits);

    /// As training will see them, with places in classes() as classId; none where the dataset has no such image.
    std::optional<std::vector<engine::BoxLabel>> boxes(const std::string& image) const;
    void addBox(const std::string& image, const engine::BoxLabel& box);
    /// @param index in boxes(). A box that keeps its class keeps its number in the files, too.
    void changeBox(const std::string& image, std::size_t index, const engine::BoxLabel& box);
    void removeBox(const std::string& image, std::size_t index);
    /// Makes a picture a training image with these boxes, or of its class; no change where no dataset is open. One that
    /// is an image of the dataset already, or was added before under this or another name, gets them in place of its
    /// own; the class of an image of the dataset's own files stays.
    /// @param picture, boxes with places in classes() as classId @returns whether the picture is new to the dataset
    bool addImage(engine::AddedImage picture, const std::vector<engine::BoxLabel>& boxes);
    /// Uses an image that its labels had cost, in the split of its neighbours.
    void repair(const engine::LabelRepair& repair);
    /// Marks a finding as seen, or an issue, by its name. For as long as the dataset is open.
    void keep(const std::string& finding);
    const std::set<std::string>& kept() const { return m_kept; }
    /// Whether it is one of the dataset's own files.
    bool isOwnImage(const std::filesystem::path& file) const;
    /// Those that the dataset's own files do not have.
    std::vector<std::filesystem::path> addedImages() const;
    /// Takes one of addedImages() out again, with its boxes and its split. @returns whether it was one of them
    bool removeImage(const std::filesystem::path& file);
    /// Those of them that are addedImages(), as one change.
    void removeImages(const std::vector<std::filesystem::path>& files);

signals:
    /// The overlay is another one: by a change, its undo or its redo.
    void changed();
    /// The boxes or the class of one image are others, or it was added or taken out, likewise; changed() follows.
    void boxesEdited(const engine::BoxEdit& edit);
    /// kept() is another one, likewise.
    void keptChanged();

private:
    void change(const QString& text, engine::DatasetOverlay overlay);
    std::vector<Class> classesOfFiles() const;
    void setClasses(const QString& text, std::vector<Class> classes);

    bool isOfFiles(const std::string& image) const;
    bool hasImage(const std::string& image) const;
    std::vector<engine::BoxLabel> boxesOfFiles(const std::string& image) const;
    /// With the numbers of the files as classId, also boxes of classes that are not used.
    std::vector<engine::BoxLabel> allBoxes(const std::string& image) const;
    std::map<std::int64_t, std::int64_t> placesOfNumbers() const;
    std::optional<std::size_t> indexInAll(const std::string& image, std::size_t index) const;
    std::optional<std::int64_t> numberOf(std::int64_t place) const;
    void pushBoxes(const std::string& image, std::vector<engine::BoxLabel> after);
    void pushClass(const std::string& image, std::int64_t number);
    void push(engine::BoxEdit edit, bool isDone);
    void applyBoxes(engine::BoxEdit edit);
    void restore(const std::vector<engine::BoxEdit>& history);

    std::shared_ptr<const engine::DatasetInfo> m_files;
    mutable std::map<std::string, std::size_t> m_sampleOf;  // of m_files; filled when it is first asked for
    engine::DatasetOverlay m_overlay;
    std::set<std::string> m_kept;
    QUndoStack m_undo;
};

}  // namespace ui
