// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/convert_job.h"

#include "engine/api/convert_dataset.h"
#include "ui/jobs/progress_limiter.h"

namespace ui {

ConvertJob::ConvertJob(std::shared_ptr<const engine::DatasetInfo> dataset, std::filesystem::path folder,
                       QObject* parent)
    : Job(parent), m_dataset(std::move(dataset)), m_folder(std::move(folder)) {}

void ConvertJob::start() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            ProgressLimiter limiter;
            const auto report = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            const auto format = m_dataset->task == engine::DatasetTask::Classify ? engine::DatasetFormat::ClassFolders
                                                                                 : engine::DatasetFormat::Ultralytics;
            const std::filesystem::path where = engine::convertDataset(*m_dataset, m_folder, format, report, stop);
            if (!stop.stop_requested())
                post([this, where] { emit written(where); });
        });
    });
}

}  // namespace ui
