// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/file_ends.h"

#include <algorithm>
#include <fstream>

#include "engine/api/error.h"
#include "engine/core/read_file.h"

namespace engine::data {
namespace {

[[noreturn]] void fail(const std::filesystem::path& file, const char* code, const std::string& what, const char* hint) {
    throw Error(ErrorKind::Dataset, code, displayPath(file) + " " + what, file, hint, {displayPath(file)});
}

}  // namespace

FileEnds readFileEnds(const std::filesystem::path& file, std::size_t headBytes, std::size_t tailBytes) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        fail(file, "file.missing", "does not exist", "check the path");
    // Asked before opening: a FIFO would wait for a writer.
    if (!error && !std::filesystem::is_regular_file(status)) {
        fail(file, "file.not_regular", "is not a regular file", "give the path of a file");
    }
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    FileEnds ends;
    ends.fileBytes = in ? static_cast<std::int64_t>(in.tellg()) : -1;
    if (ends.fileBytes < 0)
        fail(file, "file.unreadable", "cannot be opened", "check that you may read it");
    const auto read = [&](std::int64_t from, std::string& to, std::size_t most) {
        to.resize(static_cast<std::size_t>(std::min<std::int64_t>(ends.fileBytes, static_cast<std::int64_t>(most))));
        in.seekg(from < 0 ? ends.fileBytes - static_cast<std::int64_t>(to.size()) : from);
        in.read(to.data(), static_cast<std::streamsize>(to.size()));
        if (!in)
            fail(file, "file.unreadable", "cannot be read", "check the disk");
    };
    read(0, ends.head, headBytes);
    read(-1, ends.tail, tailBytes);
    return ends;
}

}  // namespace engine::data
