// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/dataset_fingerprint.h"

#include "engine/core/hash.h"

#include <algorithm>
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

bool isNamedByFolder(const std::filesystem::path& image, const std::string& className) {
    const std::filesystem::path folder = image.parent_path();
    return std::any_of(folder.begin(), folder.end(),
                       [&className](const std::filesystem::path& part) { return part.string() == className; });
}

}  // namespace

std::string datasetFingerprint(const DatasetInfo& dataset) {
    Sha256 hash;
    for (const std::string& name : dataset.classNames)
        add(hash, name);
    for (const SampleInfo& sample : dataset.samples) {
        std::error_code ignored;
        add(hash, std::string(splitName(sample.split)));
        const std::filesystem::path image = sample.image.lexically_relative(dataset.root);
        add(hash, image.generic_string());
        add(hash, static_cast<std::uint64_t>(std::filesystem::file_size(sample.image, ignored)));
        add(hash, static_cast<std::uint64_t>(sample.boxes.size()));
        for (const BoxLabel& box : sample.boxes) {
            add(hash, box.classId);
            for (const float value : {box.xCenter, box.yCenter, box.width, box.height})
                add(hash, value);
        }
        // Not always: runs on class folders go on with the fingerprint that they began with.
        if (sample.classId >= 0 &&
            !isNamedByFolder(image, dataset.classNames[static_cast<std::size_t>(sample.classId)]))
            add(hash, sample.classId);
    }
    return hash.hex();
}

}  // namespace engine::training
