// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/file_identity.h"

#include <sys/stat.h>

#include <chrono>
#include <system_error>

namespace engine::data {
namespace {

std::int64_t sinceEpochNs(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

}  // namespace

std::optional<FileIdentity> identityOf(const std::filesystem::path& file) {
    std::error_code problem;
    FileIdentity identity{file.is_absolute() ? file : std::filesystem::absolute(file, problem)};
    struct stat status {};
    if (problem || ::stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    identity.sizeBytes = status.st_size;
    identity.modifiedNs = sinceEpochNs(status.st_mtim);
    identity.changedNs = sinceEpochNs(status.st_ctim);
    identity.inode = status.st_ino;
    return identity;
}

bool isSettled(const FileIdentity& file) {
    using namespace std::chrono;
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    return file.modifiedNs < now - nanoseconds(2s).count();
}

}  // namespace engine::data
