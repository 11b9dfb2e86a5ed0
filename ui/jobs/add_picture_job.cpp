// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/add_picture_job.h"

#include <utility>

namespace ui {

AddPictureJob::AddPictureJob(std::shared_ptr<const engine::DatasetInfo> dataset, std::filesystem::path file,
                             QObject* parent)
    : Job(parent), m_dataset(std::move(dataset)), m_file(std::move(file)) {}

void AddPictureJob::start() {
    setRunning();
    m_thread = std::jthread([this] {
        runGuarded([this] {
            const engine::AddedImage picture = engine::imageToAdd(*m_dataset, m_file);
            post([this, picture] { emit read(picture); });
        });
    });
}

}  // namespace ui
