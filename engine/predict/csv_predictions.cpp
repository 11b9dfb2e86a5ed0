// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>

#include "engine/api/predict.h"
#include "engine/core/atomic_file.h"
#include "engine/core/read_file.h"

namespace engine {

namespace {

/// A field of RFC 4180.
std::string field(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string nameOf(const std::vector<std::string>& classNames, std::int64_t classId) {
    const auto index = static_cast<std::size_t>(classId);
    return index < classNames.size() ? field(classNames[index]) : std::to_string(classId);
}

}  // namespace

void writePredictionsCsv(const std::filesystem::path& file, std::span<const ImagePrediction> predictions,
                         const std::vector<std::string>& classNames) {
    const bool isClassifier = std::any_of(predictions.begin(), predictions.end(),
                                          [](const ImagePrediction& prediction) { return !prediction.top.empty(); });
    std::string text = isClassifier ? "image,width,height,class,name,probability\n"
                                    : "image,width,height,class,name,confidence,x1,y1,x2,y2\n";
    for (const ImagePrediction& prediction : predictions) {
        const std::string start =
            fmt::format("{},{},{}", field(displayPath(prediction.image)), prediction.width, prediction.height);
        for (const Prediction& box : prediction.boxes) {
            const auto [x1, y1, x2, y2] = box.xyxy;
            text += fmt::format("{},{},{},{:.5f},{:.3f},{:.3f},{:.3f},{:.3f}\n", start, box.classId,
                                nameOf(classNames, box.classId), box.confidence, x1, y1, x2, y2);
        }
        for (const ClassProbability& one : prediction.top)
            text +=
                fmt::format("{},{},{},{:.5f}\n", start, one.classId, nameOf(classNames, one.classId), one.probability);
        if (prediction.boxes.empty() && prediction.top.empty())
            text += start + std::string(isClassifier ? ",,,\n" : ",,,,,,,\n");
    }
    writeAtomically(file, text);
}

}  // namespace engine
