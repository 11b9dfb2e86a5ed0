// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>

namespace cli {

/// Ctrl-C (or SIGTERM) once requests a stop, twice ends the process with exit code 9. Call before any other
/// thread is started, so that all inherit the blocked signals.
void stopOnInterrupt(std::stop_source source);

}  // namespace cli
