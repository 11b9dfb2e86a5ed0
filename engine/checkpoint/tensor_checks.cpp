// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/tensor_checks.h"

#include <limits>

namespace engine::checkpoint {
namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

struct TypeNames {
    c10::ScalarType type;
    std::string_view storage;
    const char* safetensors;
};

constexpr TypeNames kTypes[] = {
    {c10::ScalarType::Half, "torch.HalfStorage", "F16"},
    {c10::ScalarType::Float, "torch.FloatStorage", "F32"},
    {c10::ScalarType::Double, "torch.DoubleStorage", "F64"},
    {c10::ScalarType::BFloat16, "torch.BFloat16Storage", "BF16"},
    {c10::ScalarType::Long, "torch.LongStorage", "I64"},
    {c10::ScalarType::Int, "torch.IntStorage", "I32"},
    {c10::ScalarType::Short, "torch.ShortStorage", "I16"},
    {c10::ScalarType::Char, "torch.CharStorage", "I8"},
    {c10::ScalarType::Byte, "torch.ByteStorage", "U8"},
    {c10::ScalarType::Bool, "torch.BoolStorage", "BOOL"},
};

}  // namespace

std::optional<std::int64_t> product(std::int64_t a, std::int64_t b) {
    if (b != 0 && a > kMax / b) {
        return std::nullopt;
    }
    return a * b;
}

std::optional<std::int64_t> elementCount(const std::vector<std::int64_t>& shape) {
    std::optional<std::int64_t> count = 1;
    bool isEmpty = false;
    for (const std::int64_t size : shape) {
        if (size < 0) {
            return std::nullopt;
        }
        isEmpty = isEmpty || size == 0;
        count = count.has_value() && size > 0 ? product(*count, size) : count;
    }
    return isEmpty && count.has_value() ? 0 : count;
}

std::optional<std::int64_t> extent(const std::vector<std::int64_t>& shape, const std::vector<std::int64_t>& strides) {
    const std::optional<std::int64_t> count = elementCount(shape);
    if (!count || shape.size() != strides.size()) {
        return std::nullopt;
    }
    std::int64_t last = 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const std::optional<std::int64_t> reach =
            strides[i] < 0 ? std::nullopt : product(shape[i] > 0 ? shape[i] - 1 : 0, strides[i]);
        if (!reach || *reach > kMax - 1 - last) {
            return std::nullopt;
        }
        last += *reach;
    }
    return *count == 0 ? 0 : last + 1;
}

std::optional<c10::ScalarType> storageType(std::string_view className) {
    for (const TypeNames& names : kTypes) {
        if (names.storage == className) {
            return names.type;
        }
    }
    return std::nullopt;
}

std::optional<c10::ScalarType> safetensorsType(std::string_view name) {
    for (const TypeNames& names : kTypes) {
        if (name == names.safetensors) {
            return names.type;
        }
    }
    return std::nullopt;
}

const char* safetensorsName(c10::ScalarType type) {
    for (const TypeNames& names : kTypes) {
        if (names.type == type) {
            return names.safetensors;
        }
    }
    return nullptr;
}

void makeBools(void* data, std::size_t size) {
    auto* bytes = static_cast<unsigned char*>(data);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = bytes[i] != 0 ? 1 : 0;
    }
}

}  // namespace engine::checkpoint
