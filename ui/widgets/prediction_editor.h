// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "engine/api/dataset_info.h"
#include "ui/models/prediction_draft.h"

class QLabel;
class QPushButton;

namespace ui {

class BoxEditBar;
class ImageView;
class PictureClassBar;
class PredictionModel;

/// Shows the boxes of a predicted picture in a view, lets the user correct them, and gives picture and boxes to the
/// dataset that is open, or takes it out again. What a classifier said of it goes into a dataset for classification
/// likewise: with the class that the user chooses. Where that cannot be, it says why. Corrections of other pictures
/// stay until clear().
class PredictionEditor final : public QWidget {
    Q_OBJECT

public:
    /// @param view, predictions must outlive this
    PredictionEditor(ImageView& view, PredictionModel& predictions, QWidget* parent = nullptr);

    /// As it is shown; null = none. @param added pictures of it that can be taken out
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset, std::vector<std::filesystem::path> added);
    /// -1 = none.
    void showRow(int row);
    /// After the filters changed.
    void refreshBoxes();
    /// Forgets every correction.
    void clear();
    /// While a picture is being added.
    void setAdding(bool isAdding);
    /// Whether the view has the user's boxes in place of the model's.
    bool showsCorrections() const;
    /// Whether it has them because this picture was corrected.
    bool isCorrected() const;
    /// What the user sees of every picture, be it on the screen or not.
    ShownPredictions shown() const;
    bool isEditing() const;
    /// Where it is not possible, nothing.
    void setEditing(bool isOn);
    DatasetEdits& edits() { return m_draft.edits(); }

signals:
    void editingChanged(bool isOn);
    void correctedChanged(bool isCorrected);
    void addRequested(const ui::LabelledPicture& picture);
    void takeOutRequested(const std::filesystem::path& file);

private:
    QWidget* buildActions();
    QString reason() const;
    /// Whether the data and the model are about whole pictures.
    bool isAboutClasses() const;
    bool takesBoxes() const;
    bool takesClass() const;
    const engine::SampleInfo* sampleInDataset() const;
    bool isAdded() const;
    void load();
    void showBoxes();
    void showClass();
    void refreshActions();
    void refreshAddButton(const QString& obstacle);
    void refreshClassButton();
    void showShare(const QString& obstacle);
    QString boxesShare(QString& reason) const;
    QString classShare() const;
    QString className(std::int64_t place) const;
    LabelledPicture labelled() const;

    ImageView& m_view;
    PredictionModel& m_predictions;
    PredictionDraft m_draft;
    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    std::vector<std::filesystem::path> m_added;
    int m_row = -1;
    const engine::SampleInfo* m_sample = nullptr;  // of m_dataset: the picture
    bool m_isAdding = false;
    bool m_wasCorrected = false;  // as correctedChanged() told

    BoxEditBar* m_bar;
    PictureClassBar* m_classBar;
    QLabel* m_share = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_takeOut = nullptr;
    QPushButton* m_add = nullptr;
};

}  // namespace ui
