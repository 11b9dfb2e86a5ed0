// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

namespace ui {

void Job::postFailure(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const engine::Error& error) {
        post([this, error] { emit failed(error); });
    } catch (const std::exception& error) {
        const engine::Error internal(engine::ErrorKind::Internal, "internal", error.what(), {}, {}, {error.what()});
        post([this, internal] { emit failed(internal); });
    }
}

}  // namespace ui
