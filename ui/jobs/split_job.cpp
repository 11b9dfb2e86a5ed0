// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/split_job.h"

#include "ui/jobs/progress_limiter.h"

namespace ui {

SplitJob::SplitJob(std::shared_ptr<const engine::DatasetInfo> dataset, engine::SplitPlan plan, QObject* parent)
    : Job(parent), m_dataset(std::move(dataset)), m_plan(std::move(plan)) {}

void SplitJob::start() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            ProgressLimiter limiter;
            const auto onProgress = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            const engine::HealthReport health = engine::checkHealth(*m_dataset, onProgress, stop);
            if (stop.stop_requested())
                return;
            const std::vector<engine::Split> sides = engine::splitDataset(*m_dataset, health.likelyDuplicates, m_plan);
            std::map<std::string, engine::Split> splits;
            for (std::size_t index = 0; index < sides.size(); ++index)
                splits[engine::splitKey(*m_dataset, m_dataset->samples[index].image)] = sides[index];
            post([this, splits] { emit chosen(splits); });
        });
    });
}

}  // namespace ui
