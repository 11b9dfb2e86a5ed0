// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/user_folders.h"
#include "engine/predict/model_loader.h"
#include "tests/support/fixtures.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace engine::prediction {
namespace {

/// p[b,c,y,x] = 127 + 100 sin(0.05 (x + 1)(c + 1) + 0.03 (y + 1) + b), over 255.
Tensor goldenImages(std::int64_t size) {
    const auto indices = [](std::int64_t count, std::vector<std::int64_t> shape) {
        return at::arange(count, at::kDouble).reshape(shape);
    };
    const Tensor b = indices(2, {2, 1, 1, 1}), c = indices(3, {1, 3, 1, 1});
    const Tensor y = indices(size, {1, 1, size, 1}), x = indices(size, {1, 1, 1, size});
    return ((at::sin((x + 1) * (c + 1) * 0.05 + (y + 1) * 0.03 + b) * 100 + 127) / 255).to(at::kFloat);
}

TEST(EfficientNetLite0, GivesTheReferenceNumbersWithTheBuiltInWeights) {
    REQUIRE_FIXTURE(golden, "golden/efficientnet_lite0.json");
    const std::filesystem::path weights = builtInModelsFolder() / "efficientnet_lite0.pth";
    if (!std::filesystem::exists(weights))
        GTEST_SKIP() << "there is no " << weights << ": run tools/get_models";
    const auto content = nlohmann::json::parse(std::ifstream(golden));
    const LoadedModel loaded = loadModel({weights});
    EXPECT_EQ(loaded.info.architecture, "efficientnet_lite0");
    ASSERT_EQ(loaded.info.classNames.size(), 1000U);
    EXPECT_EQ(loaded.info.classNames[309], "bee");
    EXPECT_EQ(loaded.info.classNames[310], "ant");
    const c10::NoGradGuard noGrad;
    for (const std::int64_t size : {224, 320}) {
        SCOPED_TRACE(size);
        const auto& expected = content.at(std::to_string(size));
        const Tensor images = goldenImages(size);
        const Tensor logits = loaded.model->forward(images).front().to(at::kDouble);
        for (int i = 0; i < 8; ++i)
            EXPECT_NEAR(logits[0][i].item<double>(), expected["logits_first8_image0"][i].get<double>(), 1e-4) << i;
        for (int image = 0; image < 2; ++image) {
            EXPECT_EQ(logits[image].argmax().item<std::int64_t>(), expected["argmax"][image].get<std::int64_t>());
            EXPECT_NEAR(logits[image].sum().item<double>(), expected["logits_sum"][image].get<double>(), 1e-2);
        }
        for (int block = -1; block < 11; ++block) {
            const std::string name = block < 0 ? "stem" : "block" + std::to_string(block);
            const Tensor map = loaded.model->forwardTo(block + 2, images).front().to(at::kDouble);
            const double scale = expected["stages"][name]["abs_sum"].get<double>();
            EXPECT_NEAR(map.sum().item<double>(), expected["stages"][name]["sum"].get<double>(), 1e-5 * scale) << name;
            EXPECT_NEAR(map.abs().sum().item<double>(), scale, 1e-5 * scale) << name;
        }
    }
}

}  // namespace
}  // namespace engine::prediction
