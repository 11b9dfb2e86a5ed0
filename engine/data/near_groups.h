// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <set>
#include <utility>
#include <vector>

#include "engine/data/perceptual_hash.h"

namespace engine::data {

/// Groups of images that look alike, grown from single ones. None is in two.
class NearGroups {
public:
    using Units = std::vector<std::size_t>;

    /// @param looks null for what cannot be decoded. @param weights parallel to it: how many images of equal bytes each
    /// one stands for.
    NearGroups(std::vector<const PerceptualHash*> looks, std::vector<std::size_t> weights);

    /// Joins copies of one another, as people are told. Whoever is like one member joins only if it is not too far from
    /// all others, so that a film does not become one group.
    void joinAlike();
    /// Joins each with the one most like it, if that may be a copy. By this no group grows beyond a twentieth of all
    /// images (or a few), whatever the pictures of a dataset have in common.
    void joinMostAlike();
    void join(std::size_t a, std::size_t b);

    /// Those of two or more.
    std::vector<Units> groups() const;

private:
    void joinIfAlike(std::size_t a, std::size_t b);

    std::vector<const PerceptualHash*> m_looks;
    std::vector<std::size_t> m_weights;  // by group
    std::vector<std::size_t> m_groupOf;
    std::vector<Units> m_groups;
    std::set<std::pair<std::size_t, std::size_t>> m_apart;  // groups that only grow further apart
};

}  // namespace engine::data
