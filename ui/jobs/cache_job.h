// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>
#include <vector>

#include "engine/api/cache.h"
#include "ui/jobs/job.h"

namespace ui {

/// Adds up what the caches hold, after deleting one where asked to.
class CacheJob final : public Job {
    Q_OBJECT

public:
    explicit CacheJob(QObject* parent = nullptr) : Job(parent) {}

    void start();
    /// Then measures. Not while it runs.
    void clear(engine::CacheKind kind);

signals:
    void measured(const std::vector<engine::CacheUse>& uses);

private:
    void measure();

    std::jthread m_thread;
};

}  // namespace ui
