// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/atomic_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "engine/api/error.h"
#include "engine/core/read_file.h"

namespace engine {
namespace {

[[noreturn]] void failed(const std::string& what, const std::filesystem::path& file, int error) {
    const bool isFull = error == ENOSPC || error == EDQUOT;
    const std::string reason = std::generic_category().message(error);
    throw Error(ErrorKind::Disk, isFull ? "disk.full" : "disk.write",
                "cannot " + what + " " + displayPath(file) + ": " + reason, file,
                isFull ? "free some space and try again; the older file is unchanged"
                       : "check that the folder may be written; the older file is unchanged",
                {displayPath(file), reason});
}

class OutputFile {
public:
    OutputFile(const std::filesystem::path& path, int flags)
        : m_path(path), m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, 0644)) {
        if (m_descriptor < 0)
            failed("create", path, errno);
    }
    ~OutputFile() {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    void write(const void* data, std::size_t size) {
        const char* bytes = static_cast<const char*>(data);
        while (size > 0) {
            const ssize_t count = ::write(m_descriptor, bytes, size);
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                failed("write", m_path, errno);
            bytes += count;
            size -= static_cast<std::size_t>(count);
        }
    }
    void sync() {
        if (::fsync(m_descriptor) != 0)
            failed("save", m_path, errno);
    }
    void close() {
        const int descriptor = m_descriptor;
        m_descriptor = -1;
        if (::close(descriptor) != 0)
            failed("close", m_path, errno);
    }
    int descriptor() const { return m_descriptor; }

private:
    std::filesystem::path m_path;
    int m_descriptor;
};

void syncFolder(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);  // some file systems refuse it for folders
    ::close(descriptor);
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

void createFolderOf(const std::filesystem::path& file) {
    const std::filesystem::path folder = folderOf(file);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        failed("create the folder", folder, error.value());
}

}  // namespace

void moveIntoPlace(const std::filesystem::path& written, const std::filesystem::path& file) {
    if (::rename(written.c_str(), file.c_str()) != 0)
        failed("replace", file, errno);
    syncFolder(folderOf(file));
}

void writeAtomically(const std::filesystem::path& file, const std::function<void(const WriteFunction&)>& produce) {
    createFolderOf(file);
    std::filesystem::path temporary = file;
    temporary += ".tmp-" + std::to_string(::getpid());
    try {
        OutputFile out(temporary, O_WRONLY | O_CREAT | O_TRUNC);
        produce([&out](const void* data, std::size_t size) { out.write(data, size); });
        out.sync();
        out.close();
        moveIntoPlace(temporary, file);
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
}

void writeAtomically(const std::filesystem::path& file, std::string_view bytes) {
    writeAtomically(file, [bytes](const WriteFunction& write) { write(bytes.data(), bytes.size()); });
}

void appendLine(const std::filesystem::path& file, std::string_view line) {
    createFolderOf(file);
    OutputFile out(file, O_RDWR | O_CREAT | O_APPEND);
    std::string text;
    const off_t size = ::lseek(out.descriptor(), 0, SEEK_END);
    char last = '\n';
    if (size > 0 && ::pread(out.descriptor(), &last, 1, size - 1) == 1 && last != '\n')
        text += '\n';
    text += line;
    text += '\n';
    out.write(text.data(), text.size());
    out.sync();
    out.close();
}

}  // namespace engine
