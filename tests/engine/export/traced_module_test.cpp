// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/export/traced_module.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <ATen/ATen.h>

#include "engine/api/error.h"
#include "engine/zoo/registry.h"
#include "tests/support/full_disk.h"
#include "tests/support/temp_dir.h"

namespace {

using engine::Tensor;
using engine::exporting::makeCheckNetwork;
using engine::exporting::readTraced;
using engine::exporting::writeTraced;

constexpr std::int64_t kSide = 64;

/// Values in [0, 1) with structure.
Tensor image() {
    return at::arange(3 * kSide * kSide, at::kFloat).mul_(0.37).remainder_(1).view({1, 3, kSide, kSide});
}

class TracedModule : public testing::TestWithParam<std::string> {};

TEST_P(TracedModule, ComputesWhatTheNetworkComputes) {
    const test::TempDir folder;
    auto model = engine::zoo::makeModel(GetParam(), 3, 11);
    writeTraced(folder / "a.torchscript", *model, kSide, "{}");
    const Tensor expected = makeCheckNetwork(model->clone())->run(image());
    const auto traced = readTraced(folder / "a.torchscript");
    for (int pass = 0; pass < 3; ++pass) {  // the runtime optimises after the first ones
        const Tensor found = traced->run(image());
        ASSERT_EQ(found.sizes(), expected.sizes());
        ASSERT_EQ(found.scalar_type(), at::kFloat);
        EXPECT_TRUE(at::allclose(found, expected, 1e-4, 1e-4)) << (found - expected).abs().max().item<float>();
    }
}

TEST_P(TracedModule, TakesSeveralImagesAtOnce) {
    const test::TempDir folder;
    writeTraced(folder / "a.torchscript", *engine::zoo::makeModel(GetParam(), 3, 11), kSide, "{}");
    const auto traced = readTraced(folder / "a.torchscript");
    const Tensor other = 1 - image();
    const Tensor both = traced->run(at::cat({image(), other, image()}));
    ASSERT_EQ(both.size(0), 3);
    EXPECT_TRUE(at::allclose(both.narrow(0, 0, 1), traced->run(image()), 1e-4, 1e-4));
    EXPECT_TRUE(at::allclose(both.narrow(0, 1, 1), traced->run(other), 1e-4, 1e-4));
}

std::string testName(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Architectures, TracedModule,
                         testing::Values("yolo11n", "yolo11n-cls", "lite_detector", "efficientnet_lite0",
                                         "mobilenet_v3_small", "resnet18"),
                         testName);

TEST(TracedModuleFile, LeavesTheModelAsItIs) {
    const test::TempDir folder;
    const auto model = engine::zoo::makeModel("resnet18", 3, 11);
    engine::StateDict before;
    for (const auto& [name, tensor] : model->stateDict())
        before.emplace_back(name, tensor.clone());
    writeTraced(folder / "a.torchscript", *model, kSide, "{}");
    const engine::StateDict after = model->stateDict();
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        EXPECT_TRUE(at::equal(after[i].second, before[i].second)) << after[i].first;
}

TEST(TracedModuleFile, AFullDiskIsAnErrorAndLeavesNothing) {
    const test::TempDir folder;
    const auto model = engine::zoo::makeModel("mobilenet_v3_small", 3, 11);
    {
        const test::FullDisk full(100'000);
        try {
            writeTraced(folder / "a.torchscript", *model, kSide, "{}");
            ADD_FAILURE() << "no error";
        } catch (const engine::Error& error) {
            EXPECT_EQ(error.kind, engine::ErrorKind::Disk);
        }
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

}  // namespace
