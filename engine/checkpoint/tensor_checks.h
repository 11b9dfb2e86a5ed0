// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <c10/core/ScalarType.h>

namespace engine::checkpoint {

/// a * b, both >= 0; nothing on overflow.
std::optional<std::int64_t> product(std::int64_t a, std::int64_t b);
/// Elements of a tensor of that shape; nothing for a negative size or on overflow.
std::optional<std::int64_t> elementCount(const std::vector<std::int64_t>& shape);
/// 1 + the largest element index that shape and strides reach, 0 for no elements; nothing for a negative size or
/// stride or on overflow.
std::optional<std::int64_t> extent(const std::vector<std::int64_t>& shape, const std::vector<std::int64_t>& strides);

/// "torch.HalfStorage" -> Half
std::optional<c10::ScalarType> storageType(std::string_view className);
/// "F16" -> Half
std::optional<c10::ScalarType> safetensorsType(std::string_view name);
/// Half -> "F16"; nullptr where safetensors has none.
const char* safetensorsName(c10::ScalarType type);

/// Any byte that is not 0 becomes 1: other values of a bool are undefined behaviour.
void makeBools(void* data, std::size_t size);

}  // namespace engine::checkpoint
