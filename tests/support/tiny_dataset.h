// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "engine/api/dataset_info.h"

namespace test {

/// A small generated dataset with known boxes: green squares (class 0 "square") and red discs (class 1 "disc")
/// of 16 to 28 px, one to three an image, not overlapping, on noisy grey. Written as images/{train,val}/NNN.png,
/// labels/{train,val}/NNN.txt and data.yaml without `path`. The same seed gives the same files.
class TinyDataset {
public:
    struct Image {
        std::filesystem::path image, label;
        std::vector<engine::BoxLabel> boxes;
    };

    /// Writes `images` training images and half as many, at least one, for validation.
    TinyDataset(const std::filesystem::path& folder, int images, std::uint64_t seed, int width = 96, int height = 64);

    const std::filesystem::path& yaml() const { return m_yaml; }
    engine::DatasetRef ref() const { return {m_yaml}; }
    const std::vector<Image>& train() const { return m_train; }
    const std::vector<Image>& val() const { return m_val; }

private:
    std::filesystem::path m_yaml;
    std::vector<Image> m_train, m_val;
};

}  // namespace test
