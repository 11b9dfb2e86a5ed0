// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/scale_back.h"

#include <gtest/gtest.h>

namespace {

using engine::ops::Detection;
using engine::prediction::letterboxPlacement;
using engine::prediction::toFile;

// The example of yolo11-spec.md 3.5: 333 x 1.28 = 426.24 rows were rounded to 426, 11 above.
TEST(ScaleBack, EachAxisHasTheGainOfItsRoundedLength) {
    const Detection box = toFile({10, 20, 300, 400, 0.5F, 7}, letterboxPlacement(640, 448, 500, 333));
    EXPECT_FLOAT_EQ(box.x1, 7.8125F);
    EXPECT_FLOAT_EQ(box.y1, 9 * 333.0F / 426);
    EXPECT_FLOAT_EQ(box.x2, 234.375F);
    EXPECT_FLOAT_EQ(box.y2, 389 * 333.0F / 426);
    EXPECT_EQ(box.classId, 7);
    EXPECT_EQ(box.confidence, 0.5F);
}

TEST(ScaleBack, ClipsToTheImage) {
    const Detection box = toFile({-5, -5, 700, 700, 0.5F, 0}, letterboxPlacement(640, 640, 100, 50));
    EXPECT_EQ(box.x1, 0);
    EXPECT_EQ(box.y1, 0);
    EXPECT_EQ(box.x2, 100);
    EXPECT_EQ(box.y2, 50);
}

}  // namespace
