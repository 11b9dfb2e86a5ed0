// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/registry.h"

#include "engine/api/error.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

using namespace engine;

namespace {

std::int64_t parameterCount(const std::string& architecture, std::int64_t classes) {
    std::int64_t count = 0;
    for (const StageInfo& stage : zoo::describe(architecture, classes).stages)
        count += stage.parameters;
    return count;
}

std::vector<std::int64_t> channels(const std::string& architecture, std::int64_t classes) {
    std::vector<std::int64_t> result;
    for (const StageInfo& stage : zoo::describe(architecture, classes).stages)
        result.push_back(stage.channels);
    return result;
}

}  // namespace

// yolo11-spec.md 1.6
TEST(Registry, ParameterCountsAreTheReferenceOnes) {
    const std::map<std::string, std::map<std::int64_t, std::int64_t>> expected{
        {"yolo11n", {{1, 2'590'035}, {20, 2'593'740}, {80, 2'624'080}}},
        {"yolo11s", {{1, 9'428'179}, {20, 9'435'532}, {80, 9'458'752}}},
        {"yolo11m", {{1, 20'053'779}, {20, 20'068'428}, {80, 20'114'688}}},
        {"yolo11l", {{1, 25'311'251}, {20, 25'325'900}, {80, 25'372'160}}},
        {"yolo11x", {{1, 56'874'931}, {20, 56'896'876}, {80, 56'966'176}}},
    };
    for (const auto& [architecture, counts] : expected)
        EXPECT_TRUE(zoo::findArchitecture(architecture)) << architecture;
    for (const auto& [architecture, counts] : expected) {
        for (const auto& [classes, count] : counts)
            EXPECT_EQ(parameterCount(architecture, classes), count) << architecture << ' ' << classes;
    }
}

TEST(Registry, EveryLayerHasTheReferenceParameters) {
    const std::map<std::string, std::vector<std::int64_t>> expected{
        {"yolo11n", {464, 4672,   6640, 36992, 26080, 147712, 87040, 295424, 346112, 164608, 249728, 0,
                     0,   111296, 0,    0,     32096, 36992,  0,     86720,  147712, 0,      378880, 464912}},
        {"yolo11s", {928, 18560,  26080, 147712, 103360, 590336, 346112, 1180672, 1380352, 656896, 990976,  0,
                     0,   443776, 0,     0,      127680, 147712, 0,      345472,  590336,  0,      1511424, 850368}},
        {"yolo11m", {1856,    73984, 111872, 590336, 444928, 2360320, 1380352, 2360320, 1380352, 656896,  990976, 0, 0,
                     1642496, 0,     0,      542720, 590336, 0,       1511424, 2360320, 0,       1642496, 1472704}},
        {"yolo11l", {1856,    73984, 173824, 590336, 691712, 2360320, 2234368, 2360320, 2234368, 656896,  1455616, 0, 0,
                     2496512, 0,     0,      756736, 590336, 0,       2365440, 2360320, 0,       2496512, 1472704}},
        {"yolo11x",
         {2784, 166272,  389760, 1327872, 1553664, 5309952, 5022720, 5309952, 5022720, 1476864, 3264768, 0,
          0,    5612544, 0,      0,       1700352, 1327872, 0,       5317632, 5309952, 0,       5612544, 3237952}},
    };
    for (const auto& [architecture, counts] : expected) {
        std::vector<std::int64_t> found;
        for (const StageInfo& stage : zoo::describe(architecture, 80).stages)
            found.push_back(stage.parameters);
        EXPECT_EQ(found, counts) << architecture;
    }
}

TEST(Registry, DescribesTheGraphOfTheSpec) {
    const std::vector<StageInfo> stages = zoo::describe("yolo11m", 80).stages;
    ASSERT_EQ(stages.size(), 24U);
    const std::vector<std::string> modules{
        "Conv",   "Conv", "C3k2",     "Conv",   "C3k2", "Conv", "C3k2",   "Conv", "C3k2", "SPPF",   "C2PSA", "Upsample",
        "Concat", "C3k2", "Upsample", "Concat", "C3k2", "Conv", "Concat", "C3k2", "Conv", "Concat", "C3k2",  "Detect"};
    const std::vector<int> strides{2,  4,  4, 8, 8, 16, 16, 32, 32, 32, 32, 16,
                                   16, 16, 8, 8, 8, 16, 16, 16, 32, 32, 32, 8};
    for (std::size_t i = 0; i < stages.size(); ++i) {
        EXPECT_EQ(stages[i].index, static_cast<int>(i));
        EXPECT_EQ(stages[i].module, modules[i]);
        EXPECT_EQ(stages[i].stride, strides[i]) << i;
        EXPECT_EQ(stages[i].region, i == 23 ? Region::Head : i > 10 ? Region::Neck : Region::Backbone) << i;
    }
    EXPECT_EQ(stages[0].from, std::vector<int>{-1});
    EXPECT_EQ(stages[12].from, (std::vector<int>{11, 6}));
    EXPECT_EQ(stages[21].from, (std::vector<int>{20, 10}));
    EXPECT_EQ(stages[23].from, (std::vector<int>{16, 19, 22}));
}

TEST(Registry, WidthsFollowTheScale) {
    EXPECT_EQ(channels("yolo11n", 80),
              (std::vector<std::int64_t>{16,  32,  64,  64,  128, 128, 128, 256, 256, 256, 256, 256,
                                         384, 128, 128, 256, 64,  64,  192, 128, 128, 384, 256, 144}));
    EXPECT_EQ(channels("yolo11x", 3),
              (std::vector<std::int64_t>{96,   192, 384, 384,  768, 768, 768,  768, 768, 768,  768, 768,
                                         1536, 768, 768, 1536, 384, 384, 1152, 768, 768, 1536, 768, 67}));
}

// yolo11-spec.md 1.1(2)
TEST(Registry, AWidthEqualToTheClassCountStaysUnscaled) {
    EXPECT_EQ(channels("yolo11n", 64)[0], 64);
    EXPECT_EQ(channels("yolo11n", 128)[1], 128);
    const std::vector<std::int64_t> wide = channels("yolo11n", 1024);
    for (const std::size_t index : {7U, 8U, 9U, 10U, 22U})
        EXPECT_EQ(wide[index], 1024) << index;
    EXPECT_EQ(channels("yolo11m", 1024)[10], 1024);
    std::vector<std::int64_t> same = channels("yolo11m", 80);
    same.back() = 64 + 512;
    EXPECT_EQ(channels("yolo11m", 512), same);
}

TEST(Registry, GflopsAreThoseOfTheConvolutions) {
    const std::map<std::string, double> expected{
        {"yolo11n", 6.48}, {"yolo11s", 21.47}, {"yolo11m", 67.98}, {"yolo11l", 86.91}, {"yolo11x", 194.90}};
    for (const auto& [architecture, value] : expected)
        EXPECT_NEAR(zoo::describe(architecture, 80).gflops, value, 0.01) << architecture;
}

TEST(Registry, DescriptionsAgreeWithTheBuiltModel) {
    const auto model = zoo::makeModel("yolo11n", 7, 0);
    const std::vector<StageInfo> described = zoo::describe("yolo11n", 7).stages;
    std::map<int, std::int64_t> counts;
    for (const auto& [name, tensor] : model->parameters())
        counts[std::stoi(name.substr(6))] += tensor.numel();
    for (const StageInfo& stage : described)
        EXPECT_EQ(stage.parameters, counts[stage.index]) << stage.index;
    EXPECT_EQ(model->stages().size(), described.size());
}

TEST(Registry, RecognisesAnArchitectureByItsTensors) {
    for (const std::int64_t classes : {1, 3, 80, 128}) {
        const zoo::Recognised found = zoo::recognise(zoo::makeModel("yolo11n", classes, 0)->stateDict());
        EXPECT_EQ(found.architecture, "yolo11n");
        EXPECT_EQ(found.classCount, classes);
    }
    EXPECT_EQ(zoo::recognise(zoo::makeModel("yolo11s", 20, 0)->stateDict()).architecture, "yolo11s");
}

TEST(Registry, RecognisesNothingElse) {
    const StateDict state = zoo::makeModel("yolo11n", 3, 0)->stateDict();
    EXPECT_EQ(zoo::recognise({}).architecture, "");
    StateDict missing = state;
    missing.pop_back();
    EXPECT_EQ(zoo::recognise(missing).architecture, "");
    StateDict misshapen = state;
    misshapen[0].second = at::zeros({16, 1, 3, 3});
    EXPECT_EQ(zoo::recognise(misshapen).architecture, "");
    StateDict more = state;
    more.emplace_back("model.23.cv4.0.0.conv.weight", at::zeros({1}));
    EXPECT_EQ(zoo::recognise(more).architecture, "");
    StateDict old;
    for (const auto& entry : state) {
        if (!entry.first.ends_with("num_batches_tracked"))
            old.push_back(entry);
    }
    EXPECT_EQ(zoo::recognise(old).architecture, "yolo11n");
}

TEST(Registry, RefusesWhatItDoesNotKnow) {
    EXPECT_TRUE(zoo::findArchitecture("yolo11l"));
    EXPECT_FALSE(zoo::findArchitecture("yolo12n"));
    try {
        zoo::makeModel("yolo12n", 3, 0);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Usage);
        EXPECT_NE(error.message.find("yolo12n"), std::string::npos);
    }
    EXPECT_THROW(zoo::describe("yolo11n", 0), Error);
}
