// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/api/dataset_overlay.h"

namespace engine::data {

/// A splitKey() as text; one that is not UTF-8 as its bytes.
nlohmann::json keyToJson(const std::string& key);
/// Throws nlohmann::json::exception for other types.
std::string keyFromJson(const nlohmann::json& value);

/// [[class, xCenter, yCenter, width, height], ...]; floats come back bit for bit.
nlohmann::json boxesToJson(const std::vector<BoxLabel>& boxes);
/// Throws nlohmann::json::exception for other types, std::out_of_range for a box outside the image or without area.
std::vector<BoxLabel> boxesFromJson(const nlohmann::json& value);

/// {"file": path, "hash": digits, "class": number}; without "class" where it has none.
nlohmann::json addedToJson(const AddedImage& picture);
/// Throws nlohmann::json::exception for other types, std::out_of_range for a class below 0.
AddedImage addedFromJson(const nlohmann::json& value);

}  // namespace engine::data
