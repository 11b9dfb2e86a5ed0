// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "tests/support/fake_engine.h"
#include "ui/jobs/predict_job.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/pages/predict_page.h"
#include "ui/widgets/threshold_control.h"

/// The Predict page alone, without a session.
struct PredictView {
    ui::ThumbnailJob thumbnails{100}, pictures{0};
    ui::PredictPage page{thumbnails, pictures};

    PredictView() {
        page.resize(1100, 760);
        page.show();
    }

    /// Runs the scripted model over a.jpg and b.jpg into the page.
    void predict() {
        engine::PredictConfig config;
        config.sources = {"a.jpg", "b.jpg"};
        config.confidence = ui::ThresholdControl::kLowest;
        ui::PredictJob job(config);
        QObject::connect(&job, &ui::PredictJob::modelRead, &page, &ui::PredictPage::showModel);
        QObject::connect(&job, &ui::PredictJob::predicted, &page, &ui::PredictPage::addPrediction);
        page.begin();
        job.start();
        QTRY_VERIFY(!job.isRunning());
        page.end();
    }

    template <typename T>
    T* part(const char* name) {
        return page.findChild<T*>(name);
    }
};
