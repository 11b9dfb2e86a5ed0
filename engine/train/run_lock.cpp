// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/run_lock.h"

#include "engine/api/error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <cerrno>
#include <chrono>
#include <system_error>
#include <thread>

namespace engine::training {
namespace {

/// isRunLocked() takes the lock for an instant: who finds it taken looks again.
bool takeLock(int file) {
    constexpr int kTries = 5;
    for (int tried = 1; ::flock(file, LOCK_EX | LOCK_NB) != 0; ++tried) {
        if (errno != EWOULDBLOCK || tried == kTries)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

}  // namespace

RunLock::RunLock(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / ".lock";
    m_file = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    const bool isLocked = m_file >= 0 && takeLock(m_file);
    if (isLocked)
        return;
    const int error = errno;
    if (m_file >= 0)
        ::close(m_file);
    if (error == EWOULDBLOCK)
        throw Error(ErrorKind::Usage, "run.in_use", "[train] another training works on this run", folder,
                    "wait until it ends, or stop it");
    const std::string reason = std::generic_category().message(error);
    throw Error(ErrorKind::Disk, "run.folder_lock", "[train] the run folder cannot be locked: " + reason, folder,
                "check that the folder may be written", {reason});
}

RunLock::~RunLock() {
    ::close(m_file);
}

bool isRunLocked(const std::filesystem::path& folder) {
    const int file = ::open((folder / ".lock").c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return false;
    const bool isHeld = ::flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(file);
    return isHeld;
}

}  // namespace engine::training
