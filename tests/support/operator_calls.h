// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/record_function.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace test {

/// Counts the calls of some of LibTorch's operators while it lives; one at a time.
class OperatorCalls {
public:
    explicit OperatorCalls(std::vector<std::string> names) {
        s_names = std::move(names);
        s_count = 0;
        m_handle = at::addGlobalCallback(at::RecordFunctionCallback([](const at::RecordFunction& function) {
                                             s_count += std::ranges::count(s_names, function.name());
                                             return std::unique_ptr<at::ObserverContext>();
                                         }).scopes({at::RecordScope::FUNCTION}));
    }
    ~OperatorCalls() { at::removeCallback(m_handle); }
    OperatorCalls(const OperatorCalls&) = delete;
    OperatorCalls& operator=(const OperatorCalls&) = delete;

    std::int64_t count() const { return s_count; }

private:
    inline static std::vector<std::string> s_names;
    inline static std::atomic<std::int64_t> s_count = 0;
    at::CallbackHandle m_handle;
};

}  // namespace test
