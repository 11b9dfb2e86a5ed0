// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/repair_job.h"

#include <utility>

#include "engine/api/error.h"
#include "engine/api/image.h"
#include "ui/convert.h"

namespace ui {
namespace {

constexpr int kPictureSidePx = 640;

}  // namespace

RepairJob::RepairJob(QObject* parent) : Job(parent) {
    connect(this, &Job::finished, this, &RepairJob::startNext);
}

void RepairJob::start(std::shared_ptr<const engine::DatasetInfo> files, const std::filesystem::path& label) {
    m_next = Request{std::move(files), label};
    if (!isRunning())
        startNext();
}

void RepairJob::startNext() {
    if (!m_next)
        return;
    const Request request = *m_next;
    m_next.reset();
    setRunning();
    m_thread = std::jthread([this, request] {
        runGuarded([&] {
            std::optional<engine::LabelRepair> repair;
            QImage picture;
            try {
                repair = engine::repairLabels(*request.files, request.label);
                if (repair)
                    picture = toImage(engine::readThumbnail(repair->picture.file, kPictureSidePx));
            } catch (const engine::Error&) {
                repair.reset();  // what is wrong with it is a finding of its own
            }
            post([this, label = request.label, repair, picture] {
                if (!m_next)
                    emit found(label, repair, picture);
            });
        });
    });
}

}  // namespace ui
