// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/save_predictions_job.h"

#include "engine/api/image.h"
#include "ui/jobs/free_names.h"
#include "ui/jobs/progress_limiter.h"

namespace ui {
namespace {

/// False where the picture cannot be read any more.
bool writeOne(const SavePlan& plan, std::size_t place, FreeNames& names) {
    const engine::ImagePrediction& image = plan.predictions[place];
    if (plan.format == SaveFormat::Labels) {
        engine::writeLabels(names.take(image.image.stem(), ".txt"), image);
        return true;
    }
    engine::Image picture;
    try {
        picture = engine::readImage(image.image);
    } catch (const engine::Error& error) {
        if (error.kind != engine::ErrorKind::Dataset)
            throw;
        return false;
    }
    const auto text = plan.corrected.contains(place) ? engine::BoxText::Name : engine::BoxText::NameAndConfidence;
    engine::writeImage(names.take(image.image.stem(), ".jpg"),
                       engine::annotate(picture, image.boxes, plan.classNames, text));
    return true;
}

}  // namespace

void SavePredictionsJob::start(SavePlan plan) {
    setRunning();
    m_thread = std::jthread([this, plan = std::move(plan)](std::stop_token stop) {
        runGuarded([this, &plan, &stop] {
            const bool isTogether = plan.format == SaveFormat::Coco || plan.format == SaveFormat::Csv;
            const SaveReport report = isTogether ? saveTogether(plan, stop) : saveEach(plan, stop);
            post([this, report] { emit saved(report); });
        });
    });
}

SaveReport SavePredictionsJob::saveEach(const SavePlan& plan, const std::stop_token& stop) {
    SaveReport report{plan.format, plan.target};
    FreeNames names(plan.target);
    ProgressLimiter limiter;
    const auto total = static_cast<std::int64_t>(plan.predictions.size());
    for (std::size_t place = 0; place < plan.predictions.size(); ++place) {
        if (stop.stop_requested()) {
            report.isCancelled = true;
            return report;
        }
        ++(writeOne(plan, place, names) ? report.files : report.skipped);
        if (limiter.passes())
            post([this, done = report.files + report.skipped, total] { emit progressed({"save", done, total}); });
    }
    return report;
}

SaveReport SavePredictionsJob::saveTogether(const SavePlan& plan, const std::stop_token& stop) {
    SaveReport report{plan.format, plan.target};
    if (stop.stop_requested()) {
        report.isCancelled = true;
        return report;
    }
    FreeNames names(plan.target.parent_path());
    report.where = names.take(plan.target.stem(), plan.target.extension().string());
    if (plan.format == SaveFormat::Coco)
        engine::writePredictionsCoco(report.where, plan.predictions, plan.classNames);
    else
        engine::writePredictionsCsv(report.where, plan.predictions, plan.classNames);
    report.files = 1;
    return report;
}

}  // namespace ui
