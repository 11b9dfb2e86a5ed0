// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/error.h"

namespace cli {

enum ExitCode : int { kDone = 0, kUsage = 2, kCancelled = 9, kInternal = 70 };

/// The exit code of docs/guide.md for a failure.
int exitCode(engine::ErrorKind kind);

}  // namespace cli
