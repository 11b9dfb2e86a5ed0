// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_lens.h"

#include "engine/eval/box_changes.h"
#include "tests/support/fake_engine.h"

namespace fake {
namespace {

constexpr std::int64_t kDataClasses = 3;

LensScript g_script;
std::atomic<int> g_calls{0};

}  // namespace

LensScript& lensScript() {
    return g_script;
}

std::atomic<int>& lensCalls() {
    return g_calls;
}

engine::LensImage lensImage(const std::filesystem::path& file, std::vector<engine::TruthBox> truth,
                            std::vector<engine::Prediction> before, std::vector<engine::Prediction> after) {
    engine::LensImage image;
    image.image = file;
    image.width = 640;
    image.height = 480;
    image.truth = std::move(truth);
    image.before = std::move(before);
    image.after = std::move(after);
    image.marks = engine::eval::compareBoxes(image.truth, image.before, image.after, {0.25, 0.5, kDataClasses});
    image.counts = engine::countStates(image.marks);
    return image;
}

void resetLens() {
    constexpr std::array<float, 4> left{100, 150, 200, 250}, middle{270, 150, 370, 250}, right{440, 150, 540, 250},
        low{270, 330, 370, 430};
    g_script = LensScript{};
    g_calls = 0;
    g_script.start.classNames = {"RBC", "WBC", "Platelets", "apple"};
    g_script.start.dataClasses = kDataClasses;
    g_script.start.baseKnows = 3;
    g_script.start.oldClasses = 1;
    g_script.images = {
        lensImage("calm.jpg", {{0, left}}, {{0, 0.9F, left}}, {{0, 0.95F, left}}),
        lensImage("lost.jpg", {{0, left}}, {{0, 0.9F, left}, {3, 0.8F, right}}, {{0, 0.9F, left}}),
        lensImage("broken.jpg", {{0, left}, {1, right}}, {{1, 0.7F, right}}, {{0, 0.62F, left}}),
        lensImage("fixed.jpg", {{2, left}, {0, middle}, {1, right}, {0, low}}, {{0, 0.41F, left}, {0, 0.9F, low}},
                  {{2, 0.8F, left}, {0, 0.7F, middle}, {0, 0.9F, low}}),
    };
    g_script.start.images = g_script.start.imagesInSplit = static_cast<std::int64_t>(g_script.images.size());
}

}  // namespace fake

namespace engine {

LensReport compareModels(const LensConfig& config, LensObserver& observer, std::stop_token stop) {
    const fake::Inside inside;
    fake::LensScript& script = fake::lensScript();
    ++fake::lensCalls();
    script.last = config;
    fake::failIfScripted();
    observer.onProgress({"scan", 0, script.start.images});
    observer.onStart(script.start);
    if (script.failure)
        throw *script.failure;
    for (const Issue& issue : script.issues)
        observer.onIssue(issue);
    LensReport report;
    for (const LensImage& image : script.images) {
        if (!fake::waitFor(script.imageInterval, stop)) {
            report.isCancelled = true;
            break;
        }
        observer.onImage(image);
        report.counts.add(image.counts);
        observer.onProgress({"compare", ++report.images, script.start.images});
    }
    return report;
}

}  // namespace engine
