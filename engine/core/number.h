// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace engine {

/// The whole text is one finite decimal number ("0.5", "+1e-3"); no locale, no hex, no NaN, no infinity.
std::optional<double> parseNumber(std::string_view text);
std::optional<std::int64_t> parseInteger(std::string_view text);

/// "%.<digits>g" with a decimal point under any locale. Nine digits give a float back as it was.
std::string formatNumber(double value, int digits = 6);

}  // namespace engine
