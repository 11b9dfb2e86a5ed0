// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/near_groups.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <optional>
#include <tuple>

#include "engine/data/parallel_for.h"

namespace engine::data {
namespace {

// Measured on smears, photographs and micrographs. Of copies cropped by 2 % at a corner, the hardest kind, 99 in 100
// differ by at most 8 bits and all by at most 12; they correlate above 0.88, nearly all above 0.93. Strangers that
// differ by 16 bits or less correlate below 0.75, all others below 0.8.
constexpr int kMostDistance = 8, kMostInGroup = 2 * kMostDistance, kMostOfLikely = 16;
constexpr double kLeastLikeness = 0.9, kLeastOfLikely = 0.8;
constexpr float kMostAspectChange = 1.06f;

using Units = NearGroups::Units;

struct Entry {
    std::uint64_t bits = 0;
    std::size_t unit = 0;
};

std::vector<Entry> entriesOf(const std::vector<const PerceptualHash*>& looks) {
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (looks[i] && !looks[i]->isFlat)
            entries.push_back({looks[i]->bits, i});
    }
    return entries;
}

struct Search {
    int bands, bandBits, mostDistance;
    std::size_t mostNeighbours;  // in the order of a band. A film fills bands: its frames find each other nearby
    std::size_t mostCompared;
};

std::uint64_t bandOf(const Entry& entry, const Search& search, int band) {
    return entry.bits >> band * search.bandBits & ((std::uint64_t{1} << search.bandBits) - 1);
}

// In the order of a band: entries that agree in it are neighbours.
std::vector<Entry> sortedBand(std::vector<Entry> entries, const Search& search, int band) {
    const auto key = [&](const Entry& entry) { return bandOf(entry, search, band); };
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        return std::tuple(key(a), a.bits, a.unit) < std::tuple(key(b), b.bits, b.unit);
    });
    return entries;
}

// Counting bits takes one instruction of any processor of this century, but not of those that compilers build for.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__)
#define WITH_POPCOUNT __attribute__((target_clones("popcnt", "default")))
#else
#define WITH_POPCOUNT
#endif

WITH_POPCOUNT void findNear(const Entry* first, const Entry* last, std::uint64_t bits, int mostDistance, Units& found) {
    found.clear();
    for (; first != last; ++first) {
        if (hammingDistance(first->bits, bits) <= mostDistance)
            found.push_back(first->unit);
    }
}

struct Rows {
    std::size_t begin, end;
};

// Calls visit(a, b), a of those rows, for units that differ by at most `mostDistance` bits and agree in the band; over
// all bands these are all that differ by fewer bits than there are bands. It returns whether it has compared them;
// `mostCompared` are for a unit in a band.
template <typename Visit>
void visitPairs(const std::vector<Entry>& entries, const Search& search, int band, Rows rows, const Visit& visit) {
    Units found;
    std::size_t end = 0;  // of those that agree with entry i
    for (std::size_t i = rows.begin; i < rows.end; ++i) {
        const std::uint64_t key = bandOf(entries[i], search, band);
        for (end = std::max(end, i + 1); end < entries.size() && bandOf(entries[end], search, band) == key;)
            ++end;
        findNear(entries.data() + i + 1, entries.data() + std::min(end, i + 1 + search.mostNeighbours), entries[i].bits,
                 search.mostDistance, found);
        std::size_t compared = 0;
        for (std::size_t place = 0; place < found.size() && compared < search.mostCompared; ++place)
            compared += visit(entries[i].unit, found[place]);
    }
}

double likenessOf(const PerceptualHash& a, const PerceptualHash& b) {
    const float aspectChange = std::max(a.aspect, b.aspect) / std::min(a.aspect, b.aspect);
    return aspectChange <= kMostAspectChange ? likeness(a, b) : 0;
}

// The unit most like another one.
struct Best {
    double likeness = kLeastOfLikely;
    std::optional<std::size_t> unit;

    void take(const Best& other) {
        if (other.likeness > likeness)
            *this = other;
    }
};

// Neighbours in other bands than before. 9 and 64 have no common divisor.
std::uint64_t strewn(std::uint64_t bits) {
    std::uint64_t result = 0;
    for (unsigned i = 0; i < 64; ++i)
        result |= (bits >> (9 * i % 64) & 1) << i;
    return result;
}

}  // namespace

NearGroups::NearGroups(std::vector<const PerceptualHash*> looks, std::vector<std::size_t> weights)
    : m_looks(std::move(looks)), m_weights(std::move(weights)), m_groupOf(m_looks.size()) {
    std::iota(m_groupOf.begin(), m_groupOf.end(), std::size_t{0});
    for (const std::size_t unit : m_groupOf)
        m_groups.push_back({unit});
}

void NearGroups::joinAlike() {
    constexpr Search kAll{kMostDistance + 1, 64 / (kMostDistance + 1), kMostDistance, 2000, 2000};
    const std::vector<Entry> entries = entriesOf(m_looks);
    std::array<std::vector<Entry>, kAll.bands> bands;
    parallelFor(bands.size(), [&](std::size_t i) { bands[i] = sortedBand(entries, kAll, static_cast<int>(i)); }, "", {},
                {});
    for (int band = 0; band < kAll.bands; ++band) {
        const std::vector<Entry>& sorted = bands[static_cast<std::size_t>(band)];
        // Threads look for pairs, this one joins them. Not all at once: a film has millions.
        constexpr std::size_t kAtOnce = 4096, kParts = 8, kRows = kAtOnce / kParts;
        for (std::size_t begin = 0; begin < sorted.size(); begin += kAtOnce) {
            std::array<std::vector<std::pair<std::size_t, std::size_t>>, kParts> pairs;
            const auto search = [&](std::size_t part) {
                const std::size_t from = std::min(begin + part * kRows, sorted.size());
                visitPairs(sorted, kAll, band, {from, std::min(from + kRows, sorted.size())},
                           [&](std::size_t a, std::size_t b) {
                               if (m_groupOf[a] != m_groupOf[b])
                                   pairs[part].emplace_back(a, b);
                               return true;
                           });
            };
            parallelFor(kParts, search, "", {}, {});
            for (const auto& found : pairs) {
                for (const auto& [a, b] : found) {
                    if (m_groupOf[a] != m_groupOf[b])
                        joinIfAlike(a, b);
                }
            }
        }
    }
}

void NearGroups::joinIfAlike(std::size_t a, std::size_t b) {
    const std::size_t groupA = m_groupOf[a], groupB = m_groupOf[b];
    if (m_apart.contains(std::minmax(groupA, groupB)) || likenessOf(*m_looks[a], *m_looks[b]) < kLeastLikeness)
        return;
    // Of a large group some members speak for all: a film of 100 k frames would take minutes.
    constexpr std::size_t kMostAsked = 256;
    const auto stepOf = [](const Units& group) { return (group.size() + kMostAsked - 1) / kMostAsked; };
    const Units &groupOfA = m_groups[groupA], &groupOfB = m_groups[groupB];
    for (std::size_t i = 0; i < groupOfA.size(); i += stepOf(groupOfA)) {
        for (std::size_t j = 0; j < groupOfB.size(); j += stepOf(groupOfB)) {
            if (hammingDistance(m_looks[groupOfA[i]]->bits, m_looks[groupOfB[j]]->bits) > kMostInGroup) {
                m_apart.insert(std::minmax(groupA, groupB));
                return;
            }
        }
    }
    join(a, b);
}

void NearGroups::joinMostAlike() {
    // Not all of them, but of copies that differ by 12 bits 98 in 100.
    constexpr Search kMost{7, 9, kMostOfLikely, 256, 16};
    constexpr int kRounds = 3;
    std::array<std::vector<Entry>, kRounds> rounds;
    rounds[0] = entriesOf(m_looks);
    for (std::size_t round = 1; round < rounds.size(); ++round) {
        for (const Entry& entry : rounds[round - 1])
            rounds[round].push_back({strewn(entry.bits), entry.unit});
    }
    // The bands do not depend on each other.
    std::array<std::vector<Best>, static_cast<std::size_t>(kRounds * kMost.bands)> bestOfBand;
    const auto searchBand = [&](std::size_t place) {
        const int band = static_cast<int>(place) % kMost.bands;
        const auto& entries = rounds[place / static_cast<std::size_t>(kMost.bands)];
        std::vector<Best>& bestOf = bestOfBand[place];
        bestOf.resize(m_looks.size());
        visitPairs(sortedBand(entries, kMost, band), kMost, band, {0, entries.size()},
                   [&](std::size_t a, std::size_t b) {
                       if (m_groupOf[a] == m_groupOf[b])
                           return false;
                       const double likeness = likenessOf(*m_looks[a], *m_looks[b]);
                       bestOf[a].take({likeness, b});
                       bestOf[b].take({likeness, a});
                       return true;
                   });
    };
    parallelFor(bestOfBand.size(), searchBand, "", {}, {});
    std::vector<Best> bestOf(m_looks.size());
    for (const std::vector<Best>& ofBand : bestOfBand) {
        for (std::size_t i = 0; i < bestOf.size(); ++i)
            bestOf[i].take(ofBand[i]);
    }

    Units order(m_looks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return bestOf[a].likeness > bestOf[b].likeness; });
    constexpr std::size_t kFew = 6, kShare = 20;
    const std::size_t images = std::accumulate(m_weights.begin(), m_weights.end(), std::size_t{0});
    const std::size_t mostInGroup = std::max(kFew, images / kShare);
    for (const std::size_t a : order) {
        const auto b = bestOf[a].unit;
        if (b && m_weights[m_groupOf[a]] + m_weights[m_groupOf[*b]] <= mostInGroup)
            join(a, *b);
    }
}

void NearGroups::join(std::size_t a, std::size_t b) {
    std::size_t from = m_groupOf[a], to = m_groupOf[b];
    if (from == to)
        return;
    if (m_groups[from].size() > m_groups[to].size())
        std::swap(from, to);
    for (const std::size_t unit : m_groups[from])
        m_groupOf[unit] = to;
    m_groups[to].insert(m_groups[to].end(), m_groups[from].begin(), m_groups[from].end());
    m_groups[from].clear();
    m_weights[to] += m_weights[from];
}

std::vector<NearGroups::Units> NearGroups::groups() const {
    std::vector<Units> result;
    std::copy_if(m_groups.begin(), m_groups.end(), std::back_inserter(result),
                 [](const Units& group) { return group.size() > 1; });
    return result;
}

}  // namespace engine::data
