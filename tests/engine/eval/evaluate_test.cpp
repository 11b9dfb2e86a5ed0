// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "engine/api/error.h"
#include "engine/api/evaluate.h"
#include "engine/eval/evaluator.h"
#include "engine/predict/model_loader.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_dataset.h"

namespace {

using engine::DetectionMetrics;
using engine::Error;
using engine::EvaluateConfig;
using engine::EvaluateReport;

EvaluateConfig onCpu(const std::filesystem::path& model, const std::filesystem::path& dataset) {
    EvaluateConfig config;
    config.model = {model};
    config.dataset = {dataset};
    config.device = "cpu";
    config.precision = "fp32";
    return config;
}

/// The fixtures hold images and labels only.
std::filesystem::path writeYaml(const test::TempDir& folder, const std::filesystem::path& weights,
                                const std::filesystem::path& root, const std::string& train, const std::string& val) {
    const nlohmann::json names = engine::readModelInfo({weights}).classNames;
    test::writeFile(folder / "data.yaml", "path: " + root.string() + "\ntrain: " + train + "\nval: " + val +
                                              "\nnames: " + names.dump() + "\n");
    return folder / "data.yaml";
}

void expectGolden(const DetectionMetrics& ours, const nlohmann::json& golden, double tolerance,
                  double perClassTolerance) {
    EXPECT_NEAR(ours.map50_95, golden["map50_95"].get<double>(), tolerance);
    EXPECT_NEAR(ours.map50, golden["map50"].get<double>(), tolerance);
    EXPECT_NEAR(ours.map75, golden["map75"].get<double>(), tolerance);
    EXPECT_NEAR(ours.precision, golden["precision"].get<double>(), tolerance);
    EXPECT_NEAR(ours.recall, golden["recall"].get<double>(), tolerance);
    ASSERT_EQ(ours.perClass.size(), golden["per_class"].size());
    for (std::size_t i = 0; i < ours.perClass.size(); ++i) {
        const nlohmann::json& row = golden["per_class"][i];
        EXPECT_EQ(ours.perClass[i].classId, row["class"].get<std::int64_t>());
        EXPECT_EQ(ours.perClass[i].name, row["name"].get<std::string>());
        EXPECT_NEAR(ours.perClass[i].map50, row["ap50"].get<double>(), perClassTolerance) << ours.perClass[i].name;
        EXPECT_NEAR(ours.perClass[i].map50_95, row["ap50_95"].get<double>(), perClassTolerance)
            << ours.perClass[i].name;
    }
}

TEST(EvaluateGolden, ReachesTheReferencesMetricsOnCoco8) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(golden, "golden/val.json");
    REQUIRE_FIXTURE(root, "datasets/coco8");
    const test::TempDir folder;
    const EvaluateReport report =
        evaluate(onCpu(weights, writeYaml(folder, weights, root, "images/train", "images/val")), {}, {});
    EXPECT_EQ(report.metrics.images, 4);
    EXPECT_EQ(report.metrics.instances, 17);
    expectGolden(report.metrics, nlohmann::json::parse(test::readFile(golden))["coco8"], 0.0005, 0.002);
}

TEST(EvaluateGolden, ReachesTheReferencesMapOnCoco128) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(golden, "golden/val.json");
    REQUIRE_FIXTURE(root, "datasets/coco128");
    const test::TempDir folder;
    const EvaluateReport report =
        evaluate(onCpu(weights, writeYaml(folder, weights, root, "images/train2017", "images/train2017")), {}, {});
    EXPECT_EQ(report.metrics.images, 128);
    EXPECT_EQ(report.metrics.instances, 929);
    // Images of equal shape are in the order of their names here. The reference's order depends on the CPU, and its
    // precision and recall with it (tests/golden/make_rect_order.py).
    const nlohmann::json expected = nlohmann::json::parse(test::readFile(golden))["coco128"];
    EXPECT_NEAR(report.metrics.map50_95, expected["map50_95"].get<double>(), 0.002);
    EXPECT_NEAR(report.metrics.map50, expected["map50"].get<double>(), 0.002);
    EXPECT_NEAR(report.metrics.precision, expected["precision"].get<double>(), 0.01);
    EXPECT_NEAR(report.metrics.recall, expected["recall"].get<double>(), 0.01);
}

// coco128 in the batches that the reference makes of the order in tests/golden/`orderFile`.
DetectionMetrics metricsInOrder(const std::string& orderFile, const std::filesystem::path& weights,
                                const std::filesystem::path& root) {
    const test::TempDir folder;
    const engine::DatasetInfo dataset =
        engine::readDataset({writeYaml(folder, weights, root, "images/train2017", "images/train2017")});
    std::vector<engine::SampleInfo> samples;  // batches keep the order among equal shapes
    const nlohmann::json order =
        nlohmann::json::parse(test::readFile(std::filesystem::path(TEST_SOURCE_DIR) / "../../golden" / orderFile));
    for (const nlohmann::json& name : order["images"]) {
        const auto sample =
            std::find_if(dataset.samples.begin(), dataset.samples.end(), [&](const engine::SampleInfo& s) {
                return s.split == engine::Split::Val && s.image.filename() == name.get<std::string>();
            });
        if (sample != dataset.samples.end())
            samples.push_back(*sample);
    }
    EXPECT_EQ(samples.size(), 128U);
    engine::prediction::LoadedModel loaded = engine::prediction::loadModel({weights});
    loaded.model->fuse(at::kFloat);
    return engine::eval::evaluateModel(*loaded.model, samples, dataset.classNames, {}, {}, {}, {}).metrics;
}

TEST(EvaluateGolden, InTheReferencesOrderEveryMetricOfCoco128IsTheReferences) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(golden, "golden/val.json");
    REQUIRE_FIXTURE(root, "datasets/coco128");
    expectGolden(metricsInOrder("coco128_rect_order.json", weights, root),
                 nlohmann::json::parse(test::readFile(golden))["coco128"], 0.0005, 0.002);
}

TEST(EvaluateGolden, InItsOrderOnACpuWithoutAvx2TheReferencesMetricsMoveAndOursMoveWithThem) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(root, "datasets/coco128");
    const DetectionMetrics ours = metricsInOrder("coco128_rect_order_no_avx2.json", weights, root);
    // Printed by the reference with the environment variable of tests/golden/make_rect_order.py.
    EXPECT_NEAR(ours.map50_95, 0.50613, 0.0005);
    EXPECT_NEAR(ours.map50, 0.67449, 0.0005);
    EXPECT_NEAR(ours.precision, 0.65695, 0.0005);
    EXPECT_NEAR(ours.recall, 0.59703, 0.0005);
}

Error errorOf(const EvaluateConfig& config) {
    try {
        evaluate(config, {}, {});
    } catch (const Error& error) {
        return error;
    }
    return Error(engine::ErrorKind::Internal, "no error", "no error");
}

TEST(Evaluate, RefusesADatasetWithAnotherNumberOfClasses) {
    const test::TempDir folder;
    const test::TinyDataset dataset(folder.path(), 2, 1);
    const Error error = errorOf(onCpu("yolo11n.yaml", dataset.yaml()));
    EXPECT_EQ(error.kind, engine::ErrorKind::Dataset);
    EXPECT_EQ(error.code, "dataset.class_mismatch");
    EXPECT_EQ(error.file, dataset.yaml());
    EXPECT_EQ(error.parameters, (std::vector<std::string>{"80", "2"}));
}

TEST(Evaluate, SaysWhereClassesThatAreTakenByTheirNumberHaveOtherNames) {
    REQUIRE_FIXTURE(weights, "weights/yolo11n_rebuilt.pt");
    REQUIRE_FIXTURE(root, "datasets/coco8");
    const test::TempDir folder;
    std::vector<std::string> names = engine::readModelInfo({weights}).classNames;
    names[0] = "Person ";
    std::swap(names[15], names[16]);
    test::writeFile(folder / "data.yaml", "path: " + root.string() + "\ntrain: images/train\nval: images/val\nnames: " +
                                              nlohmann::json(names).dump() + "\n");
    EvaluateConfig config = onCpu(weights, folder / "data.yaml");
    config.imageSize = 64;
    const auto noted = [&config] {
        const EvaluateReport report = evaluate(config, {}, {});
        const auto found = std::find_if(report.issues.begin(), report.issues.end(),
                                        [](const engine::Issue& issue) { return issue.code == "dataset.other_names"; });
        return found == report.issues.end() ? std::vector<std::string>() : found->parameters;
    };
    EXPECT_EQ(noted(), (std::vector<std::string>{"2", "15", "cat", "dog"}));
    config.classMap = engine::matchClasses(engine::readModelInfo({weights}).classNames, names);
    EXPECT_TRUE(noted().empty());
}

/// The tiny dataset under the 80 classes of an untrained model.
std::filesystem::path withEightyClasses(const test::TempDir& folder) {
    const test::TinyDataset dataset(folder.path(), 4, 1);
    nlohmann::json names;
    for (int id = 0; id < 80; ++id) {
        names.push_back("class " + std::to_string(id));
    }
    test::writeFile(dataset.yaml(), "train: images/train\nval: images/val\nnames: " + names.dump() + "\n");
    return dataset.yaml();
}

TEST(Evaluate, RefusesASplitWithoutImages) {
    const test::TempDir folder;
    EvaluateConfig config = onCpu("yolo11n.yaml", withEightyClasses(folder));
    config.split = engine::Split::Test;
    const Error error = errorOf(config);
    EXPECT_EQ(error.kind, engine::ErrorKind::Dataset);
    EXPECT_EQ(error.code, "dataset.empty_split");
    EXPECT_NE(error.message.find("test"), std::string::npos) << error.message;
}

TEST(Evaluate, ADatasetThatWasReadIsNotReadAgain) {
    const test::TempDir folder;
    EvaluateConfig config = onCpu("yolo11n.yaml", withEightyClasses(folder));
    config.imageSize = 64;
    engine::DatasetInfo dataset = engine::readDataset(config.dataset);
    config.dataset = {folder / "gone"};
    const EvaluateReport report = evaluate(config, std::move(dataset), {}, {});
    EXPECT_EQ(report.metrics.images, 2);
}

TEST(Evaluate, AnUntrainedModelHitsNothingAndReportsItsProgress) {
    const test::TempDir folder;
    EvaluateConfig config = onCpu("yolo11n.yaml", withEightyClasses(folder));
    config.imageSize = 90;
    config.batch = 1;
    std::map<std::string, engine::Progress> last;
    const EvaluateReport report = evaluate(config, [&](const engine::Progress& p) { last[p.phase] = p; }, {});
    EXPECT_EQ(report.metrics.images, 2);
    EXPECT_EQ(report.metrics.map50, 0);
    EXPECT_GT(report.metrics.instances, 0);
    EXPECT_EQ(last["evaluate"].done, 2);
    EXPECT_EQ(last["evaluate"].total, 2);
    EXPECT_FALSE(report.isCancelled);
}

TEST(Evaluate, AStopRequestCancelsIt) {
    const test::TempDir folder;
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(evaluate(onCpu("yolo11n.yaml", withEightyClasses(folder)), {}, stop.get_token()).isCancelled);
}

TEST(Evaluate, RefusesSettingsOutOfRange) {
    const test::TempDir folder;
    std::vector<EvaluateConfig> bad(4, onCpu("yolo11n.yaml", withEightyClasses(folder)));
    bad[0].imageSize = -1;
    bad[1].batch = 0;
    bad[2].confidence = -1;
    bad[3].maxDetections = 0;
    for (const EvaluateConfig& config : bad) {
        EXPECT_EQ(errorOf(config).code, "evaluate.bad_option");
    }
}

}  // namespace
