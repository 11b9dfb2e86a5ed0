// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/dataset_health.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <unordered_set>

#include "engine/data/duplicates.h"
#include "engine/data/health_findings.h"

namespace engine {
namespace {

using data::ImageHashes;

constexpr std::size_t kBars = 20;

void count(Bins& bins, double value) {
    const double share = (value - bins.from) / (bins.to - bins.from);
    const auto bar = static_cast<std::int64_t>(std::floor(share * static_cast<double>(bins.counts.size())));
    ++bins.counts[static_cast<std::size_t>(
        std::clamp<std::int64_t>(bar, 0, static_cast<std::int64_t>(bins.counts.size()) - 1))];
}

void countBox(HealthReport& report, const SampleInfo& sample, const BoxLabel& box) {
    count(report.boxSize, std::sqrt(static_cast<double>(box.width) * box.height));
    count(report.boxAspect,
          std::log2(static_cast<double>(box.width) * sample.width / (static_cast<double>(box.height) * sample.height)));
    const auto cell = [](float fraction) {
        return static_cast<std::size_t>(
            std::clamp(static_cast<int>(fraction * HealthReport::kGrid), 0, HealthReport::kGrid - 1));
    };
    ++report.boxCentres[cell(box.yCenter) * HealthReport::kGrid + cell(box.xCenter)];
}

void countSamples(HealthReport& report, const DatasetInfo& dataset) {
    report.boxSize = {0, 1, std::vector<std::int64_t>(kBars)};
    report.boxAspect = {-4, 4, std::vector<std::int64_t>(kBars)};
    const std::size_t classes = dataset.classNames.size();
    for (SplitHealth& split : report.splits) {
        split.boxesOfClass.resize(classes);
        split.imagesOfClass.resize(classes);
    }
    for (const SampleInfo& sample : dataset.samples) {
        SplitHealth& split = report.splits[static_cast<std::size_t>(sample.split)];
        ++split.images;
        split.boxes += static_cast<std::int64_t>(sample.boxes.size());
        if (sample.classId >= 0)
            ++split.imagesOfClass[static_cast<std::size_t>(sample.classId)];
        else
            split.background += sample.boxes.empty();
        std::set<std::int64_t> present;
        for (const BoxLabel& box : sample.boxes) {
            ++split.boxesOfClass[static_cast<std::size_t>(box.classId)];
            present.insert(box.classId);
            countBox(report, sample, box);
        }
        for (const std::int64_t id : present)
            ++split.imagesOfClass[static_cast<std::size_t>(id)];
    }
}

void countTraining(HealthReport& report, const DatasetInfo& dataset, const std::vector<ImageHashes>& hashes) {
    for (std::size_t i = 0; i < dataset.samples.size(); ++i) {
        const bool isUnreadable = !hashes[i].look && !hashes[i].damage.empty();
        if (dataset.samples[i].split != Split::Train || isUnreadable)
            continue;
        ++report.trainImages;
        report.trainBoxes += static_cast<std::int64_t>(dataset.samples[i].boxes.size());
    }
}

std::int64_t filesToLookAt(const HealthReport& report, const DatasetInfo& dataset) {
    std::unordered_set<std::string> files;
    for (const Finding& finding : report.findings) {
        if (finding.severity == Severity::Note)
            continue;
        for (const std::size_t i : finding.issues) {
            if (dataset.issues[i].severity != Severity::Note)
                files.insert(dataset.issues[i].file.native());
        }
        // Images that issues are about are there under the name of the file to mend.
        const bool areFoundHere = finding.issues.empty() || finding.code == "image.damaged";
        for (const std::size_t i : areFoundHere ? finding.samples : std::vector<std::size_t>())
            files.insert(dataset.samples[i].image.native());
    }
    return static_cast<std::int64_t>(files.size());
}

void append(std::vector<Finding>& findings, std::vector<Finding> more) {
    std::move(more.begin(), more.end(), std::back_inserter(findings));
}

}  // namespace

HealthReport checkHealth(const DatasetInfo& dataset, const ProgressFunction& progress, std::stop_token stop) {
    HealthReport report;
    const std::vector<ImageHashes> hashes = data::hashImages(dataset.samples, "health", progress, stop);
    countSamples(report, dataset);
    data::Duplicates duplicates = data::findDuplicates(hashes, dataset.samples);
    report.duplicates = std::move(duplicates.found);
    report.likelyDuplicates = std::move(duplicates.likely);
    report.findings = data::issueFindings(dataset);
    data::addImageFindings(dataset, hashes, report.findings);
    append(report.findings, data::duplicateFindings(report.duplicates));
    append(report.findings, data::classFindings(dataset, report.splits));
    append(report.findings, data::boxFindings(dataset));
    std::stable_sort(report.findings.begin(), report.findings.end(), [](const Finding& a, const Finding& b) {
        return a.severity != b.severity ? a.severity > b.severity : a.imagesLost > b.imagesLost;
    });
    countTraining(report, dataset, hashes);
    report.filesToLookAt = filesToLookAt(report, dataset);
    return report;
}

}  // namespace engine
