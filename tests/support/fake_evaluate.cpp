// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_evaluate.h"

#include <chrono>

#include "tests/support/fake_engine.h"

namespace fake {
namespace {

EvaluateScript g_script{detectionReport(), {}, false};
engine::EvaluateConfig g_last;

/// Every label is found at a confidence of `surest` or below; a false alarm a hundredth below `alarms`.
engine::ThresholdCurve curve(std::int64_t labels, int surest, int alarms) {
    engine::ThresholdCurve curve;
    curve.labels = labels;
    for (int point = 0; point <= 100; ++point) {
        engine::ThresholdPoint one;
        one.confidence = point / 100.0;
        one.hits = point <= surest ? labels : 0;
        one.falseAlarms = point < alarms ? alarms - point : 0;
        const auto boxes = static_cast<double>(one.hits + one.falseAlarms);
        one.precision = boxes > 0 ? static_cast<double>(one.hits) / boxes : 1;
        one.recall = one.hits > 0 ? 1 : 0;
        one.f1 = one.hits > 0 ? 2 * static_cast<double>(one.hits) / (boxes + static_cast<double>(labels)) : 0;
        curve.points.push_back(one);
        curve.precisionByRecall.push_back(point < 90 ? 1 - point / 200.0 : 0);
    }
    return curve;
}

}  // namespace

EvaluateScript& evaluateScript() {
    return g_script;
}

const engine::EvaluateConfig& lastEvaluation() {
    return g_last;
}

void resetEvaluate() {
    g_script = {detectionReport(), {}, false};
    g_last = {};
}

engine::EvaluateReport detectionReport() {
    engine::EvaluateReport report;
    report.seconds = 1;
    report.metrics = {2, 34, 0.9, 0.88, 0.914, 0.7, 0.63, 0.6584, {}};
    report.metrics.perClass = {{0, "RBC", 2, 30, 0.95, 0.93, 0.95, 0.7}, {1, "WBC", 1, 4, 0.85, 0.83, 0.878, 0.56}};
    engine::EvaluationDetails details;
    details.classNames = {"RBC", "WBC"};
    details.hasFewLabels = true;
    details.images = {{"cells/images/5.jpg", 10, 4, 3}, {"cells/images/4.jpg", 19, 1, 0}};
    using engine::MistakeKind;
    details.images[0].labels = {{0, {10, 10, 40, 40}, false},  {1, {60, 10, 90, 40}, false},
                                {1, {10, 60, 40, 90}, false},  {1, {60, 60, 90, 90}, false},
                                {0, {110, 10, 140, 40}, true}, {0, {110, 60, 140, 90}, true}};
    details.images[0].boxes = {{0, 0.95F, {11, 10, 41, 40}, {}, 0},
                               {0, 0.8F, {61, 10, 91, 40}, MistakeKind::Class, 1},
                               {0, 0.7F, {11, 60, 41, 90}, MistakeKind::Class, 2},
                               {0, 0.6F, {61, 60, 91, 90}, MistakeKind::Class, 3}};
    details.images[1].labels = {{0, {10, 10, 40, 40}, false}};
    details.images[1].boxes = {{0, 0.9F, {10, 11, 40, 41}, {}, 0},
                               {1, 0.55F, {110, 60, 140, 90}, MistakeKind::Background, -1}};
    // By truth; class 2 = the background.
    details.confusion = {{0, 0, 28, {0, 1}}, {2, 0, 2, {0}}, {0, 1, 3, {0}}, {1, 1, 1, {0}}, {0, 2, 1, {1}}};
    details.confidence = 0.25;
    const std::int64_t counts[] = {3, 0, 0, 0, 1, 2};
    for (const engine::MistakeKind kind : engine::kMistakeKinds)
        details.mistakes.push_back({kind, counts[static_cast<std::size_t>(kind)], {}});
    details.mistakes[0].images = {0};
    details.mistakes[4].images = {1};
    details.mistakes[5].images = {0};
    details.bestThreshold = 0.41;
    details.all = curve(34, 50, 40);
    details.map50 = {0.86, 0.95};
    details.map50_95 = {0.59, 0.67};
    details.draws = 1000;
    details.perClass = {{0, {0.66, 0.74}, curve(30, 60, 20), 0.4}, {1, {0.3, 0.8}, curve(4, 70, 50), 0.6}};
    report.details = details;
    return report;
}

engine::EvaluateReport classificationReport() {
    engine::EvaluateReport report;
    report.task = engine::DatasetTask::Classify;
    report.seconds = 1;
    report.classification = {2, 0.5, 1, 0.75, {{0, "RBC", 2, 0.5}, {1, "WBC", 0, 0}}, {{1, 1}, {0, 0}}};
    engine::EvaluationDetails details;
    details.classNames = {"RBC", "WBC"};
    details.hasFewLabels = true;
    details.images = {{"cells/images/5.jpg", 0, 1, 0, {}, {}, 0, 1}, {"cells/images/4.jpg", 1, 0, 0, {}, {}, 0, 0}};
    details.confusion = {{0, 0, 1, {1}}, {1, 0, 1, {0}}};
    details.top1 = {0.09, 0.91};
    details.perClass.resize(2);
    details.perClass[0].interval = {0.09, 0.91};
    details.perClass[1] = {1, {0, 1}, {}, {}};
    report.details = details;
    return report;
}

}  // namespace fake

namespace engine {

EvaluateReport evaluate(const EvaluateConfig& config, const ProgressFunction& progress, std::stop_token stop) {
    const fake::Inside inside;
    fake::g_last = config;
    fake::failIfScripted();
    if (fake::g_script.failure)
        throw *fake::g_script.failure;
    EvaluateReport report = fake::g_script.report;
    if (!config.wantsDetails)
        report.details.reset();
    if (progress)
        progress({"evaluate", 1, 2});
    if (fake::g_script.runsUntilStopped) {
        fake::waitFor(std::chrono::hours(1), stop);
        report.details.reset();
        report.isCancelled = true;
    }
    return report;
}

}  // namespace engine
