// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "engine/api/dataset_overlay.h"
#include "engine/api/error.h"
#include "engine/core/atomic_file.h"
#include "engine/core/read_file.h"
#include "engine/data/text.h"

namespace engine {
namespace {

using nlohmann::json;

constexpr int kVersion = 1;
constexpr std::int64_t kMostBytes = 256LL << 20;

// A path that is not UTF-8 is kept as its bytes.
json keyToJson(const std::string& key) {
    if (data::isUtf8(key))
        return key;
    return std::vector<std::uint8_t>(key.begin(), key.end());
}

std::string keyFromJson(const json& value) {
    if (!value.is_array())
        return value.get<std::string>();
    const auto bytes = value.get<std::vector<std::uint8_t>>();
    return {bytes.begin(), bytes.end()};
}

DatasetOverlay overlayFromJson(const json& content) {
    DatasetOverlay overlay;
    for (const json& entry : content.at("classes"))
        overlay.classes.push_back({entry.at("name"), entry.at("from")});
    for (const Split split : kSplits) {
        for (const json& key : content.at("splits").value(splitName(split), json::array()))
            overlay.splits[keyFromJson(key)] = split;
    }
    return overlay;
}

ReadingChoices choicesFromJson(const json& content) {
    return {content.at("answers"), content.value("splitSeed", std::uint64_t{0})};
}

template <typename Result>
Result readVersioned(const std::filesystem::path& file, Result (*fromJson)(const json& content)) {
    const std::string text = readFileBytes(file, kMostBytes, ErrorKind::Dataset), name = displayPath(file);
    const char* const hint = "delete the file to have the dataset as its files say";
    try {
        const json content = json::parse(text);
        const auto version = content.at("version").get<std::int64_t>();
        if (version > kVersion) {
            throw Error(ErrorKind::Dataset, "overlay.version",
                        "[dataset] " + name + " was written by a later version: expected at most " +
                            std::to_string(kVersion) + ", found " + std::to_string(version),
                        file, "update Espalier", {name, std::to_string(version)});
        }
        return fromJson(content);
    } catch (const json::exception& problem) {
        throw Error(ErrorKind::Dataset, "overlay.unreadable",
                    "[dataset] cannot read the changes in " + name + ": " + problem.what(), file, hint, {name});
    }
}

void write(const std::filesystem::path& file, const json& content) {
    writeAtomically(file, content.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

}  // namespace

DatasetOverlay readOverlay(const std::filesystem::path& file) {
    return readVersioned(file, overlayFromJson);
}

void writeOverlay(const std::filesystem::path& file, const DatasetOverlay& overlay) {
    json classes = json::array(), splits = json::object();
    for (const DatasetOverlay::Class& entry : overlay.classes)
        classes.push_back({{"name", entry.name}, {"from", entry.from}});
    for (const auto& [key, split] : overlay.splits)
        splits[splitName(split)].push_back(keyToJson(key));
    write(file, {{"version", kVersion}, {"classes", classes}, {"splits", splits}});
}

ReadingChoices readChoices(const std::filesystem::path& file) {
    return readVersioned(file, choicesFromJson);
}

void writeChoices(const std::filesystem::path& file, const ReadingChoices& choices) {
    write(file, {{"version", kVersion}, {"answers", choices.answers}, {"splitSeed", choices.splitSeed}});
}

}  // namespace engine
