// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace engine::eval {

/// What names are compared by: without blanks around them, A to Z in lower case, '_' and '-' as blanks.
std::string plainName(const std::string& name);

}  // namespace engine::eval
