// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "engine/api/export.h"
#include "engine/api/predict.h"

namespace engine::exporting {

/// How far `written` agrees with `source`, the boxes of one image each, the surest first. Every box of the source, the
/// surest first, takes the box of its own class that it overlaps most, by half at least, and that none before it took.
ExportImageCheck compareBoxes(const std::vector<Prediction>& source, const std::vector<Prediction>& written);

/// The same of a classifier's probabilities, equally many.
ExportImageCheck compareProbabilities(const std::vector<float>& source, const std::vector<float>& written);

/// So many of them from all over the list, in its order.
std::vector<std::filesystem::path> spread(const std::vector<std::filesystem::path>& images, std::size_t count);

}  // namespace engine::exporting
