// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exit_code.h"

namespace cli {

int exitCode(engine::ErrorKind kind) {
    switch (kind) {
        case engine::ErrorKind::Usage:
            return kUsage;
        case engine::ErrorKind::Dataset:
            return 3;
        case engine::ErrorKind::Model:
            return 4;
        case engine::ErrorKind::Disk:
            return 5;
        case engine::ErrorKind::OutOfMemory:
            return 6;
        case engine::ErrorKind::DeviceLost:
            return 7;
        case engine::ErrorKind::Diverged:
            return 8;
        case engine::ErrorKind::Network:
            return 10;
        case engine::ErrorKind::Internal:
            return kInternal;
    }
    return kInternal;
}

}  // namespace cli
