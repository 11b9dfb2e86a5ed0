// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "engine/api/image.h"
#include "engine/checkpoint/model_file.h"
#include "engine/zoo/registry.h"

namespace test {

/// Writes a model of two classes with weights drawn from a seed. @param change may write into the tensors first
inline void writeSeededModel(const std::filesystem::path& file, const std::string& architecture,
                             const std::function<void(const engine::StateDict&)>& change = {}) {
    const auto model = engine::zoo::makeModel(architecture, 2, 5);
    const engine::StateDict state = model->stateDict();
    if (change)
        change(state);
    engine::checkpoint::writeSafetensors(file, state,
                                         {{"architecture", architecture},
                                          {"task", engine::taskName(model->task())},
                                          {"names", R"(["square","disc"])"},
                                          {"license", "AGPL-3.0"}});
}

/// A picture with structure, another for each `phase`.
inline void writePattern(const std::filesystem::path& file, int phase) {
    engine::Image image{96, 64, {}};
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            for (const int channel : {0, 1, 2})
                image.rgb.push_back(static_cast<std::uint8_t>((x * 7 + y * 13 * (channel + 1) + 41 * phase) % 256));
        }
    }
    engine::writeImage(file, image);
}

}  // namespace test
