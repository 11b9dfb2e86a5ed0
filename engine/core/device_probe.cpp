// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/device_probe.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <cpuid.h>

#include <fstream>

#include "engine/api/error.h"
#include "engine/core/gpu_pack.h"
#include "engine/core/number.h"

namespace engine {
namespace {

std::string cpuName() {
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("model name"))
            return line.substr(line.find(':') + 2);
    }
    return "CPU";
}

DeviceInfo cpu() {
    DeviceInfo info;
    info.name = cpuName();
    info.threads = at::get_num_threads();
    return info;
}

[[noreturn]] void refuse(const std::string& text, const std::string& code, const std::string& reason) {
    throw Error(ErrorKind::Usage, code, "cannot use the device '" + text + "': " + reason, {},
                "use auto, cpu, cuda, cuda:N or mps", {text});
}

void explain(DeviceInfo& device, const std::string& code, const std::string& reason) {
    device.reasonCode = code;
    device.reason = reason;
}

// CPUID leaf 7, sub-leaf 1: AVX512_BF16 is EAX bit 5; leaf 7, sub-leaf 0: AMX_BF16 is EDX bit 22.
bool cpuHasBfloat16() {
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    if (!__get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx))
        return false;
    const bool amx = edx & (1u << 22);
    if (!__get_cpuid_count(7, 1, &eax, &ebx, &ecx, &edx))
        return amx;
    return amx || (eax & (1u << 5));
}

}  // namespace

std::vector<DeviceInfo> probeDevices() {
    std::vector<DeviceInfo> devices;
    DeviceInfo last = cpu();
    const std::string missing = loadGpuPack();
    if (missing.empty() && at::hasCUDA()) {
        try {
            const int count = static_cast<int>(at::detail::getCUDAHooks().deviceCount());
            for (int index = 0; index < count; ++index) {
                DeviceInfo gpu;
                gpu.kind = DeviceKind::Cuda;
                gpu.index = index;
                gpu.name = "NVIDIA GPU " + std::to_string(index);
                devices.push_back(gpu);
            }
            if (count == 0)
                explain(last, "device.no_gpu", "The NVIDIA driver lists no GPU");
        } catch (const std::exception& error) {
            explain(last, "device.no_answer", std::string("The GPU does not answer: ") + error.what());
        }
    } else if (at::hasMPS()) {
        DeviceInfo mps;
        mps.kind = DeviceKind::Mps;
        mps.name = "Apple GPU";
        devices.push_back(mps);
    } else {
        explain(last, missing.empty() ? "device.no_gpu_support" : missing,
                missing == "device.no_driver" ? "No NVIDIA driver found"
                : missing == "device.no_gpu_pack"
                    ? "NVIDIA driver found, but not the GPU pack: run tools/get_libtorch --gpu"
                    : "This LibTorch has no GPU support");
    }
    devices.push_back(last);
    return devices;
}

DeviceInfo chooseDevice(const std::string& text) {
    if (text == "cpu")
        return cpu();
    const std::vector<DeviceInfo> devices = probeDevices();
    if (text == "auto")
        return devices.front();
    const bool isCuda = text == "cuda" || text.starts_with("cuda:");
    if (!isCuda && text != "mps")
        refuse(text, "device.unknown", "it is not a device's name");
    std::int64_t index = 0;
    if (text.starts_with("cuda:")) {
        const std::optional<std::int64_t> parsed = parseInteger(text.substr(5));
        if (!parsed || *parsed < 0)
            refuse(text, "device.unknown", "the number after cuda: must be 0 or more");
        index = *parsed;
    }
    for (const DeviceInfo& device : devices) {
        if (device.kind == (isCuda ? DeviceKind::Cuda : DeviceKind::Mps) && device.index == index)
            return device;
    }
    const DeviceInfo& last = devices.back();
    if (last.reason.empty())
        refuse(text, "device.missing", "there is none");
    refuse(text, last.reasonCode, last.reason);
}

std::string deviceText(const DeviceInfo& device) {
    if (device.kind == DeviceKind::Cuda)
        return "cuda:" + std::to_string(device.index);
    return device.kind == DeviceKind::Mps ? "mps" : "cpu";
}

c10::Device torchDevice(const DeviceInfo& device) {
    return c10::Device(deviceText(device));
}

c10::ScalarType computeType(const std::string& text, const DeviceInfo& device) {
    if (text == "fp32")
        return c10::kFloat;
    if (text == "bf16")
        return c10::kBFloat16;
    if (text != "auto") {
        throw Error(ErrorKind::Usage, "precision.unknown", "unknown precision '" + text + "'", {},
                    "use auto, fp32 or bf16", {text});
    }
    const bool hasBfloat16 =
        device.kind == DeviceKind::Cpu
            ? cpuHasBfloat16()
            : device.kind == DeviceKind::Cuda && at::detail::getCUDAHooks().supportsBFloat16ConvolutionWithCuDNNv8();
    return hasBfloat16 ? c10::kBFloat16 : c10::kFloat;
}

}  // namespace engine
