// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/read_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace engine {
namespace {

std::string reason(int error) {
    return std::generic_category().message(error);
}

}  // namespace

std::string displayPath(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

RegularFile::RegularFile(const std::filesystem::path& file, ErrorKind kind)
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    : m_file(file), m_kind(kind), m_descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
    const std::string name = displayPath(file);
    if (m_descriptor < 0) {
        const int error = errno;
        const bool isMissing = error == ENOENT || error == ENOTDIR;
        throw Error(kind, isMissing ? "file.missing" : "file.unreadable",
                    isMissing ? "there is no file " + name : "cannot open " + name + ": " + reason(error), file,
                    isMissing ? "check the path" : "check that you may read it", {name, reason(error)});
    }
    struct stat status {};
    if (::fstat(m_descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(m_descriptor);
        throw Error(kind, "file.not_regular", name + " is not a regular file", file, "give the path of a file", {name});
    }
    m_bytes = status.st_size;
}

RegularFile::~RegularFile() {
    ::close(m_descriptor);
}

std::size_t RegularFile::read(std::int64_t offset, char* to, std::size_t count) const {
    std::size_t done = 0;
    while (done < count) {
        const ssize_t got =
            ::pread(m_descriptor, to + done, count - done, static_cast<off_t>(offset) + static_cast<off_t>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            const std::string name = displayPath(m_file);
            throw Error(m_kind, "file.unreadable", "cannot read " + name + ": " + reason(errno), m_file,
                        "check the disk", {name, reason(errno)});
        }
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

std::string RegularFile::read(std::int64_t offset, std::size_t count) const {
    std::string bytes(count, '\0');
    bytes.resize(read(offset, bytes.data(), bytes.size()));
    return bytes;
}

void RegularFile::requireAtMost(std::int64_t maxBytes) const {
    if (m_bytes <= maxBytes)
        return;
    const std::string name = displayPath(m_file), found = std::to_string(m_bytes);
    throw Error(m_kind, "file.too_large",
                name + " has " + found + " bytes; at most " + std::to_string(maxBytes) + " are read", m_file,
                "is it the right file?", {name, found, std::to_string(maxBytes)});
}

std::string readFileBytes(const std::filesystem::path& file, std::int64_t maxBytes, ErrorKind kind) {
    const RegularFile opened(file, kind);
    opened.requireAtMost(maxBytes);
    return opened.read(0, static_cast<std::size_t>(opened.bytes()));
}

}  // namespace engine
