// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace engine {

enum class DeviceKind { Cpu, Cuda, Mps };

struct DeviceInfo {
    DeviceKind kind = DeviceKind::Cpu;
    int index = 0;     ///< CUDA ordinal
    std::string name;  ///< "AMD EPYC ...", "NVIDIA RTX ..."
    int threads = 0;   ///< CPU only
    bool isUsable = true;
    std::string reason;           ///< why it is not usable, or why a better one is missing; may be empty
    std::string reasonCode = {};  ///< the same as the code of an Error: "device.no_driver"
};

/// Every device that was looked for, best first; the CPU is always there and usable. Never throws.
std::vector<DeviceInfo> probeDevices();

/// @param text "auto", "cpu", "cuda", "cuda:N" or "mps". `auto` takes CUDA where LibTorch and a driver
/// offer it, else MPS, else the CPU. Throws Error (Usage) for other text or an unusable device.
DeviceInfo chooseDevice(const std::string& text);

/// "cpu", "cuda:0", "mps"
std::string deviceText(const DeviceInfo& device);

}  // namespace engine
