// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "engine/api/predict.h"
#include "engine/core/atomic_file.h"

namespace engine {

void writeLabels(const std::filesystem::path& file, const ImagePrediction& prediction) {
    std::string text;
    for (const Prediction& box : prediction.boxes) {
        const auto [x1, y1, x2, y2] = box.xyxy;
        const double w = prediction.width, h = prediction.height;
        text += fmt::format("{} {:.6g} {:.6g} {:.6g} {:.6g}\n", box.classId, (x1 + x2) / 2 / w, (y1 + y2) / 2 / h,
                            (x2 - x1) / w, (y2 - y1) / h);
    }
    writeAtomically(file, text);
}

}  // namespace engine
