// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "ui/dataset_edits.h"

namespace ui {

class PredictionModel;

/// A picture and its boxes as a dataset takes them.
struct LabelledPicture {
    std::filesystem::path file;
    std::vector<engine::BoxLabel> boxes;  ///< classId: place in classNames
    std::vector<std::string> classNames;  ///< of the dataset
};

/// Boxes of predicted pictures on their way into a dataset: as they were predicted, until the user corrects them.
/// Their classes are those of the dataset, found by name, and behind them those of the model that it does not have.
class PredictionDraft {
public:
    /// Another order or other names: corrections stay with the names of their classes.
    void setDataset(const std::vector<std::string>& classNames);
    /// Forgets every picture and its corrections.
    void clear();
    /// The picture to edit, with the boxes that pass the filters. What was corrected in it stays as it is.
    void setPicture(const PredictionModel& predictions, int row);

    /// What edits the picture; undo goes back to where it was chosen. Corrections of all pictures are its overlay.
    DatasetEdits& edits() { return m_edits; }
    /// A dataset of the picture alone; names that the open dataset does not have say so.
    const engine::DatasetInfo& dataset() const { return *m_files; }
    bool hasPicture() const { return m_files && !m_files->samples.empty(); }
    bool isCorrected() const;
    /// The boxes are as predicted again.
    void discard();

    /// What goes into the dataset.
    LabelledPicture labelled() const;
    /// The boxes that do not: of classes that the dataset does not have, which `names` then holds.
    int leftOut(QStringList& names) const;

private:
    std::string key() const;
    std::vector<engine::BoxLabel> boxes() const;
    std::int64_t placeOf(const std::string& name);
    void use(std::shared_ptr<engine::DatasetInfo> files, engine::DatasetOverlay overlay);

    std::vector<std::string> m_names;  // those of the dataset first
    std::size_t m_known = 0;           // how many of them it has
    std::shared_ptr<const engine::DatasetInfo> m_files;
    DatasetEdits m_edits;
};

}  // namespace ui
