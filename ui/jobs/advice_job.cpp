// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/advice_job.h"

#include "ui/jobs/progress_limiter.h"

namespace ui {

AdviceJob::AdviceJob(engine::ModelRef model, std::shared_ptr<const engine::DatasetInfo> dataset,
                     std::shared_ptr<const engine::HealthReport> health, QObject* parent)
    : Job(parent), m_model(std::move(model)), m_dataset(std::move(dataset)), m_health(std::move(health)) {}

void AdviceJob::start() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            ProgressLimiter limiter;
            const auto onProgress = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            MeasuredAdvice result;
            result.size = engine::sizeOf(*m_dataset, m_health->duplicates);
            result.familiarity = engine::measureFamiliarity(m_model, *m_dataset, onProgress, stop);
            result.advice = engine::advise(result.size, result.familiarity);
            if (!stop.stop_requested())
                post([this, result] { emit advised(result); });
        });
    });
}

}  // namespace ui
