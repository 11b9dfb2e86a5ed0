// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace test {

/// An Ultralytics dataset with known defects, and what a report has to say about it.
struct PlantedDefects {
    std::filesystem::path yaml;
    std::set<std::string> kinds;  ///< of the defects that were planted
    std::set<std::string> foldersWithOrphans;
    std::map<std::string, std::int64_t> findings;  ///< Finding::code -> Finding::count
    std::int64_t imagesFound = 0, imagesUsed = 0, imagesLost = 0, boxesLost = 0;
    std::int64_t trainImages = 0, trainBoxes = 0, filesToLookAt = 0;
};

/// Number of kinds that plantDefects() chooses from. Without root's rights there is one more.
int defectKinds();

/// Draws `images` sound images with twelve boxes of two classes each, a quarter for validation, and spoils about
/// `share` of them, each in one of the kinds. The same seed gives the same defects.
PlantedDefects plantDefects(const std::filesystem::path& folder, int images, double share, std::uint64_t seed);

}  // namespace test
