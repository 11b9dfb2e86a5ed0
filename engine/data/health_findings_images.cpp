// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "engine/core/read_file.h"
#include "engine/data/health_findings.h"

namespace engine::data {
namespace {

using Samples = std::vector<std::size_t>;

/// Adds a finding about `samples`, if there are any.
void add(std::vector<Finding>& findings, const char* code, Severity severity, Samples samples, const std::string& what,
         std::vector<std::string> furtherParameters = {}) {
    if (samples.empty())
        return;
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.count = static_cast<std::int64_t>(samples.size());
    finding.samples = std::move(samples);
    finding.message = counted(finding.count, "image", "images").append(" ").append(what);
    finding.parameters = std::move(furtherParameters);
    finding.parameters.insert(finding.parameters.begin(), std::to_string(finding.count));
    findings.push_back(std::move(finding));
}

template <typename Condition>
Samples samplesWhere(const DatasetInfo& dataset, const Condition& condition) {
    Samples samples;
    for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
        if (condition(dataset.samples[i]))
            samples.push_back(i);
    }
    return samples;
}

void addPixelFindings(const DatasetInfo& dataset, const std::vector<ImageHashes>& hashes,
                      std::vector<Finding>& findings) {
    Samples damaged, unreadable;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (!hashes[i].damage.empty())
            (hashes[i].look ? damaged : unreadable).push_back(i);
    }
    if (!unreadable.empty()) {
        const std::string example = displayPath(dataset.samples[unreadable.front()].image.filename());
        add(findings, "health.unreadable", Severity::Error, unreadable,
            "cannot be decoded and will be left out of training, for example " + example, {example});
        findings.back().imagesLost = findings.back().count;
    }
    if (damaged.empty())
        return;
    // Reading the dataset decodes only files that seem cut: it may have reported some of them.
    Finding finding;
    finding.code = "image.damaged";
    finding.severity = Severity::Warning;
    const auto known = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& other) { return other.code == finding.code; });
    if (known != findings.end()) {
        finding = std::move(*known);
        findings.erase(known);
    }
    const std::string example = displayPath(dataset.samples[damaged.front()].image.filename());
    const std::string& warning = hashes[damaged.front()].damage;
    finding.samples.insert(finding.samples.end(), damaged.begin(), damaged.end());
    std::sort(finding.samples.begin(), finding.samples.end());
    finding.samples.erase(std::unique(finding.samples.begin(), finding.samples.end()), finding.samples.end());
    finding.count = static_cast<std::int64_t>(finding.samples.size());
    finding.parameters = {std::to_string(finding.count), example, warning};
    finding.message = counted(finding.count, "damaged image", "damaged images")
                          .append(", used as far as the pixels can be decoded, for example ")
                          .append(example)
                          .append(": ")
                          .append(warning);
    findings.push_back(std::move(finding));
}

void addSizeFindings(const DatasetInfo& dataset, std::vector<Finding>& findings) {
    constexpr int kSmallSide = 64, kLongShape = 4;
    add(findings, "health.small_image", Severity::Warning,
        samplesWhere(dataset, [](const SampleInfo& s) { return std::min(s.width, s.height) < kSmallSide; }),
        "with a side below " + std::to_string(kSmallSide) + " px", {std::to_string(kSmallSide)});
    add(findings, "health.odd_shape", Severity::Note,
        samplesWhere(
            dataset,
            [](const SampleInfo& s) { return std::max(s.width, s.height) > kLongShape * std::min(s.width, s.height); }),
        "more than " + std::to_string(kLongShape) + " times as long as wide, so mostly padding for a model",
        {std::to_string(kLongShape)});
    std::vector<std::int64_t> pixels;
    for (const SampleInfo& sample : dataset.samples)
        pixels.push_back(static_cast<std::int64_t>(sample.width) * sample.height);
    if (pixels.empty())
        return;
    std::nth_element(pixels.begin(), pixels.begin() + static_cast<std::ptrdiff_t>(pixels.size() / 2), pixels.end());
    constexpr std::int64_t kMuchLarger = 16;
    const std::int64_t usual = pixels[pixels.size() / 2];
    add(findings, "health.large_image", Severity::Note,
        samplesWhere(
            dataset,
            [&](const SampleInfo& s) { return static_cast<std::int64_t>(s.width) * s.height > kMuchLarger * usual; }),
        "with more than " + std::to_string(kMuchLarger) + " times the pixels of the usual one",
        {std::to_string(kMuchLarger)});
}

void addLabelFindings(const DatasetInfo& dataset, std::vector<Finding>& findings) {
    if (dataset.task != DatasetTask::Detect)
        return;
    add(findings, "health.no_label", Severity::Warning,
        samplesWhere(dataset, [](const SampleInfo& s) { return s.labelState == LabelState::NoFile; }),
        "without labels, used as background");
    const auto train = samplesWhere(dataset, [](const SampleInfo& s) { return s.split == Split::Train; }).size();
    Samples background =
        samplesWhere(dataset, [](const SampleInfo& s) { return s.split == Split::Train && s.boxes.empty(); });
    if (background.empty())
        return;
    const bool isMost = 2 * background.size() > train;
    const std::string percent = std::to_string(100 * background.size() / train);
    add(findings, "health.background", isMost ? Severity::Warning : Severity::Note, std::move(background),
        "of the training split without a box (" + percent + " %)", {percent});
}

}  // namespace

void addImageFindings(const DatasetInfo& dataset, const std::vector<ImageHashes>& hashes,
                      std::vector<Finding>& findings) {
    addPixelFindings(dataset, hashes, findings);
    addSizeFindings(dataset, findings);
    addLabelFindings(dataset, findings);
    add(findings, "health.rotated", Severity::Note,
        samplesWhere(dataset, [](const SampleInfo& s) { return s.orientation != 1; }),
        "turned by an EXIF tag; see whether the boxes fit");
}

std::vector<Finding> duplicateFindings(const std::vector<DuplicateGroup>& groups) {
    struct Kind {
        const char* code;
        bool isExact, crossesSplits;
        Severity severity;
        const char* what;
    };
    constexpr std::array kKinds{
        Kind{"health.exact_across_splits", true, true, Severity::Error,
             "are the same in training and in validation or test, whose figures will be too good"},
        Kind{"health.near_across_splits", false, true, Severity::Warning,
             "are nearly the same in training and in validation or test, whose figures may be too good"},
        Kind{"health.exact_duplicates", true, false, Severity::Warning, "are the same as others of their split"},
        Kind{"health.near_duplicates", false, false, Severity::Note, "are nearly the same as others of their split"},
    };
    std::vector<Finding> findings;
    for (const Kind& kind : kKinds) {
        Samples samples;
        std::int64_t count = 0;
        for (const DuplicateGroup& group : groups) {
            if (group.isExact != kind.isExact || group.crossesSplits != kind.crossesSplits)
                continue;
            ++count;
            samples.insert(samples.end(), group.samples.begin(), group.samples.end());
        }
        std::sort(samples.begin(), samples.end());
        const std::string number = std::to_string(count);
        add(findings, kind.code, kind.severity, std::move(samples),
            std::string("in ").append(counted(count, "group", "groups")).append(" ").append(kind.what), {number});
        if (count > 0)
            findings.back().count = count;
    }
    return findings;
}

}  // namespace engine::data
