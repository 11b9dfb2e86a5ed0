// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/dataset_source.h"

#include <algorithm>

namespace engine::data {

void DatasetSource::sortEntries() {
    std::sort(m_listing.entries.begin(), m_listing.entries.end(), [](const Entry& a, const Entry& b) {
        return a.split != b.split ? a.split < b.split : a.image.native() < b.image.native();
    });
}

}  // namespace engine::data
