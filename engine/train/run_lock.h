// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace engine::training {

/// Held while a process works on a run; the system drops it when the process ends, however it ends.
class RunLock {
public:
    /// Throws Error (Usage, "run.in_use") where another process, or another training of this one, has it; Error (Disk).
    explicit RunLock(const std::filesystem::path& folder);
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

private:
    int m_file = -1;
};

/// Whether somebody holds the lock. Leaves no file behind and keeps nobody from taking it.
bool isRunLocked(const std::filesystem::path& folder);

}  // namespace engine::training
