// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

#include "ui/jobs/predict_job.h"
#include "ui/jobs/save_predictions_job.h"
#include "ui/jobs/video_job.h"

class QFileDialog;

namespace ui {
class PredictPage;
}

namespace app {

/// What the Predict page asks for: predicts pictures, cameras and videos, and saves what is shown. One model at a time:
/// a camera stops where pictures come, and the other way round. Pictures wait while the last ones are saved.
class PredictSession final : public QObject {
    Q_OBJECT

public:
    /// @param page must outlive this
    explicit PredictSession(ui::PredictPage& page, QObject* parent = nullptr);

    /// For what is started from now on. As in engine::ModelRef.
    void setModel(const QString& ref) { m_model = ref; }
    /// Likewise. As in engine::chooseDevice().
    void setDevice(const QString& device) { m_device = device; }
    /// What the model before could not look at, since it is not trained, with the model of now.
    void predictUnseen();
    /// Where file dialogs start.
    void setLastFolder(const QString& folder) { m_lastFolder = folder; }
    /// Files and folders; a single video file is played. While pictures are predicted, more follow them.
    void predict(const std::vector<std::filesystem::path>& sources);
    /// Stops predicting or saving; what waits is forgotten.
    void cancel();
    /// Whether a model is at work.
    bool isRunning() const { return m_isRunning; }

signals:
    void runningChanged(bool isRunning);
    void folderChosen(const QString& folder);

private:
    void predictNext();
    void cancelPredicting();
    void startLive(const engine::VideoSource& source);
    void stopLive();
    void save(ui::SaveFormat format, const QString& target);
    void askTarget(ui::SaveFormat format);
    void askVideo();
    void open(QFileDialog* dialog, const QString& name);
    bool isBusy() const;
    void tellRunning();
    engine::PredictConfig config() const;

    ui::PredictPage& m_page;
    QString m_model;
    QString m_device = "auto";
    QString m_lastFolder;
    std::vector<std::filesystem::path> m_waiting, m_unseen;
    bool m_isRunning = false;

    // Last: joined before what they report to is gone.
    std::unique_ptr<ui::PredictJob> m_predict;
    std::unique_ptr<ui::VideoJob> m_video;
    ui::SavePredictionsJob m_save;
};

}  // namespace app
