// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/run_checkpoint.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/api/error.h"
#include "engine/checkpoint/format_error.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/safetensors.h"
#include "engine/core/atomic_file.h"
#include "engine/core/hash.h"
#include "engine/core/number.h"
#include "engine/core/read_file.h"

namespace engine::checkpoint {
namespace {

constexpr std::size_t kKept = 2;
constexpr std::int64_t kMaxManifestBytes = 256LL << 20;
constexpr const char* kManifest = "manifest.jsonl";
constexpr const char* kStateKey = "state";

struct ManifestLine {
    std::string file;
    std::int64_t epoch = 0, step = 0;
    std::uint64_t bytes = 0;
    std::string sha256;
};

/// Lines that are torn or name a file elsewhere are left out.
std::vector<ManifestLine> readManifest(const std::filesystem::path& folder) {
    std::vector<ManifestLine> lines;
    if (!std::filesystem::exists(folder / kManifest)) {
        return lines;
    }
    const std::string text = readFileBytes(folder / kManifest, kMaxManifestBytes, ErrorKind::Model);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const nlohmann::json json =
            nlohmann::json::parse(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                  text.begin() + static_cast<std::ptrdiff_t>(end), nullptr, false);
        begin = end + 1;
        const bool isLine = json.is_object() && json.contains("file") && json["file"].is_string() &&
                            json.contains("epoch") && json["epoch"].is_number_integer() && json.contains("step") &&
                            json["step"].is_number_integer() && json.contains("bytes") &&
                            json["bytes"].is_number_unsigned() && json.contains("sha256") && json["sha256"].is_string();
        if (!isLine) {
            continue;
        }
        ManifestLine line{json["file"], json["epoch"], json["step"], json["bytes"], json["sha256"]};
        if (std::filesystem::path(line.file).filename() == line.file) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

/// 123 for "ckpt-000123.safetensors", 0 for another name.
std::int64_t numberOf(const std::string& name) {
    constexpr std::string_view kPrefix = "ckpt-";
    constexpr std::string_view kEnding = ".safetensors";
    if (!name.starts_with(kPrefix) || !name.ends_with(kEnding) || name.size() <= kPrefix.size() + kEnding.size()) {
        return 0;
    }
    return parseInteger(name.substr(kPrefix.size(), name.size() - kPrefix.size() - kEnding.size())).value_or(0);
}

struct Listing {
    std::int64_t lastNumber = 0;
    std::vector<std::filesystem::path> files;  ///< checkpoints, and the parts that a killed process left
};

Listing listFiles(const std::filesystem::path& folder) {
    Listing listing;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = displayPath(entry.path().filename());
        const std::int64_t number = numberOf(name);
        listing.lastNumber = std::max(listing.lastNumber, number);
        if (number > 0 || (name.starts_with("ckpt-") && name.find(".tmp-") != std::string::npos)) {
            listing.files.push_back(entry.path());
        }
    }
    return listing;
}

std::string jsonLine(const ManifestLine& line) {
    const nlohmann::ordered_json json{{"file", line.file},
                                      {"epoch", line.epoch},
                                      {"step", line.step},
                                      {"bytes", line.bytes},
                                      {"sha256", line.sha256}};
    return json.dump();
}

/// Empty where the file is whole, else what is wrong with it.
std::string damageOf(const std::filesystem::path& file, const ManifestLine& line) {
    std::error_code error;
    const std::uintmax_t bytes = std::filesystem::file_size(file, error);
    if (error) {
        return "the file is missing";
    }
    if (bytes != line.bytes) {
        return fmt::format("it has {} bytes, expected {}", bytes, line.bytes);
    }
    return sha256OfFile(file) == line.sha256 ? "" : "its bytes are not those that were written (sha256)";
}

RunCheckpoint read(const std::filesystem::path& file, const ManifestLine& line) {
    RunCheckpoint checkpoint;
    std::vector<std::pair<std::string, std::string>> metadata;
    checkpoint.tensors = readSafetensors(file, &metadata);
    checkpoint.epoch = line.epoch;
    checkpoint.step = line.step;
    for (auto& [key, value] : metadata) {
        if (key == kStateKey) {
            checkpoint.stateJson = std::move(value);
        }
    }
    return checkpoint;
}

}  // namespace

void saveRunCheckpoint(const std::filesystem::path& folder, const RunCheckpoint& checkpoint) {
    const std::vector<ManifestLine> lines = readManifest(folder);
    const Listing listing = listFiles(folder);
    std::int64_t number = listing.lastNumber + 1;
    for (const ManifestLine& line : lines) {
        number = std::max(number, numberOf(line.file) + 1);
    }
    ManifestLine line{fmt::format("ckpt-{:06}.safetensors", number), checkpoint.epoch, checkpoint.step, 0, ""};
    const std::filesystem::path file = folder / line.file;
    Sha256 hash;
    writeAtomically(file, [&](const WriteFunction& write) {
        produceSafetensors(
            [&](const void* data, std::size_t size) {
                hash.add(data, size);
                line.bytes += size;
                write(data, size);
            },
            checkpoint.tensors, {{kStateKey, checkpoint.stateJson}});
    });
    line.sha256 = hash.hex();
    if (const std::string damage = damageOf(file, line); !damage.empty()) {
        throw Error(ErrorKind::Disk, "checkpoint.unreadable",
                    fmt::format("[checkpoint] {} was written, but {}", displayPath(file), damage), file,
                    "Check the disk; the checkpoint before is unchanged.", {displayPath(file)});
    }
    appendLine(folder / kManifest, jsonLine(line));

    // The file before the new one stays as the net under it; whatever is not in the manifest is of a save that failed.
    const std::string before = lines.empty() ? "" : lines.back().file;
    for (const std::filesystem::path& old : listing.files) {
        if (displayPath(old.filename()) != before) {
            std::error_code ignored;
            std::filesystem::remove(old, ignored);
        }
    }
}

std::optional<RunCheckpoint> loadRunCheckpoint(const std::filesystem::path& folder, std::vector<Issue>& issues) {
    std::vector<ManifestLine> lines = readManifest(folder);
    std::reverse(lines.begin(), lines.end());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::filesystem::path file = folder / lines[i].file;
        std::string damage = damageOf(file, lines[i]);
        if (damage.empty()) {
            try {
                return read(file, lines[i]);
            } catch (const Error& error) {
                damage = error.message;
            }
        }
        if (i < kKept || std::filesystem::exists(file)) {
            issues.push_back(
                {Severity::Warning,
                 "checkpoint.damaged",
                 fmt::format("checkpoint {} is damaged: {}; the one before is used", lines[i].file, damage),
                 file,
                 0,
                 Loss::Nothing,
                 {lines[i].file}});
        }
    }
    if (lines.empty()) {
        return std::nullopt;
    }
    throw Error(ErrorKind::Model, "checkpoint.damaged",
                fmt::format("[checkpoint] every checkpoint in {} is damaged", displayPath(folder)), folder,
                "Start the training again from weights/last.pt.", {displayPath(folder)});
}

}  // namespace engine::checkpoint
