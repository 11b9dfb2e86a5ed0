// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "engine/api/error.h"
#include "engine/api/model_info.h"
#include "engine/api/model_list.h"
#include "engine/predict/model_loader.h"

namespace {

// yolo11-spec.md 8.2
TEST(TensorsKept, CountsWhatANewClassCountLeavesAlone) {
    const engine::ModelInfo nano = engine::readModelInfo({"yolo11n.yaml"});
    EXPECT_EQ(engine::tensorsKept(nano, 3), 448);
    EXPECT_EQ(engine::tensorsKept(nano, 64), 442);
    EXPECT_EQ(engine::tensorsKept(engine::readModelInfo({"yolo11s.yaml"}), 3), 493);
}

TEST(TensorsKept, IsEveryTensorForTheSameClasses) {
    engine::ModelInfo info = engine::readModelInfo({"yolo11n.yaml"});
    info.tensors = 499;
    EXPECT_EQ(engine::tensorsKept(info, 80), 499);
}

TEST(TensorsKept, IsTheBackboneWhereAllBehindItIsNew) {
    if (engine::builtInModel(engine::DatasetTask::Detect).empty())
        GTEST_SKIP() << "no built-in models";
    const engine::ModelInfo lite = engine::readModelInfo({"lite_detector"});
    EXPECT_FALSE(lite.isHeadTrained);
    const std::int64_t kept = engine::tensorsKept(lite, 3);
    const engine::prediction::LoadedModel loaded = engine::prediction::loadModel({"lite_detector"});
    const auto transferred = engine::prediction::transferModel(loaded, {"a", "b", "c"}, 0);
    EXPECT_EQ(kept, transferred.transferred);
    EXPECT_EQ(lite.tensors, transferred.total);
    EXPECT_LT(kept, lite.tensors);
}

TEST(TensorsKept, RefusesANetworkThatIsNotKnown) {
    EXPECT_THROW(engine::tensorsKept(engine::ModelInfo{}, 3), engine::Error);
}

}  // namespace
