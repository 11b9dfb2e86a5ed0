// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/predict.h"
#include "ui/dataset_edits.h"

namespace ui {

class PredictionModel;

/// A picture and its boxes, or its class, as a dataset takes them.
struct LabelledPicture {
    std::filesystem::path file;
    std::vector<engine::BoxLabel> boxes;  ///< classId: place in classNames
    std::vector<std::string> classNames;  ///< of the dataset
    std::int64_t classId = -1;            ///< of the whole picture, likewise; -1 = it has boxes
};

/// Pictures with the boxes that the user sees.
struct ShownPredictions {
    std::vector<engine::ImagePrediction> images;
    std::vector<std::string> classNames;   ///< of the boxes: the model's, and behind them others that corrections use
    std::set<std::size_t> corrected = {};  ///< images whose boxes are the user's
};

/// Of each name its place in `classNames`, as engine::matchClasses() finds it, but equal names come first; -1 = none.
std::vector<std::int64_t> classPlaces(const std::vector<std::string>& classNames,
                                      const std::vector<std::string>& names);

/// Boxes of predicted pictures on their way into a dataset: as they were predicted, until the user corrects them.
/// Their classes are those of the dataset, found by name as engine::matchClasses() does, where equal names come first,
/// and behind them those of the model that it does not have.
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
    /// How many boxes the user left in a picture; nothing where it is not corrected.
    std::optional<int> correctedCount(const std::filesystem::path& picture) const;
    /// The boxes are as predicted again.
    void discard();
    /// Puts the corrected boxes in place of the predicted ones. Their confidence is 1, that of someone who looked;
    /// their class is the model's of that name where it has one.
    void correct(ShownPredictions& predictions) const;

    /// What goes into the dataset.
    LabelledPicture labelled() const;
    /// The boxes that do not: of classes that the dataset does not have, which `names` then holds.
    int leftOut(QStringList& names) const;

private:
    std::string key() const;
    std::vector<std::string> known() const;
    std::vector<engine::BoxLabel> boxes() const;
    std::int64_t placeOf(const std::string& name);
    void use(std::shared_ptr<engine::DatasetInfo> files, engine::DatasetOverlay overlay);

    std::vector<std::string> m_names;  // those of the dataset first
    std::size_t m_known = 0;           // how many of them it has
    std::shared_ptr<const engine::DatasetInfo> m_files;
    DatasetEdits m_edits;
};

}  // namespace ui
