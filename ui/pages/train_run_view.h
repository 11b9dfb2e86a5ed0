// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <filesystem>

#include "engine/api/error.h"
#include "engine/api/train.h"
#include "ui/models/epoch_model.h"
#include "ui/pages/train_progress.h"

class QStackedWidget;

namespace ui {

class ChartCard;
class FilmStrip;
class LossChart;
class MetricChart;
class Segments;
class TrainUsed;

/// A run as it goes: progress, loss and score as curves or tables, pinned images, epochs, the settings as used.
class TrainRunView final : public QWidget {
    Q_OBJECT

public:
    explicit TrainRunView(QWidget* parent = nullptr);

    /// A run was asked for; its length is not known yet. Empties everything. @param cacheBytes that it will write
    /// about, 0 = unknown
    void prepare(std::int64_t cacheBytes = 0);
    /// @param history epochs that were finished before, for a resumed run. Of the run that was shown before, if it is
    /// the same, the pinned images of past epochs stay.
    void begin(const engine::TrainConfig& config, const engine::TrainStart& start,
               const std::vector<engine::EpochReport>& history);
    void addStep(const engine::StepReport& step);
    void addEpoch(const engine::EpochReport& epoch);
    void addPinned(std::int64_t epoch, const std::vector<engine::ImagePrediction>& images);
    void setPinnedPicture(const std::filesystem::path& file, const QImage& picture);
    void setHeadline(const QString& text) { m_progress->setHeadline(text); }
    void showPhase(const engine::Progress& progress) { m_progress->showPhase(progress); }
    /// As TrainProgress::end().
    void end(const QString& headline, bool isOver);

    const EpochModel& epochs() const { return m_epochs; }
    int epochsPlanned() const { return m_epochsPlanned; }
    /// Epoch under way; 0 before the first step.
    int epoch() const { return m_progress->epoch(); }
    QString headline() const { return m_progress->headline(); }
    /// Of the whole run, 0 to 100.
    int percent() const { return m_progress->percent(); }

public slots:
    /// Both charts as tables of the same numbers, or as curves where both are tables.
    void toggleTables();

signals:
    void percentChanged(int percent);
    void pictureWanted(const std::filesystem::path& file);
    /// A chart could not be written to the file that was chosen.
    void saveFailed(const engine::Error& error);

private:
    QWidget* makeCharts();
    QWidget* makeTableCard();
    QWidget* makeDetailsCard();
    void showDetails(int index);

    EpochModel m_epochs;
    std::filesystem::path m_folder;
    int m_epochsPlanned = 0;
    std::int64_t m_patience = 0;
    double m_secondsShown = 0;  // before the run that was asked for

    TrainProgress* m_progress;
    LossChart* m_loss;
    MetricChart* m_metric;
    Segments* m_which;
    QStackedWidget* m_details;
    FilmStrip* m_film;
    TrainUsed* m_used;
};

}  // namespace ui
