// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/unit_images.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

namespace engine::nn {
namespace {

TEST(UnitImages, AreWhatDividingAndRoundingGives) {
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(1);
    const Tensor images = at::randint(0, 256, {3, 3, 70, 45}, generator, at::kByte);
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
        const Tensor unit = unitImages(images, type);
        EXPECT_TRUE(at::equal(unit, images.to(at::kFloat).div(255).to(type)));
        EXPECT_TRUE(unit.is_contiguous(at::MemoryFormat::ChannelsLast));
    }
}

TEST(UnitImages, RefuseWhatIsNoBatchOfImages) {
    EXPECT_THROW(unitImages(at::zeros({1, 4, 8, 8}, at::kByte), at::kFloat), c10::Error);
    EXPECT_THROW(unitImages(at::zeros({1, 3, 8, 8}, at::kByte).narrow(3, 0, 4), at::kFloat), c10::Error);
}

}  // namespace
}  // namespace engine::nn
