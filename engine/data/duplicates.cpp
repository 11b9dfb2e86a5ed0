// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/duplicates.h"

#include <algorithm>
#include <map>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/file_facts.h"
#include "engine/data/image_io.h"
#include "engine/data/near_groups.h"
#include "engine/data/parallel_for.h"

namespace engine::data {
namespace {

using Members = std::vector<std::size_t>;

std::vector<Members> exactGroups(const std::vector<ImageHashes>& hashes) {
    std::map<ContentHash, Members> byContent;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (hashes[i].content)
            byContent[*hashes[i].content].push_back(i);
    }
    std::vector<Members> groups;
    for (auto& [content, members] : byContent)
        groups.push_back(std::move(members));
    return groups;
}

// "scan_jpg.rf.0123456789abcdef….jpg" comes from "scan.jpg"; so does its sibling with another hash.
std::string originalName(const SampleInfo& sample) {
    const std::string name = displayPath(sample.image.stem());
    const std::size_t mark = name.rfind(".rf.");
    if (mark == std::string::npos || mark == 0)
        return {};
    constexpr std::size_t kLeastHash = 8;
    const std::string hash = name.substr(mark + 4);
    const bool isHash = hash.size() >= kLeastHash && std::all_of(hash.begin(), hash.end(), [](unsigned char c) {
                            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                        });
    return isHash ? name.substr(0, mark) : std::string();
}

NearGroups nearGroups(const std::vector<Members>& units, const std::vector<ImageHashes>& hashes) {
    std::vector<const PerceptualHash*> looks;
    std::vector<std::size_t> weights;
    for (const Members& unit : units) {
        const std::optional<PerceptualHash>& look = hashes[unit.front()].look;
        looks.push_back(look ? &*look : nullptr);
        weights.push_back(unit.size());
    }
    return {std::move(looks), std::move(weights)};
}

DuplicateGroup toGroup(Members members, bool isExact, const std::vector<SampleInfo>& samples) {
    std::sort(members.begin(), members.end());
    const auto trains =
        std::count_if(members.begin(), members.end(), [&](std::size_t i) { return samples[i].split == Split::Train; });
    DuplicateGroup group{isExact, trains > 0 && trains < static_cast<std::ptrdiff_t>(members.size()), {}};
    group.samples = std::move(members);
    return group;
}

}  // namespace

// Nothing of a file that could not be read.
static void to_json(nlohmann::json& json, const ImageHashes& hashes) {
    if (!hashes.content)
        return;
    json = {hashes.content->high, hashes.content->low, hashes.damage};
    if (hashes.look) {
        const auto* thumb = reinterpret_cast<const std::uint8_t*>(hashes.look->thumb.data());
        json.push_back(hashes.look->bits);
        json.push_back(nlohmann::json::binary({thumb, thumb + hashes.look->thumb.size()}));
        json.push_back(hashes.look->aspect);
        json.push_back(hashes.look->isFlat);
    }
}

static void from_json(const nlohmann::json& json, ImageHashes& hashes) {
    hashes.content = {json.at(0).get<std::uint64_t>(), json.at(1).get<std::uint64_t>()};
    json.at(2).get_to(hashes.damage);
    if (json.size() == 3)
        return;
    PerceptualHash& look = hashes.look.emplace();
    json.at(3).get_to(look.bits);
    const auto& thumb = json.at(4).get_ref<const nlohmann::json::binary_t&>();
    if (thumb.size() != look.thumb.size())
        throw nlohmann::json::other_error::create(501, "thumb", &json);
    std::copy(thumb.begin(), thumb.end(), look.thumb.begin());
    json.at(5).get_to(look.aspect);
    json.at(6).get_to(look.isFlat);
}

ImageHashes hashImage(const std::filesystem::path& file) {
    ImageHashes hashes;
    try {
        const std::string bytes = readFileBytes(file, limits::kImageFileBytes, ErrorKind::Dataset);
        hashes.content = contentHash(bytes);
        constexpr int kSidePx = 128;
        DecodedImage decoded = decodeImage(bytes, file, kSidePx);
        hashes.look = perceptualHash(decoded.bgr);
        hashes.damage = std::move(decoded.warning);
    } catch (const Error& error) {
        hashes.damage = error.message;
    }
    return hashes;
}

std::vector<ImageHashes> hashImages(const std::vector<SampleInfo>& samples, const std::string& phase,
                                    const ProgressFunction& progress, const std::stop_token& stop) {
    std::vector<ImageHashes> hashes(samples.size());
    std::vector<std::filesystem::path> images;
    for (const SampleInfo& sample : samples)
        images.push_back(sample.image);
    FileFacts facts(FileFacts::userFile(), "hashes-1", images);
    parallelFor(
        images.size(),
        [&](std::size_t i) { hashes[i] = facts.of<ImageHashes>(images[i], [&] { return hashImage(images[i]); }); },
        phase, progress, stop);
    return hashes;
}

Duplicates findDuplicates(const std::vector<ImageHashes>& hashes, const std::vector<SampleInfo>& samples) {
    const std::vector<Members> units = exactGroups(hashes);
    NearGroups near = nearGroups(units, hashes);
    near.joinAlike();
    std::map<std::pair<std::string, std::int64_t>, std::size_t> firstOfName;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        for (const std::size_t i : units[unit]) {
            if (const std::string name = originalName(samples[i]); !name.empty())
                near.join(firstOfName.emplace(std::pair(name, samples[i].classId), unit).first->second, unit);
        }
    }
    std::vector<DuplicateGroup> exact;
    for (const Members& unit : units) {
        if (unit.size() > 1)
            exact.push_back(toGroup(unit, true, samples));
    }
    const auto all = [&] {
        std::vector<DuplicateGroup> groups = exact;
        for (const NearGroups::Units& group : near.groups()) {
            Members members;
            for (const std::size_t unit : group)
                members.insert(members.end(), units[unit].begin(), units[unit].end());
            groups.push_back(toGroup(std::move(members), false, samples));
        }
        std::sort(groups.begin(), groups.end(), [](const DuplicateGroup& a, const DuplicateGroup& b) {
            return a.isExact != b.isExact ? a.isExact : a.samples.front() < b.samples.front();
        });
        return groups;
    };
    Duplicates duplicates;
    duplicates.found = all();
    near.joinMostAlike();
    duplicates.likely = all();
    return duplicates;
}

}  // namespace engine::data
