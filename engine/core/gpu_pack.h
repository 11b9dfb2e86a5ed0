// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace engine {

/// Loads libtorch_cuda.so where an NVIDIA driver and the GPU pack (tools/get_libtorch --gpu) are there, once,
/// before the first device query. No CUDA at link time.
/// @return the code of an Error: "device.no_driver", "device.no_gpu_pack"; empty where CUDA is ready to ask.
std::string loadGpuPack();

}  // namespace engine
