// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/class_map.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <numeric>
#include <random>
#include <sstream>

#include "engine/api/error.h"
#include "engine/ops/nms.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::ClassMap;
using engine::DetectionMetrics;
using engine::Error;
using engine::EvaluateConfig;
using engine::Tensor;
using engine::eval::mapLogits;
using engine::eval::mapScores;
using engine::ops::Detection;

/// Boxes on a grid of half pixels, so that the offset of a class rounds nothing; no two scores are equal.
Tensor randomDecoded(std::mt19937& random, std::int64_t classes, std::int64_t anchors) {
    Tensor decoded = at::empty({1, 4 + classes, anchors});
    auto values = decoded.accessor<float, 3>();
    std::uniform_int_distribution<int> place(20, 200), side(20, 60);
    std::vector<int> scores(static_cast<std::size_t>(classes * anchors));
    std::iota(scores.begin(), scores.end(), 0);
    std::shuffle(scores.begin(), scores.end(), random);
    for (std::int64_t anchor = 0; anchor < anchors; ++anchor) {
        for (const std::int64_t row : {0, 1})
            values[0][row][anchor] = static_cast<float>(place(random)) / 2;
        for (const std::int64_t row : {2, 3})
            values[0][row][anchor] = static_cast<float>(side(random));
        for (std::int64_t id = 0; id < classes; ++id)
            values[0][4 + id][anchor] = static_cast<float>(scores[static_cast<std::size_t>(id * anchors + anchor)]) /
                                        static_cast<float>(scores.size());
    }
    return decoded;
}

std::vector<Detection> found(const Tensor& decoded) {
    return engine::ops::nonMaximumSuppression(
               decoded, {.confidence = 0.3, .iou = 0.5, .maxDetections = 100'000, .multiLabel = true})
        .front();
}

TEST(ClassMap, FindsWhatTheBoxesRenamedByHandAre) {
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        const Tensor decoded = randomDecoded(random, 6, 60);
        ClassMap map{3, -1, 0, -1, 4, 1};
        std::shuffle(map.begin(), map.end(), random);
        std::vector<Detection> renamed;
        for (Detection box : found(decoded)) {
            box.classId = map[static_cast<std::size_t>(box.classId)];
            if (box.classId >= 0)
                renamed.push_back(box);
        }
        const std::vector<Detection> mapped = found(mapScores(decoded, map, 5));
        ASSERT_EQ(mapped.size(), renamed.size());
        ASSERT_FALSE(mapped.empty());
        for (std::size_t i = 0; i < mapped.size(); ++i) {
            EXPECT_EQ(mapped[i].classId, renamed[i].classId);
            EXPECT_EQ(mapped[i].confidence, renamed[i].confidence);
            EXPECT_EQ(mapped[i].x1, renamed[i].x1);
            EXPECT_EQ(mapped[i].y2, renamed[i].y2);
        }
    }
}

TEST(ClassMap, ThingsThatCountAsOneClassAreFoundOnceAndAsSurelyAsTheSurest) {
    const Tensor decoded = at::tensor({50.0F, 50.0F, 20.0F, 20.0F, 0.5F, 0.8F, 0.9F}).reshape({1, 7, 1});
    const std::vector<Detection> boxes = found(mapScores(decoded, {0, 0, -1}, 2));
    ASSERT_EQ(boxes.size(), 1U);
    EXPECT_EQ(boxes[0].classId, 0);
    EXPECT_EQ(boxes[0].confidence, 0.8F);
}

TEST(ClassMap, AClassifierChoosesAmongTheClassesThatCount) {
    const Tensor logits = at::tensor({1.0F, 5.0F, 2.0F, 2.0F}).reshape({1, 4});
    const Tensor mapped = mapLogits(logits, {1, -1, 0, 0}, 3);
    EXPECT_FLOAT_EQ(mapped[0][0].item<float>(), 2 + std::log(2.0F));  // exp(2) + exp(2)
    EXPECT_EQ(mapped[0][1].item<float>(), 1.0F);
    EXPECT_EQ(mapped[0][2].item<float>(), -std::numeric_limits<float>::infinity());
}

std::string codeOf(const ClassMap& map, std::size_t modelClasses, std::size_t datasetClasses) {
    try {
        engine::eval::checkClassMap(map, modelClasses, datasetClasses);
    } catch (const Error& error) {
        return error.code;
    }
    return {};
}

TEST(ClassMap, HasANumberForEachClassOfTheModelAndOneThatCounts) {
    EXPECT_EQ(codeOf({0, -1, 1}, 3, 2), "");
    EXPECT_EQ(codeOf({0, -1}, 3, 2), "evaluate.bad_class_map");
    EXPECT_EQ(codeOf({0, -1, 2}, 3, 2), "evaluate.bad_class_map");
    EXPECT_EQ(codeOf({0, -2, 1}, 3, 2), "evaluate.bad_class_map");
    EXPECT_EQ(codeOf({-1, -1, -1}, 3, 2), "evaluate.bad_class_map");
}

/// coco8 with its classes renumbered by `map`; boxes of classes that it leaves out are gone.
std::filesystem::path renumberedCoco8(const test::TempDir& folder, const std::filesystem::path& root,
                                      const ClassMap& map, const std::vector<std::string>& names) {
    std::filesystem::copy(root, folder / "data", std::filesystem::copy_options::recursive);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "data/labels")) {
        if (entry.path().extension() != ".txt")
            continue;
        std::istringstream lines(test::readFile(entry.path()));
        std::string written, line;
        while (std::getline(lines, line)) {
            std::istringstream fields(line);
            std::size_t id = 0;
            std::string rest;
            fields >> id;
            std::getline(fields, rest);
            if (map[id] >= 0)
                written += std::to_string(map[id]) + rest + "\n";
        }
        test::writeFile(entry.path(), written);
    }
    test::writeFile(folder / "data/data.yaml",
                    "train: images/train\nval: images/val\nnames: " + nlohmann::json(names).dump() + "\n");
    return folder / "data/data.yaml";
}

DetectionMetrics measure(const std::filesystem::path& weights, const std::filesystem::path& dataset,
                         const ClassMap& map) {
    EvaluateConfig config;
    config.model = {weights};
    config.dataset = {dataset};
    config.device = "cpu";
    config.precision = "fp32";
    config.imageSize = 320;
    config.maxDetections = 30'000;  // classes do not crowd each other out
    config.classMap = map;
    return evaluate(config, {}, {}).metrics;
}

TEST(ClassMap, InAnotherOrderOfTheClassesTheScoreIsTheSame) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(root, "datasets/coco8");
    const std::vector<std::string> names = engine::readModelInfo({weights}).classNames;
    ClassMap same(names.size()), turned(names.size());
    std::iota(same.begin(), same.end(), 0);
    std::reverse_copy(same.begin(), same.end(), turned.begin());
    const test::TempDir plainFolder, turnedFolder;
    const DetectionMetrics plain = measure(weights, renumberedCoco8(plainFolder, root, same, names), {});
    const std::filesystem::path other =
        renumberedCoco8(turnedFolder, root, turned, std::vector<std::string>(names.rbegin(), names.rend()));
    const DetectionMetrics mapped =
        measure(weights, other, engine::matchClasses(names, engine::readDataset({other}).classNames));
    EXPECT_GT(plain.map50_95, 0.1);
    EXPECT_NEAR(mapped.map50_95, plain.map50_95, 1e-9);
    EXPECT_NEAR(mapped.map50, plain.map50, 1e-9);
    EXPECT_NEAR(mapped.recall, plain.recall, 1e-9);
}

TEST(ClassMap, ADatasetOfSomeOfTheClassesIsMeasuredAsTheseAreAmongAll) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(root, "datasets/coco8");
    const std::vector<std::string> names = engine::readModelInfo({weights}).classNames;
    ClassMap same(names.size()), some(names.size(), -1);
    std::iota(same.begin(), same.end(), 0);
    some[0] = 1;
    some[16] = 0;
    ASSERT_EQ(names[16], "dog");
    const test::TempDir allFolder, someFolder;
    const DetectionMetrics all = measure(weights, renumberedCoco8(allFolder, root, same, names), {});
    const std::filesystem::path file = renumberedCoco8(someFolder, root, some, {"Dogs", "Person"});
    const ClassMap map = engine::matchClasses(names, {"Dogs", "Person"});
    EXPECT_EQ(map, some);
    const DetectionMetrics metrics = measure(weights, file, map);
    ASSERT_FALSE(metrics.perClass.empty());
    for (const engine::ClassMetrics& one : metrics.perClass) {
        const auto among = std::find_if(all.perClass.begin(), all.perClass.end(), [&](const auto& other) {
            return some[static_cast<std::size_t>(other.classId)] == one.classId;
        });
        ASSERT_NE(among, all.perClass.end());
        EXPECT_EQ(one.instances, among->instances);
        EXPECT_NEAR(one.map50_95, among->map50_95, 1e-9) << one.name;
    }
}

TEST(ClassMap, OneOfAnotherModelIsRefused) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(root, "datasets/coco8");
    const std::vector<std::string> names = engine::readModelInfo({weights}).classNames;
    const test::TempDir folder;
    ClassMap same(names.size());
    std::iota(same.begin(), same.end(), 0);
    const std::filesystem::path file = renumberedCoco8(folder, root, same, names);
    EXPECT_THROW(measure(weights, file, {0, 1}), Error);
}

}  // namespace
