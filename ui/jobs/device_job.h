// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>
#include <vector>

#include "engine/api/device.h"
#include "ui/jobs/job.h"

namespace ui {

/// Looks for devices: with a GPU driver present this can take seconds.
class DeviceJob final : public Job {
    Q_OBJECT

public:
    explicit DeviceJob(QObject* parent = nullptr) : Job(parent) {}

    void start();

signals:
    /// Best first, as engine::probeDevices().
    void probed(const std::vector<engine::DeviceInfo>& devices);

private:
    std::jthread m_thread;
};

}  // namespace ui
