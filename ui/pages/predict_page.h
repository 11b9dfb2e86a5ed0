// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/error.h"
#include "engine/api/predict.h"
#include "engine/api/video.h"
#include "ui/jobs/save_predictions_job.h"
#include "ui/models/prediction_draft.h"
#include "ui/pages/page.h"
#include "ui/widgets/model_picker.h"

class QStackedWidget;

namespace ui {

class DropArea;
class EmptyState;
class LiveView;
class PredictResults;
class PredictSources;
class PredictionModel;
class PredictionPanel;
class SaveMenu;
class ThumbnailJob;
struct LiveFrame;

/// Pictures in, boxes out. The model runs once for every picture, down to a confidence of ThresholdControl::kLowest and
/// up to an IoU of PredictionModel::kLoosestIou; the sliders and the class filter choose among what is stored. The user
/// may correct the boxes and add pictures to the open dataset. A camera or a video takes the place of the pictures
/// while it is looked at.
class PredictPage final : public Page {
    Q_OBJECT

public:
    /// @param thumbnails, pictures (full size) must outlive the page
    PredictPage(ThumbnailJob& thumbnails, ThumbnailJob& pictures, QWidget* parent = nullptr);

    void setModelChoices(const QList<ModelChoice>& choices);
    /// What is offered where the model in use finds nothing because it is not trained, the best first.
    void setTrainedModels(const QList<ModelChoice>& models) { m_trained = models; }
    /// For the next batch; what is shown stays until then. @param note why this one, where nobody chose it
    void setModel(const QString& ref, const QString& note = {});
    void setThreshold(double threshold);
    void setIou(double iou);
    /// Where pasted pictures are kept. Until then, in a folder that is removed with the page.
    void setPasteFolder(const QString& folder) { m_pasteFolder = folder; }
    DropArea* dropArea();
    /// As it is shown: corrected pictures can be added to it. Null = none is open.
    /// @param added pictures that came to it so, which can be taken out again
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset, std::vector<std::filesystem::path> added = {});

    /// A new batch. What was predicted before stays, unless by another model.
    void begin();
    /// Asks for every picture shown once more, or for the camera that is on: the model has changed.
    void predictAgain();
    void showModel(const engine::ModelInfo& model);
    void showProgress(const engine::Progress& progress);
    void addPrediction(const engine::ImagePrediction& prediction);
    void addIssue(const engine::Issue& issue);
    void end();
    void showError(const engine::Error& error);
    /// The model in use finds nothing; the ways out.
    void showUntrained();
    void clear();

    void beginSaving();
    void showSaved(const ui::SaveReport& report);
    void endSaving();

    void beginAdding();
    /// @param isNew false: an image of the dataset has got these boxes
    void showAdded(const std::filesystem::path& file, int boxes, bool isNew);
    /// Likewise, in a dataset for classification. @param isNew false: it had another class
    void showAddedAs(const std::filesystem::path& file, const QString& className, bool isNew);
    /// An image of the dataset's own files, whose class stays.
    void showOwnImage(const std::filesystem::path& file);
    void showAddError(const engine::Error& error);
    void endAdding();
    void showTakenOut(const std::filesystem::path& file);

    /// The camera or video is shown until the user goes back to the pictures, or new ones come.
    void beginLive(const engine::VideoSource& source);
    void showFrame(const ui::LiveFrame& frame);
    void endLive();

    PredictionModel& predictions() { return *m_predictions; }
    /// Every picture with the boxes that the user sees: filtered, or corrected.
    ShownPredictions shown() const;

public slots:
    /// Pictures or files from the clipboard.
    void paste();

signals:
    void addRequested();
    void sampleRequested();
    void predictRequested(const std::vector<std::filesystem::path>& sources);
    void saveRequested(ui::SaveFormat format);
    void addToDataRequested(const ui::LabelledPicture& picture);
    /// One of the added pictures of setDataset().
    void takeOutRequested(const std::filesystem::path& file);
    /// A file dialog for a video.
    void videoFileRequested();
    void liveRequested(const engine::VideoSource& source);
    void liveStopRequested();
    /// Of what runs: predicting or saving.
    void cancelRequested();
    void modelChosen(const QString& ref);
    void modelFileRequested();
    /// To get another model.
    void modelsRequested();
    void trainRequested();
    void thresholdChanged(double threshold);
    void iouChanged(double iou);

private:
    enum class State { Empty, Results, Live };

    void buildHeader();
    QWidget* buildEmpty();
    void connectSources();
    void connectPanel();
    void connectLive();

    void showState(State state);
    bool isLiveShown() const;
    void leaveLive();
    void refreshLivePanel();
    void refreshActions();
    void refreshBoxes();
    void refreshSubtitle();
    QString modelNote(const QString& model) const;

    PredictionModel* m_predictions;
    QString m_pasteFolder;
    QTemporaryDir m_temporary;
    int m_skipped = 0;
    QStringList m_skippedLines, m_skippedFiles;  // the first of them
    double m_inferenceMs = 0;
    QList<ModelChoice> m_trained;
    QString m_note;
    QString m_resultModel;     // of what is shown
    bool m_isDropped = false;  // cleared: what the job still reports is not wanted
    bool m_isPredicting = false;
    bool m_isSaving = false;
    engine::VideoSource m_liveSource;
    QString m_liveModel;
    QElapsedTimer m_sincePanel;  // was brought up to the live picture

    ModelPicker* m_model = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_save = nullptr;
    SaveMenu* m_saveMenu = nullptr;
    PredictSources* m_sources = nullptr;
    QStackedWidget* m_states = nullptr;
    EmptyState* m_empty = nullptr;
    PredictResults* m_results = nullptr;
    LiveView* m_live = nullptr;
    PredictionPanel* m_panel = nullptr;
};

}  // namespace ui
