// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors.h"

#include <algorithm>
#include <array>

#include <ATen/ops/empty.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/api/limits.h"
#include "engine/checkpoint/format_error.h"
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/safetensors_header.h"
#include "engine/checkpoint/tensor_checks.h"

namespace engine::checkpoint {
namespace {

constexpr std::uint64_t kLengthBytes = 8;

std::uint64_t headerLength(InputFile& file) {
    std::array<unsigned char, kLengthBytes> bytes{};
    file.read(0, bytes.data(), bytes.size());
    std::uint64_t length = 0;
    for (std::size_t i = bytes.size(); i > 0; --i) {
        length = length << 8 | bytes[i - 1];
    }
    return length;
}

SafetensorsHeader readHeader(InputFile& file, std::uint64_t length) {
    if (length > static_cast<std::uint64_t>(limits::kSafetensorsHeaderBytes)) {
        throw FormatError("model.damaged", fmt::format("its safetensors header claims {} bytes, at most {} are read",
                                                       length, limits::kSafetensorsHeaderBytes));
    }
    if (length > file.size() - kLengthBytes) {
        throw FormatError("model.truncated", fmt::format("ends inside its safetensors header: {} of {} bytes",
                                                         file.size() - kLengthBytes, length));
    }
    std::string json(length, '\0');
    file.read(kLengthBytes, json.data(), json.size());
    if (!json.starts_with('{')) {
        throw FormatError("model.damaged", "its safetensors header does not start with '{'");
    }
    return parseSafetensorsHeader(json);
}

void checkEntry(const SafetensorsEntry& entry) {
    const std::string name = cleanText(entry.name, 200);
    const auto type = safetensorsType(entry.type);
    if (!type) {
        throw FormatError("model.damaged", fmt::format("tensor \"{}\" has type \"{}\", which Espalier does not read",
                                                       name, cleanText(entry.type, 40)));
    }
    const auto count = elementCount(entry.shape);
    const auto bytes = count ? product(*count, static_cast<std::int64_t>(c10::elementSize(*type))) : std::nullopt;
    if (!bytes || entry.end < entry.begin || static_cast<std::uint64_t>(*bytes) != entry.end - entry.begin) {
        throw FormatError("model.damaged",
                          fmt::format("tensor \"{}\" of shape [{}] and type {} cannot be at bytes {} to {}", name,
                                      fmt::join(entry.shape, ", "), entry.type, entry.begin, entry.end));
    }
}

/// Sorted by place, each tensor starts where the one before ends, and the last ends with the file.
void checkPlaces(const SafetensorsHeader& header, std::uint64_t dataBytes) {
    std::vector<const SafetensorsEntry*> sorted;
    for (const SafetensorsEntry& entry : header.entries) {
        checkEntry(entry);
        sorted.push_back(&entry);
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const auto* a, const auto* b) { return std::pair(a->begin, a->end) < std::pair(b->begin, b->end); });
    std::uint64_t end = 0;
    for (const SafetensorsEntry* entry : sorted) {
        if (entry->begin != end) {
            throw FormatError("model.damaged", fmt::format("tensor \"{}\" starts at byte {}, expected {}",
                                                           cleanText(entry->name, 200), entry->begin, end));
        }
        end = entry->end;
    }
    if (end > dataBytes) {
        throw FormatError("model.truncated", fmt::format("ends after {} of {} bytes of weights", dataBytes, end));
    }
    if (end < dataBytes) {
        throw FormatError("model.damaged", fmt::format("holds {} bytes behind its last tensor", dataBytes - end));
    }
}

nlohmann::ordered_json describe(const Tensor& tensor, const std::string& name, std::int64_t begin) {
    const char* type = safetensorsName(tensor.scalar_type());
    if (type == nullptr) {
        throw Error(ErrorKind::Internal, "model.type",
                    fmt::format("[checkpoint] tensor {} has type {}, which safetensors lacks", name,
                                c10::toString(tensor.scalar_type())));
    }
    return {{"dtype", type},
            {"shape", tensor.sizes().vec()},
            {"data_offsets", {begin, begin + static_cast<std::int64_t>(tensor.nbytes())}}};
}

}  // namespace

bool isSafetensors(InputFile& file) {
    char first = 0;
    if (file.size() <= kLengthBytes) {
        return false;
    }
    file.read(kLengthBytes, &first, 1);
    return first == '{' && headerLength(file) <= static_cast<std::uint64_t>(limits::kSafetensorsHeaderBytes);
}

StateDict readSafetensors(InputFile& file, std::vector<std::pair<std::string, std::string>>& metadata) {
    const std::uint64_t length = headerLength(file);
    SafetensorsHeader header = readHeader(file, length);
    const std::uint64_t dataBegin = kLengthBytes + length;
    checkPlaces(header, file.size() - dataBegin);
    StateDict tensors;
    tensors.reserve(header.entries.size());
    for (const SafetensorsEntry& entry : header.entries) {
        Tensor tensor = at::empty(entry.shape, at::TensorOptions().dtype(*safetensorsType(entry.type)));
        file.read(dataBegin + entry.begin, tensor.data_ptr(), entry.end - entry.begin);
        if (tensor.scalar_type() == c10::ScalarType::Bool) {
            makeBools(tensor.data_ptr(), tensor.nbytes());
        }
        tensors.emplace_back(entry.name, std::move(tensor));
    }
    metadata = std::move(header.metadata);
    return tensors;
}

void produceSafetensors(const WriteFunction& write, const StateDict& tensors,
                        const std::vector<std::pair<std::string, std::string>>& metadata) {
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty()) {
        nlohmann::ordered_json texts = nlohmann::ordered_json::object();
        for (const auto& [key, value] : metadata) {
            texts[key] = value;
        }
        header["__metadata__"] = std::move(texts);
    }
    std::int64_t offset = 0;
    for (const auto& [name, tensor] : tensors) {
        header.push_back({name, describe(tensor, name, offset)});
        offset += static_cast<std::int64_t>(tensor.nbytes());
    }
    // Not UTF-8 can only be a path in a setting: shown with a replacement character.
    std::string json = header.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    json.append((kLengthBytes - json.size() % kLengthBytes) % kLengthBytes, ' ');
    std::array<unsigned char, kLengthBytes> length{};
    for (std::size_t i = 0; i < length.size(); ++i) {
        length[i] = static_cast<unsigned char>(json.size() >> (8 * i) & 0xFF);
    }
    write(length.data(), length.size());
    write(json.data(), json.size());
    for (const auto& [name, tensor] : tensors) {
        const Tensor contiguous = tensor.cpu().contiguous();
        write(contiguous.data_ptr(), contiguous.nbytes());
    }
}

StateDict readSafetensors(const std::filesystem::path& file,
                          std::vector<std::pair<std::string, std::string>>* metadata) {
    std::vector<std::pair<std::string, std::string>> ignored;
    InputFile input(file);
    try {
        return readSafetensors(input, metadata == nullptr ? ignored : *metadata);
    } catch (const FormatError& error) {
        throw modelError(file, error);
    }
}

void writeSafetensors(const std::filesystem::path& file, const StateDict& tensors,
                      const std::vector<std::pair<std::string, std::string>>& metadata) {
    writeAtomically(file, [&](const WriteFunction& write) { produceSafetensors(write, tensors, metadata); });
}

}  // namespace engine::checkpoint
