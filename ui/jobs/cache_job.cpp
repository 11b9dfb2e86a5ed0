// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/cache_job.h"

namespace ui {

void CacheJob::start() {
    setRunning();
    m_thread = std::jthread([this] { runGuarded([this] { measure(); }); });
}

void CacheJob::clear(engine::CacheKind kind) {
    setRunning();
    m_thread = std::jthread([this, kind] {
        runGuarded([this, kind] {
            engine::clearCache(kind);
            measure();
        });
    });
}

void CacheJob::measure() {
    const std::vector<engine::CacheUse> uses = engine::cacheUse();
    post([this, uses] { emit measured(uses); });
}

}  // namespace ui
