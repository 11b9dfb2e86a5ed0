// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include "engine/api/device.h"

namespace engine {

c10::Device torchDevice(const DeviceInfo& device);

/// @param text "auto", "fp32" or "bf16". `auto` is bf16 where the CPU (avx512_bf16, amx_bf16) or GPU has it in
/// hardware. Throws Error (Usage).
c10::ScalarType computeType(const std::string& text, const DeviceInfo& device);

}  // namespace engine
