// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/multiply_adds.h"

namespace engine::nn {
namespace {

thread_local MultiplyAddCounter* t_counter = nullptr;

}  // namespace

MultiplyAddCounter::MultiplyAddCounter() {
    t_counter = this;
}

MultiplyAddCounter::~MultiplyAddCounter() {
    t_counter = nullptr;
}

void countMultiplyAdds(std::int64_t count) {
    if (t_counter)
        t_counter->m_count += count;
}

}  // namespace engine::nn
