// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/licence_consent.h"

#include <fmt/format.h>

#include <string>

#include "app/cli/console_text.h"
#include "engine/api/error.h"

namespace cli {

bool hasConsent(const engine::DownloadableModel& model, bool isAccepted, std::istream* terminal,
                std::ostream& messages) {
    const std::string notice = fmt::format("{} ({} bytes) is published by others under {}, {}", model.name,
                                           withThousands(model.bytes), model.licence, model.licenceUrl);
    if (!isAccepted && !terminal) {
        throw engine::Error(engine::ErrorKind::Usage, "licence.not_accepted", "[model] " + notice, {},
                            "read it and add --accept-licence", {model.name, model.licence, model.licenceUrl});
    }
    messages << notice << std::endl;
    if (isAccepted)
        return true;
    messages << "Do you accept this licence? [y/N] " << std::flush;
    std::string answer;
    std::getline(*terminal, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

}  // namespace cli
