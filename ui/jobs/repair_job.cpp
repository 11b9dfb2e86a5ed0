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

RepairJob::RepairJob(std::shared_ptr<const engine::DatasetInfo> files, std::filesystem::path label, QObject* parent)
    : Job(parent), m_files(std::move(files)), m_label(std::move(label)) {}

void RepairJob::start() {
    setRunning();
    m_thread = std::jthread([this] {
        runGuarded([this] {
            std::optional<engine::LabelRepair> repair;
            QImage picture;
            try {
                repair = engine::repairLabels(*m_files, m_label);
                if (repair)
                    picture = toImage(engine::readThumbnail(repair->picture.file, kPictureSidePx));
            } catch (const engine::Error&) {
                repair.reset();  // what is wrong with it is a finding of its own
            }
            post([this, repair, picture] { emit found(repair, picture); });
        });
    });
}

}  // namespace ui
