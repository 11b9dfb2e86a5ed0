// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/model_speed_job.h"

#include "ui/convert.h"

namespace ui {

void ModelSpeedJob::start(const std::vector<engine::ModelRef>& models) {
    setRunning();
    m_thread = std::jthread([this, models, device = m_device](std::stop_token stop) {
        runGuarded([this, &models, &device, &stop] {
            for (const engine::ModelRef& model : models) {
                if (stop.stop_requested())
                    return;
                measure(model, device, stop);
            }
        });
    });
}

void ModelSpeedJob::measure(const engine::ModelRef& model, const std::string& device, const std::stop_token& stop) {
    const QString ref = pathText(model.file);
    post([this, ref] { emit measuring(ref); });
    try {
        const engine::ModelSpeed speed = engine::measureModelSpeed(model, device, stop);
        if (speed.msPerImage > 0)
            post([this, ref, speed] { emit measured(ref, speed); });
    } catch (const engine::Error& error) {
        post([this, ref, error] { emit notMeasured(ref, error); });
    }
}

}  // namespace ui
