// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample_query.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

template <typename Accepts>
std::vector<int> samplesWithBox(const engine::DatasetInfo& dataset, Accepts accepts) {
    std::vector<int> rows;
    for (std::size_t row = 0; row < dataset.samples.size(); ++row) {
        const engine::SampleInfo& sample = dataset.samples[row];
        if (std::any_of(sample.boxes.begin(), sample.boxes.end(),
                        [&](const engine::BoxLabel& box) { return accepts(sample, box); }))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

/// What is beyond counts in the end bars.
int binOf(const engine::Bins& bins, double value) {
    const auto count = static_cast<int>(bins.counts.size());
    return std::clamp(static_cast<int>(std::floor((value - bins.from) / (bins.to - bins.from) * count)), 0, count - 1);
}

int gridOf(double fraction) {
    constexpr int kGrid = engine::HealthReport::kGrid;
    return std::clamp(static_cast<int>(fraction * kGrid), 0, kGrid - 1);
}

}  // namespace

bool haveTheSameImages(const engine::DatasetInfo& a, const engine::DatasetInfo& b) {
    return a.source == b.source && a.classNames == b.classNames &&
           std::equal(a.samples.begin(), a.samples.end(), b.samples.begin(), b.samples.end(),
                      [](const engine::SampleInfo& one, const engine::SampleInfo& other) {
                          return one.split == other.split && one.classId == other.classId &&
                                 one.image.native() == other.image.native();
                      });
}

std::vector<int> samplesOfClass(const engine::DatasetInfo& dataset, std::int64_t classId) {
    std::vector<int> rows;
    for (std::size_t row = 0; row < dataset.samples.size(); ++row) {
        const engine::SampleInfo& sample = dataset.samples[row];
        if (sample.classId == classId ||
            std::any_of(sample.boxes.begin(), sample.boxes.end(),
                        [classId](const engine::BoxLabel& box) { return box.classId == classId; }))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

std::vector<int> samplesOfSize(const engine::DatasetInfo& dataset, const engine::Bins& bins, int bin) {
    return samplesWithBox(dataset, [&](const engine::SampleInfo&, const engine::BoxLabel& box) {
        return binOf(bins, std::sqrt(static_cast<double>(box.width) * static_cast<double>(box.height))) == bin;
    });
}

std::vector<int> samplesOfAspect(const engine::DatasetInfo& dataset, const engine::Bins& bins, int bin) {
    return samplesWithBox(dataset, [&](const engine::SampleInfo& sample, const engine::BoxLabel& box) {
        const double width = static_cast<double>(box.width) * sample.width;
        const double height = static_cast<double>(box.height) * sample.height;
        return width > 0 && height > 0 && binOf(bins, std::log2(width / height)) == bin;
    });
}

std::vector<int> samplesOfCell(const engine::DatasetInfo& dataset, int cell) {
    return samplesWithBox(dataset, [&](const engine::SampleInfo&, const engine::BoxLabel& box) {
        return gridOf(static_cast<double>(box.yCenter)) * engine::HealthReport::kGrid +
                   gridOf(static_cast<double>(box.xCenter)) ==
               cell;
    });
}

bool isAboutDuplicates(const engine::Finding& finding) {
    return finding.code == "health.exact_duplicates" || finding.code == "health.exact_across_splits" ||
           finding.code == "health.near_duplicates" || finding.code == "health.near_across_splits";
}

std::vector<int> samplesOfFinding(const engine::HealthReport& report, const engine::Finding& finding) {
    std::vector<int> rows;
    if (!isAboutDuplicates(finding)) {
        rows.assign(finding.samples.begin(), finding.samples.end());
        return rows;
    }
    const bool isExact = finding.code.find("exact") != std::string::npos;
    const bool crosses = finding.code.find("across") != std::string::npos;
    for (const engine::DuplicateGroup& group : report.duplicates) {
        if (group.isExact != isExact || group.crossesSplits != crosses)
            continue;
        for (std::size_t index = 1; index < group.samples.size(); ++index) {
            rows.push_back(static_cast<int>(group.samples[0]));
            rows.push_back(static_cast<int>(group.samples[index]));
        }
    }
    return rows;
}

}  // namespace ui
