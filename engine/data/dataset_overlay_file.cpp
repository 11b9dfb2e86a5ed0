// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <algorithm>

#include "engine/api/dataset_overlay.h"
#include "engine/api/error.h"
#include "engine/core/atomic_file.h"
#include "engine/core/read_file.h"
#include "engine/data/overlay_json.h"

namespace engine {
namespace {

using nlohmann::json;

constexpr int kVersion = 1;
constexpr int kVersionWithBoxes = 2;
constexpr int kVersionWithImages = 3;
constexpr int kVersionWithImageClasses = 4;
constexpr std::int64_t kMostBytes = 256LL << 20;

DatasetOverlay overlayFromJson(const json& content) {
    DatasetOverlay overlay;
    for (const json& entry : content.at("classes"))
        overlay.classes.push_back({entry.at("name"), entry.at("from")});
    for (const Split split : kSplits) {
        for (const json& key : content.at("splits").value(splitName(split), json::array()))
            overlay.splits[data::keyFromJson(key)] = split;
    }
    for (const json& entry : content.value("boxes", json::array()))
        overlay.boxes[data::keyFromJson(entry.at("image"))] = data::boxesFromJson(entry.at("boxes"));
    for (const json& entry : content.value("added", json::array()))
        overlay.added[data::keyFromJson(entry.at("image"))] = data::addedFromJson(entry.at("picture"));
    return overlay;
}

ReadingChoices choicesFromJson(const json& content) {
    return {content.at("answers"), content.value("splitSeed", std::uint64_t{0})};
}

template <typename Result>
Result readVersioned(const std::filesystem::path& file, int latest, Result (*fromJson)(const json& content)) {
    const std::string text = readFileBytes(file, kMostBytes, ErrorKind::Dataset), name = displayPath(file);
    const char* const hint = "delete the file to have the dataset as its files say";
    try {
        const json content = json::parse(text);
        const auto version = content.at("version").get<std::int64_t>();
        if (version > latest) {
            throw Error(ErrorKind::Dataset, "overlay.version",
                        "[dataset] " + name + " was written by a later version: expected at most " +
                            std::to_string(latest) + ", found " + std::to_string(version),
                        file, "update Espalier", {name, std::to_string(version)});
        }
        return fromJson(content);
    } catch (const Error&) {
        throw;
    } catch (const std::exception& problem) {
        throw Error(ErrorKind::Dataset, "overlay.unreadable",
                    "[dataset] cannot read the changes in " + name + ": " + problem.what(), file, hint, {name});
    }
}

void write(const std::filesystem::path& file, const json& content) {
    writeAtomically(file, content.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

}  // namespace

DatasetOverlay readOverlay(const std::filesystem::path& file) {
    return readVersioned(file, kVersionWithImageClasses, overlayFromJson);
}

void writeOverlay(const std::filesystem::path& file, const DatasetOverlay& overlay) {
    json classes = json::array(), splits = json::object();
    for (const DatasetOverlay::Class& entry : overlay.classes)
        classes.push_back({{"name", entry.name}, {"from", entry.from}});
    for (const auto& [key, split] : overlay.splits)
        splits[splitName(split)].push_back(data::keyToJson(key));
    json content{{"version", kVersion}, {"classes", classes}, {"splits", splits}};
    // Whoever does not know of corrected boxes must not train without them; nor without added pictures.
    if (!overlay.boxes.empty())
        content["version"] = kVersionWithBoxes;
    if (!overlay.added.empty())
        content["version"] = kVersionWithImages;
    if (std::any_of(overlay.added.begin(), overlay.added.end(),
                    [](const auto& entry) { return entry.second.classId >= 0; }))
        content["version"] = kVersionWithImageClasses;
    for (const auto& [key, boxes] : overlay.boxes)
        content["boxes"].push_back({{"image", data::keyToJson(key)}, {"boxes", data::boxesToJson(boxes)}});
    for (const auto& [key, picture] : overlay.added)
        content["added"].push_back({{"image", data::keyToJson(key)}, {"picture", data::addedToJson(picture)}});
    write(file, content);
}

ReadingChoices readChoices(const std::filesystem::path& file) {
    return readVersioned(file, kVersion, choicesFromJson);
}

void writeChoices(const std::filesystem::path& file, const ReadingChoices& choices) {
    write(file, {{"version", kVersion}, {"answers", choices.answers}, {"splitSeed", choices.splitSeed}});
}

}  // namespace engine
