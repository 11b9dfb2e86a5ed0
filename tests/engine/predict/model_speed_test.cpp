// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/model_speed.h"

#include <gtest/gtest.h>

#include "engine/api/error.h"
#include "tests/support/environment.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_model_file.h"

namespace engine {
namespace {

class MeasureModelSpeed : public testing::Test {
protected:
    const test::TempDir folder;
    const test::Environment cache{"ESPALIER_CACHE", (folder / "cache").string()};
    const ModelRef model{"yolo11n.yaml"};
};

TEST_F(MeasureModelSpeed, IsKnownFromThenOn) {
    EXPECT_FALSE(knownModelSpeed(model, "cpu"));
    const ModelSpeed measured = measureModelSpeed(model, "cpu");
    EXPECT_GT(measured.msPerImage, 0);
    EXPECT_GE(measured.peakMemoryBytes, 0);
    const auto known = knownModelSpeed(model, "cpu");
    ASSERT_TRUE(known);
    EXPECT_EQ(known->msPerImage, measured.msPerImage);
    EXPECT_EQ(known->peakMemoryBytes, measured.peakMemoryBytes);
    EXPECT_FALSE(knownModelSpeed({"yolo11s.yaml"}, "cpu"));
}

TEST_F(MeasureModelSpeed, StoppedItReturnsZerosAndKeepsNothing) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(measureModelSpeed(model, "cpu", stop.get_token()).msPerImage, 0);
    EXPECT_FALSE(knownModelSpeed(model, "cpu"));
}

TEST_F(MeasureModelSpeed, RefusesWhatPredictionRefuses) {
    test::writeTinyModel(folder / "unknown.safetensors", 6);
    try {
        measureModelSpeed({folder / "unknown.safetensors"}, "cpu");
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.code, "model.unsupported");
    }
    EXPECT_THROW(measureModelSpeed({"no_such_model"}, "cpu"), Error);
    EXPECT_THROW(measureModelSpeed(model, "abacus"), Error);
    EXPECT_THROW(knownModelSpeed({"no_such_model"}, "cpu"), Error);
}

}  // namespace
}  // namespace engine
