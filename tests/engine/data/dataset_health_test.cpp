// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/dataset_health.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/engine/data/dataset_fixture.h"
#include "tests/support/fixtures.h"
#include "tests/support/planted_defects.h"

namespace {

using namespace engine;
namespace fs = std::filesystem;

std::map<std::string, std::int64_t> countsOf(const HealthReport& report) {
    std::map<std::string, std::int64_t> counts;
    for (const Finding& finding : report.findings)
        counts[finding.code] = finding.count;
    return counts;
}

const Finding& findingOf(const HealthReport& report, const std::string& code) {
    const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                    [&](const Finding& finding) { return finding.code == code; });
    if (found == report.findings.end())
        throw std::runtime_error("no finding " + code);
    return *found;
}

std::int64_t sum(const std::vector<std::int64_t>& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

void expectTruth(int images, double share, std::uint64_t seed, std::set<std::string>* kinds = nullptr) {
    SCOPED_TRACE("seed " + std::to_string(seed) + ", share " + std::to_string(share));
    const test::TempDir folder;
    const test::PlantedDefects truth = test::plantDefects(folder.path(), images, share, seed);
    const DatasetInfo info = readDataset({truth.yaml});
    const HealthReport report = checkHealth(info);
    EXPECT_EQ(countsOf(report), truth.findings);
    EXPECT_EQ(info.imagesFound, truth.imagesFound);
    EXPECT_EQ(static_cast<std::int64_t>(info.samples.size()), truth.imagesUsed);
    test::expectCountsToAddUp(info);
    std::int64_t boxesLost = 0, imagesLost = 0;
    for (const Finding& finding : report.findings) {
        boxesLost += finding.boxesLost;
        imagesLost += finding.code == "health.unreadable" ? 0 : finding.imagesLost;
        EXPECT_FALSE(finding.message.empty());
        EXPECT_TRUE(std::is_sorted(finding.samples.begin(), finding.samples.end())) << finding.code;
        EXPECT_LE(finding.issues.size(), static_cast<std::size_t>(finding.count)) << finding.code;
    }
    EXPECT_EQ(boxesLost, truth.boxesLost);
    EXPECT_EQ(imagesLost, truth.imagesLost);
    EXPECT_EQ(report.trainImages, truth.trainImages);
    EXPECT_EQ(report.trainBoxes, truth.trainBoxes);
    EXPECT_EQ(report.filesToLookAt, truth.filesToLookAt);
    if (kinds)
        kinds->insert(truth.kinds.begin(), truth.kinds.end());
}

TEST(CheckHealth, FindsNothingInASoundDataset) {
    expectTruth(60, 0, 1);
}

TEST(CheckHealth, ReportsWhatWasPlantedAndNothingElse) {
    std::set<std::string> kinds;
    std::uint64_t seed = 1;
    for (const double share : {0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.5})
        expectTruth(160, share, seed++, &kinds);
    EXPECT_EQ(static_cast<int>(kinds.size()), test::defectKinds());
    EXPECT_GE(test::defectKinds(), 20);
}

TEST(CheckHealth, PutsTheGravestFirstAndNamesTheImages) {
    const test::TempDir folder;
    const test::PlantedDefects truth = test::plantDefects(folder.path(), 400, 0.5, 3);
    const DatasetInfo info = readDataset({truth.yaml});
    const HealthReport report = checkHealth(info);
    EXPECT_TRUE(std::is_sorted(report.findings.begin(), report.findings.end(),
                               [](const Finding& a, const Finding& b) { return a.severity > b.severity; }));
    for (const std::size_t i : findingOf(report, "health.no_label").samples)
        EXPECT_EQ(info.samples[i].labelState, LabelState::NoFile);
    for (const std::size_t i : findingOf(report, "health.small_image").samples)
        EXPECT_EQ(info.samples[i].height, 50);
    const Finding& degenerate = findingOf(report, "label.degenerate");
    ASSERT_EQ(degenerate.issues.size(), degenerate.samples.size());
    for (std::size_t i = 0; i < degenerate.issues.size(); ++i)
        EXPECT_EQ(info.issues[degenerate.issues[i]].file, info.samples[degenerate.samples[i]].label);
}

TEST(CheckHealth, CountsImagesAndBoxes) {
    const test::TempDir folder;
    const DatasetInfo info = readDataset({test::plantDefects(folder.path(), 40, 0, 1).yaml});
    const HealthReport report = checkHealth(info);
    const SplitHealth &train = report.splits[0], &val = report.splits[1];
    EXPECT_EQ(train.images, 30);
    EXPECT_EQ(train.boxes, 360);
    EXPECT_EQ(train.background, 0);
    EXPECT_EQ(train.boxesOfClass, (std::vector<std::int64_t>{180, 180}));
    EXPECT_EQ(train.imagesOfClass, (std::vector<std::int64_t>{30, 30}));
    EXPECT_EQ(val.images, 10);
    EXPECT_EQ(report.splits[2].images, 0);
    // 0.1 x 0.2 of 160 x 120 px: a share of 0.02 of the area, 16 : 24 px.
    for (const auto& [bins, value] :
         {std::pair(report.boxSize, std::sqrt(0.02)), {report.boxAspect, std::log2(16. / 24)}}) {
        EXPECT_EQ(sum(bins.counts), 480);
        const double share = (value - bins.from) / (bins.to - bins.from);
        EXPECT_EQ(bins.counts[static_cast<std::size_t>(share * static_cast<double>(bins.counts.size()))], 480);
    }
    EXPECT_EQ(std::accumulate(report.boxCentres.begin(), report.boxCentres.end(), std::int64_t{0}), 480);
    EXPECT_EQ(std::accumulate(report.boxCentres.begin() + 8 * 16, report.boxCentres.begin() + 9 * 16, std::int64_t{0}),
              480);  // all at half the height
    EXPECT_EQ(report.boxCentres[8 * 16 + 3], 40);
}

TEST(CheckHealth, ReportsProgressAndStops) {
    const test::TempDir folder;
    const DatasetInfo info = readDataset({test::plantDefects(folder.path(), 40, 0, 1).yaml});
    std::int64_t last = 0;
    checkHealth(info, [&](const Progress& progress) {
        EXPECT_EQ(progress.phase, "health");
        EXPECT_EQ(progress.total, 40);
        EXPECT_GE(progress.done, last);
        last = progress.done;
    });
    EXPECT_EQ(last, 40);
    std::stop_source stop;
    stop.request_stop();
    const HealthReport part = checkHealth(info, {}, stop.get_token());
    EXPECT_EQ(part.splits[0].images, 30);
    EXPECT_TRUE(countsOf(part).empty());
}

TEST(CheckHealth, AnEmptyDatasetIsNoTrouble) {
    const HealthReport report = checkHealth({});
    EXPECT_EQ(countsOf(report), (std::map<std::string, std::int64_t>{{"health.no_validation", 1}}));
}

TEST(CheckHealth, Coco128HasTwoImagesWithoutLabels) {
    REQUIRE_FIXTURE(images, "datasets/coco128/images/train2017");
    const test::TempDir folder;
    std::string names;
    for (int id = 0; id < 80; ++id)
        names += (id ? ", class" : "class") + std::to_string(id);
    test::writeFile(folder / "data.yaml", "train: " + fs::absolute(images).string() +
                                              "\nval: " + fs::absolute(images).string() + "\nnames: [" + names + "]\n");
    const DatasetInfo info = readDataset({folder / "data.yaml"});
    const HealthReport report = checkHealth(info);
    const Finding& unlabelled = findingOf(report, "health.no_label");
    std::set<fs::path> files;
    for (const std::size_t i : unlabelled.samples)
        files.insert(info.samples[i].image);
    EXPECT_EQ(files.size(), 2u);
    EXPECT_EQ(findingOf(report, "health.exact_across_splits").count, 128);
    EXPECT_EQ(report.trainImages, 128);
    EXPECT_EQ(report.trainBoxes, 929);
}

}  // namespace
