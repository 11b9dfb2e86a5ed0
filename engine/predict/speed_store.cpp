// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/speed_store.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/api/error.h"
#include "engine/core/atomic_file.h"
#include "engine/core/hash.h"
#include "engine/core/read_file.h"
#include "engine/core/user_folders.h"
#include "engine/data/file_identity.h"

namespace engine::prediction {
namespace {

using nlohmann::json;

constexpr std::int64_t kMostBytes = 1 << 16;

/// Empty without a cache folder.
std::filesystem::path fileOf(const std::string& key) {
    const std::filesystem::path folder = cacheFolder();
    return folder.empty() ? folder : folder / "speed" / (sha256(key) + ".json");
}

}  // namespace

std::string speedKey(const ResolvedModel& model, const DeviceInfo& device) {
    std::string key =
        fmt::format("1\n{}\n{}\n{}\n{}\n", model.architecture, deviceText(device), device.name, device.threads);
    if (const auto file = data::identityOf(model.file))
        key += fmt::format("{} {} {} {}\n{}", file->sizeBytes, file->modifiedNs, file->changedNs, file->inode,
                           displayPath(file->path));
    return key;
}

std::optional<ModelSpeed> keptSpeed(const std::string& key) {
    const std::filesystem::path file = fileOf(key);
    if (file.empty())
        return std::nullopt;
    try {
        const json content = json::parse(readFileBytes(file, kMostBytes, ErrorKind::Disk));
        ModelSpeed speed;
        speed.msPerImage = content.at("ms_per_image").get<double>();
        speed.peakMemoryBytes = content.at("peak_memory_bytes").get<std::int64_t>();
        speed.isSteady = content.at("steady").get<bool>();
        const bool isPlausible = std::isfinite(speed.msPerImage) && speed.msPerImage > 0 && speed.peakMemoryBytes >= 0;
        return isPlausible ? std::optional(speed) : std::nullopt;
    } catch (const Error&) {
        return std::nullopt;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

void keepSpeed(const std::string& key, const ModelSpeed& speed) {
    const std::filesystem::path file = fileOf(key);
    if (file.empty())
        return;
    const json content{
        {"ms_per_image", speed.msPerImage}, {"peak_memory_bytes", speed.peakMemoryBytes}, {"steady", speed.isSteady}};
    try {
        writeAtomically(file, content.dump() + "\n");
    } catch (const Error&) {
    }
}

}  // namespace engine::prediction
