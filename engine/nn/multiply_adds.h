// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace engine::nn {

/// While one lives in this thread, convolutions and linear layers that run on the meta device are counted.
class MultiplyAddCounter {
public:
    MultiplyAddCounter();
    ~MultiplyAddCounter();
    MultiplyAddCounter(const MultiplyAddCounter&) = delete;
    MultiplyAddCounter& operator=(const MultiplyAddCounter&) = delete;

    std::int64_t value() const { return m_count; }

private:
    friend void countMultiplyAdds(std::int64_t count);

    std::int64_t m_count = 0;
};

void countMultiplyAdds(std::int64_t count);

}  // namespace engine::nn
