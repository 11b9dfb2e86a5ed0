// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/duplicates.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/image_io.h"
#include "engine/data/parallel_for.h"

namespace engine::data {
namespace {

using Members = std::vector<std::size_t>;

// Measured on smears, photographs and micrographs: nine in ten copies cropped by 2 % at a corner, the hardest kind,
// differ by at most 6 bits and correlate above 0.93; strangers differ by 12 and more and correlate below 0.6.
constexpr int kMostDistance = 8, kMostInGroup = 2 * kMostDistance;
constexpr double kLeastLikeness = 0.9;
constexpr float kMostAspectChange = 1.06f;

bool haveOneLook(const PerceptualHash& a, const PerceptualHash& b) {
    const float aspectChange = std::max(a.aspect, b.aspect) / std::min(a.aspect, b.aspect);
    return aspectChange <= kMostAspectChange && likeness(a, b) >= kLeastLikeness;
}

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

// Grows groups of exact groups ("units") whose members all resemble each other.
class NearGroups {
public:
    NearGroups(const std::vector<Members>& units, const std::vector<ImageHashes>& hashes)
        : m_units(units), m_hashes(hashes), m_groupOf(units.size()), m_groups(units.size()) {
        std::iota(m_groupOf.begin(), m_groupOf.end(), std::size_t{0});
        for (std::size_t i = 0; i < units.size(); ++i)
            m_groups[i] = {i};
    }

    void joinAlike() {
        std::vector<Entry> entries;
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            if (const auto& look = lookOf(i); look && !look->isFlat)
                entries.push_back({look->bits, i});
        }
        // Hashes of at most kMostDistance differing bits agree in one band at least.
        constexpr int kBands = kMostDistance + 1, kBandBits = 64 / kBands;
        for (int band = 0; band < kBands; ++band) {
            const auto key = [&](const Entry& entry) {
                return entry.bits >> band * kBandBits & ((std::uint64_t{1} << kBandBits) - 1);
            };
            std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
                return std::tuple(key(a), a.bits, a.unit) < std::tuple(key(b), b.bits, b.unit);
            });
            for (std::size_t i = 0; i < entries.size(); ++i) {
                // A film of one scene fills a band: its frames find each other among the nearest ones.
                constexpr std::size_t kMostCompared = 2000;
                const std::size_t end = std::min(entries.size(), i + 1 + kMostCompared);
                for (std::size_t j = i + 1; j < end && key(entries[j]) == key(entries[i]); ++j) {
                    const bool areJoined = m_groupOf[entries[i].unit] == m_groupOf[entries[j].unit];
                    if (!areJoined && hammingDistance(entries[i].bits, entries[j].bits) <= kMostDistance)
                        joinIfAlike(entries[i].unit, entries[j].unit);
                }
            }
        }
    }

    void join(std::size_t a, std::size_t b) {
        std::size_t from = m_groupOf[a], to = m_groupOf[b];
        if (from == to)
            return;
        if (m_groups[from].size() > m_groups[to].size())
            std::swap(from, to);
        for (const std::size_t unit : m_groups[from])
            m_groupOf[unit] = to;
        m_groups[to].insert(m_groups[to].end(), m_groups[from].begin(), m_groups[from].end());
        m_groups[from].clear();
    }

    std::vector<Members> take() const {
        std::vector<Members> result;
        for (const Members& group : m_groups) {
            if (group.size() < 2)
                continue;
            Members& members = result.emplace_back();
            for (const std::size_t unit : group)
                members.insert(members.end(), m_units[unit].begin(), m_units[unit].end());
        }
        return result;
    }

private:
    struct Entry {
        std::uint64_t bits = 0;
        std::size_t unit = 0;
    };

    const std::optional<PerceptualHash>& lookOf(std::size_t unit) const { return m_hashes[m_units[unit].front()].look; }

    void joinIfAlike(std::size_t a, std::size_t b) {
        const std::size_t groupA = m_groupOf[a], groupB = m_groupOf[b];
        if (m_apart.contains(std::minmax(groupA, groupB)) || !haveOneLook(*lookOf(a), *lookOf(b)))
            return;
        // Of a large group some members speak for all: a film of 100 k frames would take minutes.
        constexpr std::size_t kMostAsked = 256;
        const auto stepOf = [](const Members& group) { return (group.size() + kMostAsked - 1) / kMostAsked; };
        const Members &groupOfA = m_groups[groupA], &groupOfB = m_groups[groupB];
        for (std::size_t i = 0; i < groupOfA.size(); i += stepOf(groupOfA)) {
            for (std::size_t j = 0; j < groupOfB.size(); j += stepOf(groupOfB)) {
                if (hammingDistance(lookOf(groupOfA[i])->bits, lookOf(groupOfB[j])->bits) > kMostInGroup) {
                    m_apart.insert(std::minmax(groupA, groupB));
                    return;
                }
            }
        }
        join(a, b);
    }

    const std::vector<Members>& m_units;
    const std::vector<ImageHashes>& m_hashes;
    std::vector<std::size_t> m_groupOf;
    std::vector<Members> m_groups;
    std::set<std::pair<std::size_t, std::size_t>> m_apart;  ///< groups that only grow further apart
};

DuplicateGroup toGroup(Members members, bool isExact, const std::vector<SampleInfo>& samples) {
    std::sort(members.begin(), members.end());
    const auto trains =
        std::count_if(members.begin(), members.end(), [&](std::size_t i) { return samples[i].split == Split::Train; });
    DuplicateGroup group{isExact, trains > 0 && trains < static_cast<std::ptrdiff_t>(members.size()), {}};
    group.samples = std::move(members);
    return group;
}

}  // namespace

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
    parallelFor(
        samples.size(), [&](std::size_t i) { hashes[i] = hashImage(samples[i].image); }, phase, progress, stop);
    return hashes;
}

std::vector<DuplicateGroup> findDuplicates(const std::vector<ImageHashes>& hashes,
                                           const std::vector<SampleInfo>& samples) {
    const std::vector<Members> units = exactGroups(hashes);
    NearGroups near(units, hashes);
    near.joinAlike();
    std::map<std::pair<std::string, std::int64_t>, std::size_t> firstOfName;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        for (const std::size_t i : units[unit]) {
            if (const std::string name = originalName(samples[i]); !name.empty())
                near.join(firstOfName.emplace(std::pair(name, samples[i].classId), unit).first->second, unit);
        }
    }
    std::vector<DuplicateGroup> groups;
    for (const Members& unit : units) {
        if (unit.size() > 1)
            groups.push_back(toGroup(unit, true, samples));
    }
    for (Members& members : near.take())
        groups.push_back(toGroup(std::move(members), false, samples));
    std::sort(groups.begin(), groups.end(), [](const DuplicateGroup& a, const DuplicateGroup& b) {
        return a.isExact != b.isExact ? a.isExact : a.samples.front() < b.samples.front();
    });
    return groups;
}

}  // namespace engine::data
