// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/class_map_flag.h"

#include <algorithm>
#include <charconv>

#include "engine/api/error.h"

namespace cli {
namespace {

const std::string kByNames = "names";

std::int64_t findClass(const std::string& text, const std::vector<std::string>& names, const std::string& owner) {
    const auto named = std::find(names.begin(), names.end(), text);
    if (named != names.end())
        return named - names.begin();
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0 ||
        number >= static_cast<std::int64_t>(names.size()))
        throw engine::Error(engine::ErrorKind::Usage, "val.class_map",
                            "[val] --class-map: the " + owner + " has no class \"" + text + "\"", {},
                            "`model info` and `data check` list the classes.", {owner, text});
    return number;
}

}  // namespace

void addClassMapFlag(CLI::App& command, std::vector<std::string>& texts) {
    command
        .add_option("--class-map", texts,
                    "MODEL=DATA: a class of the model counts as one of the data, by name or number; may be given "
                    "again; or \"names\": those of equal names; the others are left out")
        ->check([](const std::string& text) {
            return text == kByNames || text.find('=') != std::string::npos
                       ? std::string()
                       : "expected MODEL=DATA or names, found " + text;
        })
        ->take_all();
}

engine::ClassMap parseClassMap(const std::vector<std::string>& texts, const std::vector<std::string>& model,
                               const std::vector<std::string>& data) {
    engine::ClassMap map(model.size(), -1);
    if (std::find(texts.begin(), texts.end(), kByNames) != texts.end())
        map = engine::matchClasses(model, data);
    for (const std::string& text : texts) {
        if (text == kByNames)
            continue;
        const std::size_t at = text.find('=');
        map[static_cast<std::size_t>(findClass(text.substr(0, at), model, "model"))] =
            findClass(text.substr(at + 1), data, "dataset");
    }
    return map;
}

}  // namespace cli
