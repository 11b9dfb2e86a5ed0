// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/sample_job.h"

#include "engine/api/dataset_info.h"
#include "ui/jobs/progress_limiter.h"

namespace ui {
namespace {

constexpr std::uint64_t kSeed = 0;

}  // namespace

SampleJob::SampleJob(std::filesystem::path folder, int images, QObject* parent)
    : Job(parent), m_folder(std::move(folder)), m_images(images) {}

void SampleJob::start() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            // The engine writes the yaml last: where it is, the folder is complete.
            if (std::filesystem::exists(m_folder / "data.yaml")) {
                post([this, yaml = m_folder / "data.yaml"] { emit drawn(yaml); });
                return;
            }
            ProgressLimiter limiter;
            const auto report = [this, &limiter](const engine::Progress& progress) {
                if (limiter.passes())
                    post([this, progress] { emit progressed(progress); });
            };
            const std::filesystem::path yaml = engine::writeSampleDataset(m_folder, m_images, kSeed, report, stop);
            if (!stop.stop_requested())
                post([this, yaml] { emit drawn(yaml); });
        });
    });
}

}  // namespace ui
