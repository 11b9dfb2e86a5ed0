// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console_text.h"

#include <fmt/format.h>

namespace cli {

std::string pathText(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::string className(const std::vector<std::string>& names, std::int64_t id) {
    return id >= 0 && id < static_cast<std::int64_t>(names.size()) ? names[static_cast<std::size_t>(id)]
                                                                   : std::to_string(id);
}

const char* lossName(engine::Loss loss) {
    switch (loss) {
        case engine::Loss::Nothing:
            return "nothing";
        case engine::Loss::Box:
            return "box";
        case engine::Loss::Image:
            return "image";
    }
    return "";
}

std::string withThousands(std::int64_t value) {
    const std::string digits = std::to_string(value);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && digits[i - 1] != '-' && (digits.size() - i) % 3 == 0)
            text.push_back(',');
        text.push_back(digits[i]);
    }
    return text;
}

std::string durationText(double seconds) {
    const auto total = static_cast<std::int64_t>(seconds + 0.5);
    if (total < 60)
        return fmt::format("{} s", total);
    if (total < 3600)
        return fmt::format("{} min {:02} s", total / 60, total % 60);
    return fmt::format("{} h {:02} min", total / 3600, total / 60 % 60);
}

std::string issueText(const engine::Issue& issue) {
    const std::string line = issue.line > 0 ? fmt::format(":{}", issue.line) : std::string();
    return fmt::format("{}: {}{}: {}", severityName(issue.severity), pathText(issue.file), line, issue.message);
}

}  // namespace cli
