// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/archive.h"

#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/hash.h"
#include "engine/core/read_file.h"
#include "engine/data/image_io.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

struct Member {
    zip_uint64_t index = 0;
    fs::path path;  ///< relative, without ".."
    std::uint64_t bytes = 0;
};

bool isWanted(const fs::path& path) {
    for (const fs::path& part : path) {
        if (displayPath(part).starts_with('.') || part == "__MACOSX")
            return false;
    }
    constexpr std::array kSuffixes{".txt", ".xml", ".json", ".yaml", ".yml", ".names", ".data"};
    const std::string suffix = lowerCase(displayPath(path.extension()));
    return hasImageSuffix(path) || std::find(kSuffixes.begin(), kSuffixes.end(), suffix) != kSuffixes.end();
}

class Archive {
public:
    explicit Archive(const fs::path& file) : m_file(file), m_fileBytes(bytesOf(file)), m_zip(open(file)) {
        const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
        if (count > limits::kArchiveEntries)
            refuseSize(std::to_string(count) + " entries", std::to_string(limits::kArchiveEntries));
        std::set<std::string> names;
        for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i)
            addMember(i, names);
        if (m_members.empty())
            refuse("archive.empty", "holds no image and no label file");
    }

    const std::vector<Member>& members() const { return m_members; }
    std::uint64_t totalBytes() const { return m_total; }

    void unpack(const Member& member, const fs::path& target) const {
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(m_zip.get(), member.index, 0),
                                                                      zip_fclose);
        std::error_code error;
        fs::create_directories(target.parent_path(), error);
        std::ofstream out(target, std::ios::binary);
        std::vector<char> buffer(1 << 18);
        std::uint64_t done = 0;
        zip_int64_t count = file ? 1 : -1;
        while (count > 0 && out) {
            count = zip_fread(file.get(), buffer.data(), buffer.size());
            done += count > 0 ? static_cast<std::uint64_t>(count) : 0;
            // What an entry states of itself may be a lie: a bomb.
            if (done > member.bytes)
                break;
            out.write(buffer.data(), std::max<zip_int64_t>(count, 0));
        }
        out.close();
        if (!out) {
            throw Error(ErrorKind::Disk, "archive.write", "cannot write " + displayPath(target), target,
                        "check that there is space and that the folder may be written", {displayPath(target)});
        }
        if (count < 0 || done != member.bytes) {
            const std::string name = inQuotes(displayPath(member.path));
            refuse("archive.damaged", "has an entry " + name + " whose bytes are not those that it states", {name});
        }
    }

private:
    using Zip = std::unique_ptr<zip_t, decltype(&zip_discard)>;

    static std::uint64_t bytesOf(const fs::path& file) {
        std::error_code error;
        const fs::file_status status = fs::status(file, error);
        if (!fs::is_regular_file(status)) {
            const bool isMissing = status.type() == fs::file_type::not_found;
            throw Error(ErrorKind::Dataset, isMissing ? "file.missing" : "file.not_regular",
                        (isMissing ? "there is no file " : "not a regular file: ") + displayPath(file), file,
                        "check the path", {displayPath(file)});
        }
        return fs::file_size(file, error);
    }

    Zip open(const fs::path& file) const {
        int code = 0;
        Zip zip(zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code), zip_discard);
        if (!zip) {
            const bool isCut = code == ZIP_ER_NOZIP || code == ZIP_ER_EOF || code == ZIP_ER_SEEK;
            refuse("archive.damaged", isCut ? "is not a zip archive, or it ends too early" : "contradicts itself");
        }
        return zip;
    }

    [[noreturn]] void refuse(const char* code, const std::string& what,
                             std::vector<std::string> parameters = {}) const {
        parameters.insert(parameters.begin(), displayPath(m_file));
        throw Error(ErrorKind::Dataset, code, "[archive] " + displayPath(m_file) + " " + what, m_file,
                    "unpack it with another program and open the folder", std::move(parameters));
    }

    [[noreturn]] void refuseSize(const std::string& found, const std::string& most) const {
        refuse("archive.too_large", "has " + found + "; at most " + most + " are unpacked", {most});
    }

    // A NUL makes libzip take the name for code page 437, in which it is a visible character.
    fs::path checkedName(zip_uint64_t index) const {
        const char* stated = zip_get_name(m_zip.get(), index, ZIP_FL_ENC_GUESS);
        if (stated == nullptr)
            refuse("archive.damaged", "has an entry that cannot be read");
        std::string name(stated);
        std::replace(name.begin(), name.end(), '\\', '/');
        const fs::path path(name);
        const bool isOutside = name.empty() || name[0] == '/' || (name.size() > 1 && name[1] == ':') ||
                               std::any_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".."; });
        if (isOutside || static_cast<std::int64_t>(name.size()) > limits::kArchivePathBytes)
            refuse("archive.unsafe", "has an entry named " + inQuotes(name), {inQuotes(name)});
        return path.lexically_normal();
    }

    void addMember(zip_uint64_t index, std::set<std::string>& names) {
        const fs::path path = checkedName(index);
        const std::string name = inQuotes(displayPath(path));
        if (!names.insert(lowerCase(displayPath(path))).second)
            refuse("archive.unsafe", "has two entries named " + name, {name});
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_zip.get(), index, 0, &system, &attributes);
        const zip_uint32_t type = attributes >> 16 & 0170000;
        constexpr zip_uint32_t kRegular = 0100000, kFolder = 0040000;
        const bool isOfUnix = system == ZIP_OPSYS_UNIX || system == ZIP_OPSYS_OS_X;
        if (isOfUnix && type != 0 && type != kRegular && type != kFolder)
            refuse("archive.unsafe", "has an entry " + name + " that is a link or a special file", {name});
        if (!path.has_filename() || !isWanted(path))
            return;
        zip_stat_t stat;
        constexpr zip_uint64_t kNeeded = ZIP_STAT_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(m_zip.get(), index, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded)
            refuse("archive.damaged", "has an entry " + name + " that cannot be read", {name});
        if (stat.encryption_method != ZIP_EM_NONE)
            refuse("archive.encrypted", "is encrypted");
        const std::uint64_t most = std::min(static_cast<std::uint64_t>(limits::kArchiveBytes),
                                            m_fileBytes * static_cast<std::uint64_t>(limits::kArchiveRatio));
        if (stat.size > most - m_total)
            refuseSize("more than " + std::to_string(most) + " bytes unpacked", std::to_string(most));
        m_total += stat.size;
        m_members.push_back({index, path, stat.size});
    }

    fs::path m_file;
    std::uint64_t m_fileBytes;
    Zip m_zip;
    std::vector<Member> m_members;
    std::uint64_t m_total = 0;
};

// Removed at the end of its life, unless it was renamed.
struct TemporaryFolder {
    fs::path path;
    ~TemporaryFolder() {
        std::error_code error;
        fs::remove_all(path, error);
    }
};

fs::path targetOf(const fs::path& zip, const fs::path& into) {
    std::error_code error;
    const fs::path absolute = fs::weakly_canonical(zip, error);
    const std::string identity = displayPath(absolute) + "\n" + std::to_string(fs::file_size(zip, error)) + "\n" +
                                 std::to_string(fs::last_write_time(zip, error).time_since_epoch().count());
    constexpr std::size_t kHashDigits = 16;
    fs::path name = zip.stem();
    name += "-" + sha256(identity).substr(0, kHashDigits);
    return into / name;
}

// After a power cut, files of a folder that was renamed may be short.
bool isWhole(const fs::path& folder, const Archive& archive) {
    return std::all_of(archive.members().begin(), archive.members().end(), [&](const Member& member) {
        std::error_code error;
        return fs::file_size(folder / member.path, error) == member.bytes && !error;
    });
}

void refuseFullDisk(const fs::path& into, std::uint64_t bytes) {
    std::error_code error;
    const fs::space_info space = fs::space(into, error);
    if (error || space.available >= bytes)
        return;
    throw Error(ErrorKind::Disk, "archive.no_space",
                "[archive] unpacking needs " + std::to_string(bytes) + " bytes in " + displayPath(into) +
                    ", there are " + std::to_string(space.available),
                into, "free some space and try again",
                {displayPath(into), std::to_string(bytes), std::to_string(space.available)});
}

}  // namespace

bool looksLikeArchive(const fs::path& path) {
    std::error_code error;
    return lowerCase(displayPath(path.extension())) == ".zip" && fs::is_regular_file(path, error);
}

fs::path unpackArchive(const fs::path& zip, const fs::path& into, const ProgressFunction& progress,
                       std::stop_token stop) {
    const Archive archive(zip);
    const fs::path target = targetOf(zip, into);
    if (isWhole(target, archive))
        return target;
    std::error_code error;
    fs::create_directories(into, error);
    refuseFullDisk(into, archive.totalBytes());
    TemporaryFolder temporary{into / ("." + displayPath(target.filename()) + ".tmp-" + std::to_string(::getpid()))};
    fs::remove_all(temporary.path, error);
    std::int64_t done = 0;
    for (const Member& member : archive.members()) {
        if (stop.stop_requested())
            return {};
        archive.unpack(member, temporary.path / member.path);
        if (progress)
            progress({"unpack", ++done, std::ssize(archive.members())});
    }
    fs::remove_all(target, error);
    fs::rename(temporary.path, target, error);
    if (error) {
        throw Error(ErrorKind::Disk, "disk.write",
                    "cannot write the folder " + displayPath(target) + ": " + error.message(), target,
                    "check that the folder may be written", {displayPath(target), error.message()});
    }
    return target;
}

}  // namespace engine::data
