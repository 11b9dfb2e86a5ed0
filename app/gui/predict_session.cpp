// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/predict_session.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

#include "ui/convert.h"
#include "ui/models/prediction_model.h"
#include "ui/pages/predict_page.h"
#include "ui/widgets/threshold_control.h"

namespace app {

PredictSession::PredictSession(ui::PredictPage& page, QObject* parent) : QObject(parent), m_page(page) {
    connect(&page, &ui::PredictPage::predictRequested, this, &PredictSession::predict);
    connect(&page, &ui::PredictPage::cancelRequested, this, &PredictSession::cancel);
    connect(&page, &ui::PredictPage::liveRequested, this, &PredictSession::startLive);
    connect(&page, &ui::PredictPage::liveStopRequested, this, &PredictSession::stopLive);
    connect(&page, &ui::PredictPage::saveRequested, this, &PredictSession::askTarget);
    connect(&page, &ui::PredictPage::videoFileRequested, this, &PredictSession::askVideo);
    connect(&m_save, &ui::Job::progressed, &page, &ui::PredictPage::showProgress);
    connect(&m_save, &ui::SavePredictionsJob::saved, &page, &ui::PredictPage::showSaved);
    connect(&m_save, &ui::Job::failed, &page, &ui::PredictPage::showError);
    connect(&m_save, &ui::Job::finished, this, [this] {
        m_page.endSaving();
        if (!m_waiting.empty() && !isBusy())
            predictNext();
    });
}

bool PredictSession::isBusy() const {
    return (m_predict && m_predict->isRunning()) || m_save.isRunning();
}

void PredictSession::tellRunning() {
    const bool isRunning = (m_predict && m_predict->isRunning()) || (m_video && m_video->isRunning());
    if (std::exchange(m_isRunning, isRunning) != isRunning)
        emit runningChanged(isRunning);
}

engine::PredictConfig PredictSession::config() const {
    engine::PredictConfig config;
    config.model.file = ui::toPath(m_model);
    config.imageSize = 0;  // what the model is made for
    config.device = ui::toStd(m_device);
    config.confidence = ui::ThresholdControl::kLowest;
    config.iou = ui::PredictionModel::kLoosestIou;
    config.maxDetections = ui::PredictionModel::kMostBoxes;
    return config;
}

void PredictSession::predict(const std::vector<std::filesystem::path>& sources) {
    if (sources.size() == 1 && engine::hasVideoSuffix(sources.front())) {
        startLive({sources.front()});
        return;
    }
    m_waiting.insert(m_waiting.end(), sources.begin(), sources.end());
    if (!isBusy())
        predictNext();
}

void PredictSession::predictUnseen() {
    if (!m_unseen.empty())
        predict(std::exchange(m_unseen, {}));
}

void PredictSession::predictNext() {
    m_page.begin();  // a camera that is on stops
    engine::PredictConfig next = config();
    next.sources = std::exchange(m_waiting, {});
    m_unseen.clear();
    m_predict = std::make_unique<ui::PredictJob>(next);
    ui::PredictJob* job = m_predict.get();
    connect(job, &ui::PredictJob::modelRead, &m_page, &ui::PredictPage::showModel);
    connect(job, &ui::PredictJob::predicted, &m_page, &ui::PredictPage::addPrediction);
    connect(job, &ui::Job::progressed, &m_page, &ui::PredictPage::showProgress);
    connect(job, &ui::Job::issueFound, &m_page, &ui::PredictPage::addIssue);
    connect(job, &ui::Job::failed, this, [this, sources = next.sources](const engine::Error& error) {
        if (error.code == "model.untrained_head")
            m_unseen = sources;
        m_page.showError(error);
    });
    // Queued: the job that has just finished must not be deleted inside its own signal.
    connect(
        job, &ui::Job::finished, this,
        [this] {
            m_page.end();
            if (!m_waiting.empty())
                predictNext();
            tellRunning();
        },
        Qt::QueuedConnection);
    job->start();
    tellRunning();
}

void PredictSession::cancel() {
    cancelPredicting();
    m_save.cancel();
}

void PredictSession::cancelPredicting() {
    m_waiting.clear();
    m_unseen.clear();
    if (m_predict)
        m_predict->cancel();
}

void PredictSession::startLive(const engine::VideoSource& source) {
    cancelPredicting();
    m_video.reset();
    m_page.beginLive(source);
    m_video = std::make_unique<ui::VideoJob>(config(), source);
    ui::VideoJob* job = m_video.get();
    connect(job, &ui::VideoJob::modelRead, &m_page, &ui::PredictPage::showModel);
    connect(job, &ui::VideoJob::framed, &m_page, &ui::PredictPage::showFrame);
    connect(job, &ui::Job::failed, &m_page, &ui::PredictPage::showError);
    connect(job, &ui::Job::finished, this, [this] {
        m_page.endLive();
        tellRunning();
    });
    job->start();
    tellRunning();
}

void PredictSession::stopLive() {
    if (m_video)
        m_video->cancel();
}

void PredictSession::save(ui::SaveFormat format, const QString& target) {
    if (m_save.isRunning())
        return;
    ui::ShownPredictions shown = m_page.shown();
    m_page.beginSaving();
    m_save.start(
        {format, ui::toPath(target), std::move(shown.images), std::move(shown.classNames), std::move(shown.corrected)});
}

void PredictSession::open(QFileDialog* dialog, const QString& name) {
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_lastFolder.isEmpty())
        dialog->setDirectory(m_lastFolder);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString& file) {
        m_lastFolder = dialog->fileMode() == QFileDialog::Directory ? file : QFileInfo(file).path();
        emit folderChosen(m_lastFolder);
    });
    dialog->open();
}

void PredictSession::askTarget(ui::SaveFormat format) {
    auto* dialog = new QFileDialog(&m_page);
    if (format == ui::SaveFormat::Pictures || format == ui::SaveFormat::Labels) {
        dialog->setWindowTitle(format == ui::SaveFormat::Pictures ? tr("Choose a folder for the pictures")
                                                                  : tr("Choose a folder for the labels"));
        dialog->setFileMode(QFileDialog::Directory);
    } else {
        const bool isCoco = format == ui::SaveFormat::Coco;
        dialog->setWindowTitle(isCoco ? tr("Save the boxes as a COCO file") : tr("Save the boxes as a table"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);  // a name that is taken gets a number
        dialog->setNameFilter(isCoco ? tr("COCO files (*.json)") : tr("Tables (*.csv)"));
        dialog->setDefaultSuffix(isCoco ? "json" : "csv");
        dialog->selectFile(isCoco ? "predictions.json" : "predictions.csv");
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& file) { save(format, file); });
    open(dialog, "savePredictionsDialog");
}

void PredictSession::askVideo() {
    auto* dialog = new QFileDialog(&m_page, tr("Choose a video"), {},
                                   tr("Videos (*.avi *.m4v *.mkv *.mov *.mp4 *.mpeg *.mpg *.webm);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { startLive({ui::toPath(file)}); });
    open(dialog, "videoDialog");
}

}  // namespace app
