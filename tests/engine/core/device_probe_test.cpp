// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/device_probe.h"

#include <gtest/gtest.h>

#include "engine/api/error.h"

namespace engine {
namespace {

TEST(Device, CpuIsAlwaysListedLastAndUsable) {
    const std::vector<DeviceInfo> devices = probeDevices();
    ASSERT_FALSE(devices.empty());
    EXPECT_EQ(devices.back().kind, DeviceKind::Cpu);
    EXPECT_TRUE(devices.back().isUsable);
    EXPECT_GE(devices.back().threads, 1);
}

TEST(Device, AutoIsTheFirstOfTheList) {
    EXPECT_EQ(deviceText(chooseDevice("auto")), deviceText(probeDevices().front()));
}

TEST(Device, UnknownNamesAreWrongUsage) {
    for (const char* text : {"", "gpu", "cuda:x", "cuda:-1", "CPU"}) {
        try {
            chooseDevice(text);
            ADD_FAILURE() << text << " was accepted";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::Usage) << text;
        }
    }
}

TEST(Device, PrecisionIsReadByName) {
    const DeviceInfo cpu = chooseDevice("cpu");
    EXPECT_EQ(computeType("fp32", cpu), c10::kFloat);
    EXPECT_EQ(computeType("bf16", cpu), c10::kBFloat16);
    EXPECT_THROW(computeType("fp64", cpu), Error);
}

}  // namespace
}  // namespace engine
