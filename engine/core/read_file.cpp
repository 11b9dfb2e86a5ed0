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

class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int value() const { return m_value; }

private:
    int m_value;
};

std::string reason(int error) {
    return std::generic_category().message(error);
}

}  // namespace

std::string displayPath(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::string readFileBytes(const std::filesystem::path& file, std::int64_t maxBytes, ErrorKind kind) {
    const std::string name = displayPath(file);
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (descriptor.value() < 0) {
        const int error = errno;
        const bool isMissing = error == ENOENT || error == ENOTDIR;
        throw Error(kind, isMissing ? "file.missing" : "file.unreadable",
                    isMissing ? "there is no file " + name : "cannot open " + name + ": " + reason(error), file,
                    isMissing ? "check the path" : "check that you may read it", {name});
    }
    struct stat status {};
    if (::fstat(descriptor.value(), &status) != 0 || !S_ISREG(status.st_mode)) {
        throw Error(kind, "file.not_regular", name + " is not a regular file", file, "give the path of a file", {name});
    }
    if (status.st_size > maxBytes) {
        throw Error(kind, "file.too_large",
                    name + " has " + std::to_string(status.st_size) + " bytes; at most " + std::to_string(maxBytes) +
                        " are read",
                    file, "is it the right file?", {name, std::to_string(status.st_size), std::to_string(maxBytes)});
    }
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::read(descriptor.value(), bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            throw Error(kind, "file.unreadable", "cannot read " + name + ": " + reason(errno), file, "check the disk",
                        {name});
        }
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    bytes.resize(done);
    return bytes;
}

}  // namespace engine
