// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

namespace engine::prediction {

/// While it lives, convolutions and matrix products that this thread starts on `device` compute in `type`, and their
/// results stay in it (autocast): for prediction, evaluation and the forward pass of training. kFloat changes
/// nothing. Backward runs outside. Nestable; the previous state comes back.
class ComputeTypeScope {
public:
    ComputeTypeScope(const c10::Device& device, c10::ScalarType type);
    ~ComputeTypeScope();
    ComputeTypeScope(const ComputeTypeScope&) = delete;
    ComputeTypeScope& operator=(const ComputeTypeScope&) = delete;

private:
    c10::DeviceType m_device;
    bool m_wasEnabled;
    c10::ScalarType m_previousType;
};

}  // namespace engine::prediction
