// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/run_lock.h"

#include "engine/api/error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <cerrno>
#include <system_error>

namespace engine::training {

RunLock::RunLock(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / ".lock";
    m_file = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    const bool isLocked = m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) == 0;
    if (isLocked)
        return;
    const int error = errno;
    if (m_file >= 0)
        ::close(m_file);
    if (error == EWOULDBLOCK)
        throw Error(ErrorKind::Usage, "run.in_use", "[train] another training works on this run", folder,
                    "wait until it ends, or stop it");
    throw Error(ErrorKind::Disk, "run.folder",
                "[train] the run folder cannot be locked: " + std::generic_category().message(error), folder,
                "check that the folder may be written");
}

RunLock::~RunLock() {
    ::close(m_file);
}

}  // namespace engine::training
