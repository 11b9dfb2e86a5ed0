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

FileReader::FileReader(const std::filesystem::path& file, std::int64_t maxBytes, ErrorKind kind)
    : m_file(file), m_kind(kind) {
    const std::string name = displayPath(file);
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    m_descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (m_descriptor < 0) {
        const int error = errno;
        const bool isMissing = error == ENOENT || error == ENOTDIR;
        throw Error(kind, isMissing ? "file.missing" : "file.unreadable",
                    isMissing ? "there is no file " + name : "cannot open " + name + ": " + reason(error), file,
                    isMissing ? "check the path" : "check that you may read it", {name});
    }
    struct stat status {};
    const bool isRegular = ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (isRegular && status.st_size <= maxBytes) {
        m_size = static_cast<std::size_t>(status.st_size);
        return;
    }
    ::close(m_descriptor);  // no destructor runs
    if (!isRegular)
        throw Error(kind, "file.not_regular", name + " is not a regular file", file, "give the path of a file", {name});
    throw Error(
        kind, "file.too_large",
        name + " has " + std::to_string(status.st_size) + " bytes; at most " + std::to_string(maxBytes) + " are read",
        file, "is it the right file?", {name, std::to_string(status.st_size), std::to_string(maxBytes)});
}

FileReader::~FileReader() {
    ::close(m_descriptor);
}

std::size_t FileReader::read(char* to, std::size_t count) {
    std::size_t done = 0;
    while (done < count) {
        const ssize_t got = ::read(m_descriptor, to + done, count - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            const std::string name = displayPath(m_file);
            throw Error(m_kind, "file.unreadable", "cannot read " + name + ": " + reason(errno), m_file,
                        "check the disk", {name});
        }
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

std::string readFileBytes(const std::filesystem::path& file, std::int64_t maxBytes, ErrorKind kind) {
    FileReader reader(file, maxBytes, kind);
    std::string bytes(reader.size(), '\0');
    bytes.resize(reader.read(bytes.data(), bytes.size()));
    return bytes;
}

}  // namespace engine
