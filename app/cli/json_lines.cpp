// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/json_lines.h"

#include <cmath>
#include <iostream>

#include "app/cli/console_text.h"

namespace cli {

void printJson(const Json& value, int indent) {
    std::cout << value.dump(indent, ' ', false, Json::error_handler_t::replace) << std::endl;
}

double rounded(double value, int digits) {
    const double factor = std::pow(10.0, digits);
    return std::round(value * factor) / factor;
}

Json toJson(const engine::Issue& issue) {
    return {{"severity", severityName(issue.severity)},
            {"code", issue.code},
            {"file", pathText(issue.file)},
            {"line", issue.line},
            {"lost", lossName(issue.loss)},
            {"message", issue.message}};
}

Json toJson(const engine::DetectionMetrics& metrics) {
    return {{"images", metrics.images}, {"instances", metrics.instances}, {"map50_95", metrics.map50_95},
            {"map50", metrics.map50},   {"map75", metrics.map75},         {"precision", metrics.precision},
            {"recall", metrics.recall}, {"fitness", metrics.fitness}};
}

Json toJson(const engine::ClassificationMetrics& metrics) {
    Json perClass = Json::array();
    for (const engine::ClassAccuracy& one : metrics.perClass)
        perClass.push_back(
            {{"class", one.classId}, {"name", one.name}, {"images", one.images}, {"accuracy", one.accuracy}});
    return {{"images", metrics.images},   {"top1", metrics.top1},  {"top5", metrics.top5},
            {"fitness", metrics.fitness}, {"per_class", perClass}, {"confusion", metrics.confusion}};
}

Json toJson(const engine::ImagePrediction& prediction, const std::vector<std::string>& classNames) {
    Json boxes = Json::array();
    for (const engine::Prediction& box : prediction.boxes) {
        Json corners = Json::array();
        for (const float value : box.xyxy)
            corners.push_back(rounded(value, 3));
        boxes.push_back({{"class", box.classId},
                         {"name", className(classNames, box.classId)},
                         {"confidence", rounded(box.confidence, 5)},
                         {"xyxy", corners}});
    }
    const engine::PredictTimes& times = prediction.times;
    Json value = {{"image", pathText(prediction.image)},
                  {"width", prediction.width},
                  {"height", prediction.height},
                  {"ms",
                   {{"read", rounded(times.readMs, 3)},
                    {"preprocess", rounded(times.preprocessMs, 3)},
                    {"inference", rounded(times.inferenceMs, 3)},
                    {"postprocess", rounded(times.postprocessMs, 3)}}}};
    if (prediction.top.empty()) {
        value["boxes"] = boxes;
        return value;
    }
    for (const engine::ClassProbability& one : prediction.top)
        value["top"].push_back({{"class", one.classId},
                                {"name", className(classNames, one.classId)},
                                {"probability", rounded(one.probability, 5)}});
    return value;
}

}  // namespace cli
