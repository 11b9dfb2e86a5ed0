// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/ops/boxes.h"

#include <gtest/gtest.h>

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using engine::Tensor;

namespace {

Tensor boxes(std::initializer_list<double> values) {
    return at::tensor(at::ArrayRef<double>(values), at::kDouble).reshape({-1, 4});
}

}  // namespace

TEST(Boxes, CentreAndSizeBecomeCornersAndBack) {
    const Tensor xywh = boxes({50, 40, 20, 10, 5.5, 3, 1, 2});
    const Tensor xyxy = engine::ops::xywhToXyxy(xywh);
    EXPECT_TRUE(at::equal(xyxy, boxes({40, 35, 60, 45, 5, 2, 6, 4})));
    EXPECT_TRUE(at::equal(engine::ops::xyxyToXywh(xyxy), xywh));
}

TEST(Boxes, EmptySetsKeepTheirShape) {
    const Tensor none = at::empty({0, 4});
    EXPECT_EQ(engine::ops::xywhToXyxy(none).sizes(), none.sizes());
    EXPECT_EQ(engine::ops::iouMatrix(none, at::zeros({3, 4})).sizes(), (std::vector<std::int64_t>{0, 3}));
}

// yolo11-spec.md 6.5
TEST(CompleteIou, GivesTheReferenceNumbers) {
    const Tensor a = boxes({0, 0, 10, 10, 10, 10, 30, 50, 0, 0, 4, 4, 5, 5, 5, 5});
    const Tensor b = boxes({2, 3, 12, 11, 15, 5, 40, 45, 10, 10, 20, 30, 5, 5, 15, 25});
    const double expected[] = {0.4213797, 0.3839644, -0.3809203, -0.2569822};
    for (const auto type : {at::kFloat, at::kDouble}) {
        const Tensor ciou = engine::ops::completeIou(a.to(type), b.to(type));
        ASSERT_EQ(ciou.sizes(), (std::vector<std::int64_t>{4}));
        for (int i = 0; i < 4; ++i)
            EXPECT_NEAR(ciou[i].item<double>(), expected[i], 1e-6) << "pair " << i;
    }
}

TEST(CompleteIou, BroadcastsTruthsAgainstPredictions) {
    const Tensor truths = boxes({0, 0, 10, 10, 10, 10, 30, 50});
    const Tensor predictions = boxes({2, 3, 12, 11, 15, 5, 40, 45, 0, 0, 10, 10});
    const Tensor all = engine::ops::completeIou(truths.unsqueeze(1), predictions.unsqueeze(0));
    ASSERT_EQ(all.sizes(), (std::vector<std::int64_t>{2, 3}));
    for (int i = 0; i < 2; ++i) {
        for (int j = 0; j < 3; ++j) {
            EXPECT_EQ(all[i][j].item<double>(), engine::ops::completeIou(truths[i], predictions[j]).item<double>());
        }
    }
}

TEST(CompleteIou, HasFiniteGradientsForDegenerateBoxes) {
    const Tensor target = boxes({5, 5, 15, 25, 5, 5, 15, 25, 5, 5, 15, 25, 5, 5, 5, 5}).to(at::kFloat);
    Tensor predicted = boxes({5, 5, 5, 5, 5, 5, 15, 25, 7, 9, 12, 9, 5, 5, 5, 5}).to(at::kFloat).requires_grad_();
    engine::ops::completeIou(predicted, target).sum().backward();
    EXPECT_TRUE(at::isfinite(predicted.grad()).all().item<bool>()) << predicted.grad();
}

TEST(CompleteIou, LetsNoGradientThroughAlpha) {
    // Against finite differences with alpha held at its value.
    const Tensor target = boxes({2, 3, 12, 11});
    Tensor predicted = boxes({0, 0, 10, 13}).requires_grad_();
    engine::ops::completeIou(predicted, target).sum().backward();

    const auto parts = [&](double y2) {
        const double w1 = 10, h1 = y2, w2 = 10, h2 = 8, inter = 8 * (std::min(y2, 11.0) - 3);
        const double iou = inter / (w1 * h1 + w2 * h2 - inter);
        const double c2 = 12 * 12 + std::max(y2, 11.0) * std::max(y2, 11.0);
        const double rho2 = (4 * 4 + (14 - y2) * (14 - y2)) / 4;
        const double v = 4 / (M_PI * M_PI) * std::pow(std::atan(w2 / h2) - std::atan(w1 / h1), 2);
        return std::array{iou - rho2 / c2, v, iou};
    };
    const auto middle = parts(13);
    const double alpha = middle[1] / (middle[1] - middle[2] + 1);
    const auto low = parts(13 - 1e-5), high = parts(13 + 1e-5);
    const double expected = (high[0] - low[0] - alpha * (high[1] - low[1])) / 2e-5;
    EXPECT_NEAR(predicted.grad()[0][3].item<double>(), expected, 1e-6);
}

TEST(IouMatrix, CountsOverlapByHand) {
    const Tensor iou = engine::ops::iouMatrix(boxes({0, 0, 10, 10, 20, 20, 30, 30}),
                                              boxes({5, 0, 15, 10, 0, 0, 10, 10, 10, 10, 20, 20}));
    ASSERT_EQ(iou.sizes(), (std::vector<std::int64_t>{2, 3}));
    EXPECT_NEAR(iou[0][0].item<double>(), 50.0 / 150.0, 1e-9);
    EXPECT_NEAR(iou[0][1].item<double>(), 1, 1e-8);
    EXPECT_EQ(iou[0][2].item<double>(), 0);
    EXPECT_EQ(iou[1].sum().item<double>(), 0);
}
