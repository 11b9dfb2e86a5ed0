// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

#include "engine/api/dataset_info.h"
#include "ui/models/prediction_draft.h"

class QLabel;
class QPushButton;

namespace ui {

class BoxEditBar;
class ImageView;
class PredictionModel;

/// Shows the boxes of a predicted picture in a view, lets the user correct them, and gives picture and boxes to the
/// dataset that is open. Where that cannot be, it says why. Corrections of other pictures stay until clear().
class PredictionEditor final : public QWidget {
    Q_OBJECT

public:
    /// @param view, predictions must outlive this
    PredictionEditor(ImageView& view, PredictionModel& predictions, QWidget* parent = nullptr);

    /// As it is shown; null = none.
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset);
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
    bool isEditing() const;
    /// Where it is not possible, nothing.
    void setEditing(bool isOn);
    DatasetEdits& edits() { return m_draft.edits(); }

signals:
    void editingChanged(bool isOn);
    void addRequested(const ui::LabelledPicture& picture);

private:
    QWidget* buildActions();
    QString reason() const;
    bool isInDataset() const;
    void load();
    void showBoxes();
    void refreshActions();
    void showShare(bool isPossible, const QString& obstacle);

    ImageView& m_view;
    PredictionModel& m_predictions;
    PredictionDraft m_draft;
    std::shared_ptr<const engine::DatasetInfo> m_dataset;
    int m_row = -1;
    bool m_isInDataset = false;  // the picture
    bool m_isAdding = false;

    BoxEditBar* m_bar;
    QLabel* m_share = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_add = nullptr;
};

}  // namespace ui
