// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/predict/compute_type_scope.h"

#include <ATen/autocast_mode.h>

namespace engine::prediction {

ComputeTypeScope::ComputeTypeScope(const c10::Device& device, c10::ScalarType type)
    : m_device(device.type()),
      m_wasEnabled(at::autocast::is_autocast_enabled(m_device)),
      m_previousType(at::autocast::get_autocast_dtype(m_device)) {
    at::autocast::increment_nesting();
    at::autocast::set_autocast_enabled(m_device, type != c10::kFloat);
    if (type != c10::kFloat) {
        at::autocast::set_autocast_dtype(m_device, type);
    }
}

ComputeTypeScope::~ComputeTypeScope() {
    // The cache holds cast weights, which are stale once the optimizer has changed them.
    if (at::autocast::decrement_nesting() == 0) {
        at::autocast::clear_cache();
    }
    at::autocast::set_autocast_enabled(m_device, m_wasEnabled);
    at::autocast::set_autocast_dtype(m_device, m_previousType);
}

}  // namespace engine::prediction
