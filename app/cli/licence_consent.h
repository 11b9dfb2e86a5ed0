// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <istream>
#include <ostream>

#include "engine/api/model_download.h"

namespace cli {

/// Shows what would be downloaded and under which licence, then takes --accept-licence or the answer of the person at
/// the terminal for it. @param terminal null where nobody can answer. @return false for any answer but yes.
/// Throws Error (Usage, "licence.not_accepted") where there is neither.
bool hasConsent(const engine::DownloadableModel& model, bool isAccepted, std::istream* terminal,
                std::ostream& messages);

}  // namespace cli
