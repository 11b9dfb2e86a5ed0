// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <vector>

#include "engine/api/error.h"
#include "engine/api/predict.h"
#include "ui/pages/page.h"
#include "ui/widgets/model_picker.h"

class QStackedWidget;

namespace ui {

class DropArea;
class GalleryView;
class ImageView;
class PredictionModel;
class PredictionPanel;
class ProgressCard;
class ThumbnailJob;

/// Pictures in, boxes out. The model runs once for every picture, down to a confidence of ThresholdControl::kLowest;
/// threshold and class filter choose among what is stored.
class PredictPage final : public Page {
    Q_OBJECT

public:
    /// @param thumbnails, pictures (full size) must outlive the page
    PredictPage(ThumbnailJob& thumbnails, ThumbnailJob& pictures, QWidget* parent = nullptr);

    void setModelChoices(const QList<ModelChoice>& choices);
    /// For the next batch; what is shown stays until then.
    void setModel(const QString& ref);
    void setThreshold(double threshold);
    DropArea* dropArea() { return m_dropBar; }

    /// A new batch. What was predicted before stays, unless by another model.
    void begin();
    /// Asks for every picture shown once more: the model has changed.
    void predictAgain();
    void showModel(const engine::ModelInfo& model);
    void showProgress(const engine::Progress& progress);
    void addPrediction(const engine::ImagePrediction& prediction);
    void addIssue(const engine::Issue& issue);
    void end();
    void showError(const engine::Error& error);
    void clear();

    PredictionModel& predictions() { return *m_predictions; }

public slots:
    /// Pictures or files from the clipboard.
    void paste();

signals:
    void addRequested();
    void sampleRequested();
    void predictRequested(const std::vector<std::filesystem::path>& sources);
    void cancelRequested();
    void modelChosen(const QString& ref);
    void modelFileRequested();
    void thresholdChanged(double threshold);

private:
    QWidget* buildResults();
    void showRow(int row);
    void showPicture(const std::filesystem::path& file, const QImage& image);
    void refreshBoxes();
    void refreshSubtitle();

    ThumbnailJob& m_pictures;
    PredictionModel* m_predictions;
    QTemporaryDir m_pasted;
    int m_pastedCount = 0;
    int m_row = -1;
    int m_skipped = 0;
    double m_inferenceMs = 0;
    QString m_resultModel;  // of what is shown

    ModelPicker* m_model;
    QPushButton* m_clear;
    bool m_isDropped = false;  // cleared: what the job still reports is not wanted
    ProgressCard* m_progress;
    DropArea* m_dropBar;
    QStackedWidget* m_states;
    ImageView* m_image = nullptr;
    GalleryView* m_strip = nullptr;
    PredictionPanel* m_panel = nullptr;
};

}  // namespace ui
