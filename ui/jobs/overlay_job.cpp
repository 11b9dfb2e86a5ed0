// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/overlay_job.h"

#include <exception>

namespace ui {

OverlayJob::OverlayJob(std::shared_ptr<const engine::DatasetInfo> files, engine::DatasetOverlay overlay,
                       std::filesystem::path file, QObject* parent)
    : Job(parent), m_files(std::move(files)), m_overlay(std::move(overlay)), m_file(std::move(file)) {}

void OverlayJob::setBoxEdits(std::filesystem::path journal, std::vector<engine::BoxEdit> edits) {
    m_journal = std::move(journal);
    m_edits = std::move(edits);
}

void OverlayJob::start() {
    setRunning();
    m_thread = std::jthread([this] {
        runGuarded([this] {
            const auto dataset = std::make_shared<const engine::DatasetInfo>(engine::applyOverlay(*m_files, m_overlay));
            std::exception_ptr failure;
            try {
                keep();
            } catch (...) {
                failure = std::current_exception();
            }
            // Afterwards: training may read the file as soon as it is told of the change.
            post([this, dataset] { emit applied(dataset); });
            if (failure)
                std::rethrow_exception(failure);
        });
    });
}

void OverlayJob::keep() const {
    std::exception_ptr failure;
    try {
        for (const engine::BoxEdit& edit : m_edits)
            engine::appendBoxEdit(m_journal, edit);
    } catch (...) {
        failure = std::current_exception();
    }
    // The change counts for more than its undo after a restart.
    keepOverlay();
    if (failure)
        std::rethrow_exception(failure);
}

void OverlayJob::keepOverlay() const {
    if (m_overlay.isEmpty()) {
        std::filesystem::remove(m_file);
        return;
    }
    std::filesystem::create_directories(m_file.parent_path());
    engine::writeOverlay(m_file, m_overlay);
}

}  // namespace ui
