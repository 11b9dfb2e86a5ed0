// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/input_file.h"

#include <cerrno>
#include <system_error>

#include <fmt/format.h>

#include "engine/checkpoint/format_error.h"
#include "engine/core/read_file.h"

namespace engine::checkpoint {
namespace {

[[noreturn]] void refuse(const std::filesystem::path& file, const char* code, const std::string& found,
                         const char* hint) {
    throw Error(ErrorKind::Model, code, fmt::format("[checkpoint] {}: {}", displayPath(file), found), file, hint,
                {displayPath(file)});
}

[[noreturn]] void refuseUnreadable(const std::filesystem::path& file, const char* found, const std::string& reason) {
    throw Error(ErrorKind::Model, "file.unreadable",
                fmt::format("[checkpoint] {}: {}: {}", displayPath(file), found, reason), file,
                "Check that you may read it.", {displayPath(file), reason});
}

bool seek(std::FILE* handle, std::uint64_t offset) {
#ifdef _WIN32
    return _fseeki64(handle, static_cast<std::int64_t>(offset), SEEK_SET) == 0;
#else
    return fseeko(handle, static_cast<off_t>(offset), SEEK_SET) == 0;
#endif
}

}  // namespace

InputFile::InputFile(const std::filesystem::path& file) {
    // Asked before opening: to open a FIFO would wait for a writer.
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        refuse(file, "file.missing", "there is no such file", "Check the path.");
    }
    if (status.type() != std::filesystem::file_type::none && status.type() != std::filesystem::file_type::regular) {
        refuse(file, "file.not_regular", "this is a folder or device, not a file", "Give the path of a model file.");
    }
#ifdef _WIN32
    m_handle.reset(_wfopen(file.c_str(), L"rb"));
#else
    m_handle.reset(std::fopen(file.c_str(), "rbe"));
#endif
    if (m_handle == nullptr) {
        refuseUnreadable(file, "cannot be opened", std::generic_category().message(errno));
    }
    m_size = std::filesystem::file_size(file, error);
    if (error) {
        refuseUnreadable(file, "its size cannot be read", error.message());
    }
}

void InputFile::read(std::uint64_t offset, void* data, std::size_t size) {
    if (size == 0) {
        return;
    }
    if (offset > m_size || size > m_size - offset || !seek(m_handle.get(), offset) ||
        std::fread(data, 1, size, m_handle.get()) != size) {
        throw FormatError("model.truncated",
                          fmt::format("ends after {} bytes, expected {} more at offset {}", m_size, size, offset));
    }
}

}  // namespace engine::checkpoint
