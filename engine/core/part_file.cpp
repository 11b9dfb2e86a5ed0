// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/part_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "engine/api/error.h"
#include "engine/core/atomic_file.h"
#include "engine/core/read_file.h"

namespace engine {
namespace {

constexpr std::size_t kMostTagBytes = 256;
constexpr int kMostTries = 100;

std::filesystem::path withSuffix(std::filesystem::path path, const char* suffix) {
    path += suffix;
    return path;
}

// Only such a tag may stand in If-Range (RFC 9110, 13.1.5), and nothing else may reach a request's header lines.
bool isStrong(const std::string& tag) {
    return tag.size() >= 2 && tag.size() <= kMostTagBytes && tag.front() == '"' && tag.back() == '"' &&
           std::all_of(tag.begin(), tag.end(), [](char letter) { return letter > ' ' && letter < '\x7f'; });
}

std::string readTag(const std::filesystem::path& file) {
    try {
        const std::string tag = readFileBytes(file, kMostTagBytes, ErrorKind::Disk);
        return isStrong(tag) ? tag : "";
    } catch (const Error&) {
        return {};
    }
}

}  // namespace

PartFile::PartFile(const std::filesystem::path& file)
    : m_file(file), m_path(withSuffix(file, ".part")), m_tagPath(withSuffix(file, ".part.etag")) {
    std::error_code error;
    if (file.has_parent_path())
        std::filesystem::create_directories(file.parent_path(), error);
    if (error)
        failed("create the folder of", error.value());
    for (int tries = 0;; ++tries) {
        // O_NONBLOCK: opening a FIFO must not wait for a reader.
        m_descriptor = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0644);
        if (m_descriptor < 0)
            failed("open", errno);
        struct stat opened {
        }, there{};
        if (::fstat(m_descriptor, &opened) != 0 || !S_ISREG(opened.st_mode)) {
            ::close(m_descriptor);
            failed("open", EINVAL);
        }
        if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(m_descriptor);
            if (reason != EWOULDBLOCK)
                failed("lock", reason);
            throw Error(ErrorKind::Usage, "download.in_progress",
                        "[download] " + displayPath(m_file) + " is being downloaded by another program", m_file,
                        "wait until it ends, or stop it", {displayPath(m_file)});
        }
        // Whoever held it until now may have renamed or removed what was opened here.
        if (::lstat(m_path.c_str(), &there) == 0 && there.st_ino == opened.st_ino && there.st_dev == opened.st_dev) {
            m_size = opened.st_size;
            break;
        }
        ::close(m_descriptor);
        if (tries == kMostTries)
            failed("lock", EBUSY);
    }
    if (m_size > 0)
        m_entityTag = readTag(m_tagPath);
}

PartFile::~PartFile() {
    if (m_size == 0)
        remove();
    ::close(m_descriptor);
}

void PartFile::startOver(const std::string& entityTag) {
    if (::ftruncate(m_descriptor, 0) != 0)
        failed("empty", errno);
    m_size = 0;
    m_entityTag = isStrong(entityTag) ? entityTag : "";
    if (m_entityTag.empty())
        ::unlink(m_tagPath.c_str());
    else
        writeAtomically(m_tagPath, m_entityTag);
}

void PartFile::append(const char* data, std::size_t size) {
    while (size > 0) {
        const ssize_t count = ::write(m_descriptor, data, size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            failed("write", errno);
        data += count;
        size -= static_cast<std::size_t>(count);
        m_size += count;
    }
}

void PartFile::sync() {
    if (::fsync(m_descriptor) != 0)
        failed("save", errno);
}

void PartFile::remove() {
    if (m_isGone)
        return;
    ::unlink(m_tagPath.c_str());
    ::unlink(m_path.c_str());
    m_isGone = true;
}

void PartFile::rename() {
    moveIntoPlace(m_path, m_file);
    ::unlink(m_tagPath.c_str());
    m_isGone = true;
}

void PartFile::failed(const std::string& what, int error) const {
    const bool isFull = error == ENOSPC || error == EDQUOT;
    const std::string reason = std::generic_category().message(error);
    throw Error(ErrorKind::Disk, isFull ? "disk.full" : "disk.write",
                "[download] cannot " + what + " " + displayPath(m_path) + ": " + reason, m_path,
                isFull ? "free some space and try again: the download goes on where it stopped"
                       : "check that the folder may be written; what is downloaded already is kept",
                {displayPath(m_path), reason});
}

}  // namespace engine
