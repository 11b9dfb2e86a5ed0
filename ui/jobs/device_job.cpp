// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/device_job.h"

namespace ui {

void DeviceJob::start() {
    setRunning();
    m_thread = std::jthread([this] {
        runGuarded([this] {
            const std::vector<engine::DeviceInfo> devices = engine::probeDevices();
            post([this, devices] { emit probed(devices); });
        });
    });
}

}  // namespace ui
