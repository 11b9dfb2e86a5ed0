// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/classification_details.h"

#include <gtest/gtest.h>

namespace {

using engine::EvaluationDetails;

TEST(ClassificationDetails, NameTheImagesOfEachConfusion) {
    const std::vector<std::string> names{"ant", "bee", "wasp"};
    engine::eval::ClassificationDetails details(names);
    std::vector<engine::SampleInfo> samples(4);
    for (std::size_t sample = 0; sample < 4; ++sample)
        samples[sample].image = std::to_string(sample) + ".png";
    details.add(0, 0, 0);
    details.add(1, 0, 1);
    details.add(2, 1, 1);
    details.add(3, 0, 1);
    engine::ClassificationMetrics metrics;
    metrics.images = 4;
    metrics.perClass = {{0, "ant", 3, 1.0 / 3}, {1, "bee", 1, 1}, {2, "wasp", 0, 0}};
    metrics.confusion = {{1, 2, 0}, {0, 1, 0}, {0, 0, 0}};
    const EvaluationDetails result = details.value(metrics, samples);

    ASSERT_EQ(result.images.size(), 4U);
    EXPECT_EQ(result.images[0].image, "1.png");
    EXPECT_EQ(result.images[0].wrong, 1);
    EXPECT_EQ(result.images[0].truth, 0);
    EXPECT_EQ(result.images[0].predicted, 1);
    EXPECT_EQ(result.images[1].image, "3.png");
    EXPECT_EQ(result.images[2].right, 1);
    ASSERT_EQ(result.confusion.size(), 3U);
    EXPECT_EQ(result.confusion[1].predicted, 1);
    EXPECT_EQ(result.confusion[1].truth, 0);
    EXPECT_EQ(result.confusion[1].images, (std::vector<std::size_t>{0, 1}));
    EXPECT_TRUE(result.mistakes.empty());
    EXPECT_TRUE(result.hasFewLabels);
    EXPECT_LT(result.top1.low, 0.5);
    EXPECT_GT(result.top1.high, 0.5);
    ASSERT_EQ(result.perClass.size(), 3U);
    EXPECT_EQ(result.perClass[2].interval.low, 0);
    EXPECT_EQ(result.perClass[2].interval.high, 1);
}

}  // namespace
