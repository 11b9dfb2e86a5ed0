// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/dataset_fingerprint.h"

#include "engine/core/hash.h"

#include <cstdint>
#include <filesystem>
#include <type_traits>

namespace engine::training {
namespace {

template <typename Number>
void add(Sha256& hash, Number value) {
    static_assert(std::is_arithmetic_v<Number>);
    hash.add(&value, sizeof value);
}

// The length goes first, so that neighbouring texts cannot trade characters.
void add(Sha256& hash, const std::string& text) {
    add(hash, static_cast<std::uint64_t>(text.size()));
    hash.add(text.data(), text.size());
}

}  // namespace

std::string datasetFingerprint(const DatasetInfo& dataset) {
    Sha256 hash;
    for (const std::string& name : dataset.classNames)
        add(hash, name);
    for (const SampleInfo& sample : dataset.samples) {
        std::error_code ignored;
        add(hash, std::string(splitName(sample.split)));
        add(hash, sample.image.lexically_relative(dataset.root).generic_string());
        add(hash, static_cast<std::uint64_t>(std::filesystem::file_size(sample.image, ignored)));
        add(hash, static_cast<std::uint64_t>(sample.boxes.size()));
        for (const BoxLabel& box : sample.boxes) {
            add(hash, box.classId);
            for (const float value : {box.xCenter, box.yCenter, box.width, box.height})
                add(hash, value);
        }
    }
    return hash.hex();
}

}  // namespace engine::training
