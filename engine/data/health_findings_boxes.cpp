// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "engine/data/health_findings.h"

namespace engine::data {
namespace {

/// Boxes that have something in common, and the images they are on.
struct Boxes {
    std::int64_t count = 0;
    std::vector<std::size_t> samples;

    void add(std::size_t sample) {
        ++count;
        if (samples.empty() || samples.back() != sample)
            samples.push_back(sample);
    }
};

void add(std::vector<Finding>& findings, const char* code, Boxes boxes, std::string message,
         std::vector<std::string> furtherParameters) {
    if (boxes.count == 0)
        return;
    Finding finding;
    finding.code = code;
    finding.count = boxes.count;
    finding.samples = std::move(boxes.samples);
    finding.message = std::move(message);
    finding.parameters = std::move(furtherParameters);
    finding.parameters.insert(finding.parameters.begin(), std::to_string(boxes.count));
    findings.push_back(std::move(finding));
}

}  // namespace

std::vector<Finding> boxFindings(const DatasetInfo& dataset) {
    constexpr int kTinyPx = 8, kImageSizePx = 640;
    constexpr float kHuge = 0.95f;
    // As many as evaluating keeps of one image.
    constexpr std::size_t kMany = 300;
    Boxes tiny, huge, crowded;
    for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
        const SampleInfo& sample = dataset.samples[i];
        const auto width = static_cast<float>(sample.width), height = static_cast<float>(sample.height);
        const float scale = kImageSizePx / std::max(width, height);
        for (const BoxLabel& box : sample.boxes) {
            if (std::min(box.width * width, box.height * height) * scale < kTinyPx)
                tiny.add(i);
            if (box.width * box.height > kHuge)
                huge.add(i);
        }
        if (sample.boxes.size() > kMany)
            crowded.add(i);
    }
    std::vector<Finding> findings;
    const std::string tinyCount = counted(tiny.count, "box", "boxes"), hugeCount = counted(huge.count, "box", "boxes"),
                      crowdedCount = counted(crowded.count, "image", "images");
    add(findings, "health.tiny_boxes", std::move(tiny),
        tinyCount + " less than 8 px wide or high when images are shrunk to 640 px; a larger image size helps",
        {std::to_string(kTinyPx), std::to_string(kImageSizePx)});
    add(findings, "health.huge_boxes", std::move(huge), hugeCount + " over more than 95 % of the image", {"95"});
    add(findings, "health.many_boxes", std::move(crowded), crowdedCount + " with more than 300 boxes",
        {std::to_string(kMany)});
    return findings;
}

}  // namespace engine::data
