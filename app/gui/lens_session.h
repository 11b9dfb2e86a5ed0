// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <optional>

#include "engine/api/lens.h"
#include "engine/api/run.h"
#include "ui/jobs/lens_job.h"
#include "ui/jobs/run_compare_job.h"
#include "ui/jobs/save_picture_job.h"
#include "ui/jobs/thumbnail_job.h"

namespace ui {
class LensView;
}

namespace app {

/// Fills the Before/After lens: compares two models, loads the pictures, writes the exported ones.
class LensSession final : public QObject {
    Q_OBJECT

public:
    /// @param view must outlive this; so must `pictures` (full size), which the lens has for itself
    LensSession(ui::LensView& view, ui::ThumbnailJob& pictures, QObject* parent = nullptr);

    /// Compares the models, in place of what is compared now. @param before, after name the models over the picture;
    /// empty: by the run's folder or the model
    void showRun(const engine::LensConfig& config, const QString& before = {}, const QString& after = {});
    /// Beside the pictures: the scores of both runs, against each other. @param before nothing = the model that `after`
    /// started from
    void showScores(const engine::RunSummary& after, const std::optional<engine::RunSummary>& before);
    void cancel();
    /// Cancels and empties the lens: another dataset.
    void clear();
    /// While other work computes, a comparison waits with its start; one that runs goes on.
    void setBusy(bool isBusy);
    bool isRunning() const { return m_job.isRunning(); }

signals:
    void runningChanged(bool isRunning);
    void newlyBrokenChanged(int count);
    /// By the user, and there was no comparison yet that could be done again.
    void compareRequested();

private:
    struct Request {
        engine::LensConfig config;
        QString before, after;
    };

    void connectJob();
    void connectPictures();
    void connectSaving();
    void connectScores();
    void startNext();

    ui::LensView& m_view;
    ui::ThumbnailJob& m_pictures;
    std::optional<Request> m_next, m_last;
    std::filesystem::path m_scoreBefore, m_scoreAfter;  // what the scores in view are of
    bool m_isBusy = false;
    bool m_isWanted = false;     // what the job still reports
    bool m_isCancelled = false;  // the comparison that has just ended

    // Last: joined before what they report to is gone.
    ui::ThumbnailJob m_tiles;
    ui::LensJob m_job;
    ui::SavePictureJob m_save;
    ui::RunCompareJob m_scores;
};

}  // namespace app
