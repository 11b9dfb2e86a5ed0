// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "engine/api/limits.h"
#include "engine/checkpoint/format_error.h"
#include "engine/checkpoint/input_file.h"

namespace engine::checkpoint {
namespace {

[[noreturn]] void refuseArchive(const zip_error_t& error) {
    const int code = zip_error_code_zip(&error);
    if (code == ZIP_ER_NOZIP || code == ZIP_ER_EOF || code == ZIP_ER_SEEK) {
        throw FormatError("model.truncated", "starts as a zip archive but ends before its directory: it is incomplete",
                          "The download or copy did not finish: get the file again.");
    }
    throw FormatError("model.damaged", fmt::format("the zip archive contradicts itself (libzip error {})", code));
}

void checkName(std::string_view name) {
    const bool isAbsolute = name.starts_with('/') || (name.size() > 1 && name[1] == ':');
    bool hasParent = false;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        hasParent = hasParent || name.substr(begin, end - begin) == "..";
        begin = end + 1;
    }
    if (name.empty() || isAbsolute || hasParent || name.find('\\') != std::string_view::npos) {
        const std::string entry = cleanText(name, 200);
        throw FormatError("model.unsafe_entry", fmt::format("the zip archive holds an entry named \"{}\"", entry), {},
                          {entry});
    }
}

}  // namespace

struct ZipArchive::Handle {
    zip_t* zip = nullptr;

    ~Handle() {
        if (zip != nullptr) {
            zip_discard(zip);
        }
    }
};

ZipArchive::ZipArchive(const std::filesystem::path& file) : m_handle(std::make_unique<Handle>()) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_filep_create(InputFile(file).release(), 0, -1, &error);
    m_handle->zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (m_handle->zip == nullptr) {
        zip_source_free(source);
        refuseArchive(error);
    }
    const zip_int64_t count = zip_get_num_entries(m_handle->zip, 0);
    if (count > limits::kZipEntries) {
        throw FormatError("model.damaged", fmt::format("the zip archive has {} entries, at most {} are read", count,
                                                       limits::kZipEntries));
    }
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        const char* name = zip_get_name(m_handle->zip, i, ZIP_FL_ENC_RAW);
        constexpr zip_uint64_t kNeeded =
            ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
        if (name == nullptr || zip_stat_index(m_handle->zip, i, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded) {
            throw FormatError("model.damaged", fmt::format("entry {} of the zip archive cannot be read", i));
        }
        checkName(name);
        const bool isStored = stat.comp_method == ZIP_CM_STORE;
        if (stat.encryption_method != ZIP_EM_NONE || (!isStored && stat.comp_method != ZIP_CM_DEFLATE) ||
            (isStored && stat.size != stat.comp_size)) {
            const std::string entry = cleanText(name, 200);
            throw FormatError("model.compression",
                              fmt::format("entry \"{}\" of the zip archive is neither stored nor deflated", entry),
                              "Save the weights again with PyTorch (torch.save).", {entry});
        }
        m_entries.push_back({name, i, stat.size, isStored});
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    const auto twin = std::adjacent_find(m_entries.begin(), m_entries.end(),
                                         [](const Entry& a, const Entry& b) { return a.name == b.name; });
    if (twin != m_entries.end()) {
        throw FormatError("model.damaged",
                          fmt::format("the zip archive holds two entries named \"{}\"", cleanText(twin->name, 200)));
    }
}

ZipArchive::~ZipArchive() = default;

const ZipArchive::Entry* ZipArchive::find(const std::string& name) const {
    const auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), name,
                                        [](const Entry& e, const std::string& n) { return e.name < n; });
    return entry != m_entries.end() && entry->name == name ? &*entry : nullptr;
}

void ZipArchive::read(const Entry& entry, void* data) const {
    zip_file_t* file = zip_fopen_index(m_handle->zip, entry.index, 0);
    std::uint64_t done = 0;
    zip_int64_t count = file == nullptr ? -1 : 1;
    while (count > 0 && done < entry.size) {
        count = zip_fread(file, static_cast<char*>(data) + done, entry.size - done);
        done += count > 0 ? static_cast<std::uint64_t>(count) : 0;
    }
    // libzip compares the CRC when it meets the end.
    char beyond = 0;
    const bool isWhole = count >= 0 && done == entry.size && zip_fread(file, &beyond, 1) == 0;
    if (file != nullptr) {
        zip_fclose(file);
    }
    if (!isWhole) {
        throw FormatError("model.damaged", fmt::format("the bytes of \"{}\" are not those that were written (checksum)",
                                                       cleanText(entry.name, 200)));
    }
}

std::string ZipArchive::read(const Entry& entry, std::uint64_t maxBytes) const {
    if (entry.size > maxBytes) {
        throw FormatError("model.damaged", fmt::format("\"{}\" has {} bytes, at most {} are read",
                                                       cleanText(entry.name, 200), entry.size, maxBytes));
    }
    std::string bytes(entry.size, '\0');
    read(entry, bytes.data());
    return bytes;
}

}  // namespace engine::checkpoint
