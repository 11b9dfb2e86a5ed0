// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/model_list.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error_translation.h"
#include "engine/core/hash.h"
#include "engine/core/read_file.h"

namespace engine {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlockBytes = 4 << 20;

struct Stopped {};

/// In lower case, as the list of models wants it.
std::string suffixOf(const fs::path& file) {
    std::string suffix = file.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(), [](unsigned char c) { return std::tolower(c); });
    if (suffix != ".pt" && suffix != ".pth" && suffix != ".safetensors") {
        throw Error(ErrorKind::Model, "model.suffix",
                    "[model] " + displayPath(file) + " does not end in .pt, .pth or .safetensors", file,
                    "Give it the ending of its format.", {displayPath(file)});
    }
    return suffix;
}

bool isSameFile(const fs::path& a, const fs::path& b) {
    std::error_code problem;
    if (fs::file_size(a, problem) != fs::file_size(b, problem) || problem)
        return false;
    return fs::equivalent(a, b, problem) || sha256OfFile(a) == sha256OfFile(b);
}

void copyBytes(const fs::path& from, const fs::path& to, const ProgressFunction& progress,
               const std::stop_token& stop) {
    const RegularFile source(from, ErrorKind::Model);
    std::vector<char> block(kBlockBytes);
    writeAtomically(to, [&](const WriteFunction& write) {
        for (std::int64_t done = 0;;) {
            if (stop.stop_requested())
                throw Stopped();
            const std::size_t count = source.read(done, block.data(), block.size());
            if (count == 0)
                return;
            write(block.data(), count);
            done += static_cast<std::int64_t>(count);
            if (progress)
                progress({"copy", done, source.bytes()});
        }
    });
}

/// False where the name is taken. A link, unlike a rename, never replaces what somebody else has put there meanwhile.
bool giveName(const fs::path& written, const fs::path& name) {
    std::error_code problem;
    fs::create_hard_link(written, name, problem);
    if (!problem) {
        fs::remove(written, problem);
        return true;
    }
    if (fs::exists(fs::symlink_status(name, problem)))
        return false;
    moveIntoPlace(written, name);  // a file system without links
    return true;
}

fs::path addFile(const fs::path& file, const ProgressFunction& progress, const std::stop_token& stop) {
    const std::string suffix = suffixOf(file);
    readModelInfo({file});
    const fs::path folder = modelsFolder();
    const auto numbered = [&](int number) {
        fs::path name = file.stem();
        name += (number > 1 ? std::to_string(number) : std::string()) + suffix;
        return folder / name;
    };
    std::error_code problem;
    int number = 1;
    for (; fs::exists(fs::symlink_status(numbered(number), problem)); ++number) {
        if (isSameFile(file, numbered(number)))
            return numbered(number);
    }
    const fs::path written = folder / (".adding-" + std::to_string(::getpid()));
    copyBytes(file, written, progress, stop);
    while (!giveName(written, numbered(number)))
        ++number;
    return numbered(number);
}

}  // namespace

fs::path addModel(const fs::path& file, const ProgressFunction& progress, std::stop_token stop) {
    try {
        return addFile(fs::absolute(file), progress, stop);
    } catch (const Stopped&) {
        return {};
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
