// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/health_output.h"

#include <fmt/format.h>

#include "app/cli/console_text.h"

namespace cli {
namespace {

Json pathsOf(const std::vector<std::size_t>& samples, const engine::DatasetInfo& dataset) {
    Json paths = Json::array();
    for (const std::size_t i : samples)
        paths.push_back(pathText(dataset.samples[i].image));
    return paths;
}

Json toJson(const engine::Bins& bins) {
    return {{"from", bins.from}, {"to", bins.to}, {"counts", bins.counts}};
}

std::string counted(std::int64_t count, const char* one, const char* many) {
    return withThousands(count) + (count == 1 ? one : many);
}

}  // namespace

Json toJson(const engine::HealthReport& report, const engine::DatasetInfo& dataset) {
    Json duplicates = Json::array(), findings = Json::array(), centres = Json::array();
    for (const engine::DuplicateGroup& group : report.duplicates) {
        duplicates.push_back({{"exact", group.isExact},
                              {"crosses_splits", group.crossesSplits},
                              {"images", pathsOf(group.samples, dataset)}});
    }
    for (const engine::Finding& finding : report.findings) {
        findings.push_back({{"severity", severityName(finding.severity)},
                            {"code", finding.code},
                            {"count", finding.count},
                            {"boxes_lost", finding.boxesLost},
                            {"images_lost", finding.imagesLost},
                            {"message", finding.message},
                            {"images", pathsOf(finding.samples, dataset)},
                            {"issues", finding.issues}});
    }
    for (auto row = report.boxCentres.begin(); row != report.boxCentres.end(); row += engine::HealthReport::kGrid)
        centres.push_back(std::vector<std::int64_t>(row, row + engine::HealthReport::kGrid));
    return {{"train_images", report.trainImages},
            {"train_boxes", report.trainBoxes},
            {"files_to_look_at", report.filesToLookAt},
            {"findings", findings},
            {"duplicates", duplicates},
            {"box_size", toJson(report.boxSize)},
            {"box_aspect", toJson(report.boxAspect)},
            {"box_centres", centres}};
}

std::string healthText(const engine::HealthReport& report) {
    std::string text;
    for (const engine::Finding& finding : report.findings) {
        if (finding.issues.empty())
            text += fmt::format("  {}: {}\n", severityName(finding.severity), finding.message);
    }
    if (!text.empty())
        text.insert(0, "\nhealth:\n");
    text += fmt::format("\ntraining will see {}, {}; {} a look\n", counted(report.trainImages, " image", " images"),
                        counted(report.trainBoxes, " box", " boxes"),
                        counted(report.filesToLookAt, " file needs", " files need"));
    return text;
}

}  // namespace cli
