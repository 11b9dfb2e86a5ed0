// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/dataset_overlay.h"

namespace ui {

/// What the user changed about the classes and splits of a dataset, each change undoable. Writes nothing.
class DatasetEdits final : public QObject {
    Q_OBJECT

public:
    using Class = engine::DatasetOverlay::Class;

    explicit DatasetEdits(QObject* parent = nullptr) : QObject(parent) {}

    /// Forgets what could be undone. @param files the dataset without an overlay
    void setDataset(std::shared_ptr<const engine::DatasetInfo> files, engine::DatasetOverlay overlay);

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

signals:
    /// The overlay is another one: by a change, its undo or its redo.
    void changed();

private:
    void change(const QString& text, engine::DatasetOverlay overlay);
    std::vector<Class> classesOfFiles() const;
    void setClasses(const QString& text, std::vector<Class> classes);

    std::shared_ptr<const engine::DatasetInfo> m_files;
    engine::DatasetOverlay m_overlay;
    QUndoStack m_undo;
};

}  // namespace ui
