// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/error.h"

namespace engine {

/// What is being handled in a catch block, as an Error: c10 errors without their stack trace, out of memory
/// (also the plain c10::Error of the CPU allocator) and lost devices told apart, std::filesystem and
/// std::bad_alloc included. An Error passes unchanged.
Error currentError();

}  // namespace engine
