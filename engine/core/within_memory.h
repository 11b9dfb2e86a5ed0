// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error_translation.h"

#include <algorithm>
#include <cstdint>

namespace engine {

/// attempt(images at once), with ever fewer of `images` until memory suffices. Whatever else it throws passes through,
/// and that one image is too much.
/// @param part how many to start with, 0 = all; only where that fails, what sufficed afterwards.
template <class Attempt>
auto withinMemory(std::int64_t images, std::int64_t& part, const Attempt& attempt) {
    for (;;) {
        const std::int64_t tried = part == 0 ? images : std::min(part, images);
        try {
            return attempt(tried);
        } catch (...) {
            if (currentError().kind != ErrorKind::OutOfMemory || tried <= 1)
                throw;
        }
        part = (tried + 1) / 2;
    }
}

}  // namespace engine
