// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/gpu_pack.h"

#include <dlfcn.h>

#include <filesystem>

namespace engine {
namespace {

std::string load() {
    if (!::dlopen("libcuda.so.1", RTLD_LAZY | RTLD_GLOBAL))
        return "device.no_driver";
    // The pack lies beside libtorch_cpu.so, wherever that was loaded from.
    Dl_info place{};
    void* symbol = ::dlsym(RTLD_DEFAULT, "aoti_torch_device_type_cpu");
    std::filesystem::path library = "libtorch_cuda.so";
    if (symbol && ::dladdr(symbol, &place) && place.dli_fname)
        library = std::filesystem::path(place.dli_fname).parent_path() / library;
    if (!::dlopen(library.c_str(), RTLD_NOW | RTLD_GLOBAL))
        return "device.no_gpu_pack";
    return {};
}

}  // namespace

std::string loadGpuPack() {
    static const std::string result = load();
    return result;
}

}  // namespace engine
