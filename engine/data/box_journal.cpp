// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/box_journal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "engine/core/atomic_file.h"
#include "engine/core/read_file.h"
#include "engine/data/overlay_json.h"
#include "engine/data/text.h"

namespace engine {
namespace {

using nlohmann::json;
using Action = BoxEdit::Action;

/// What is farther back is not worth the reading.
constexpr std::int64_t kMostBytes = 16LL << 20;

constexpr std::array<std::pair<Action, const char*>, 3> kNames{
    {{Action::Edit, "edit"}, {Action::Undo, "undo"}, {Action::Redo, "redo"}}};

const char* nameOf(Action action) {
    return kNames[static_cast<std::size_t>(action)].second;
}

Split splitFromName(const std::string& name) {
    const auto found =
        std::find_if(std::begin(kSplits), std::end(kSplits), [&name](Split split) { return name == splitName(split); });
    if (found == std::end(kSplits))
        throw std::out_of_range("expected a split, found " + name);
    return *found;
}

std::optional<BoxEdit> editFromLine(std::string_view line) {
    const json content = json::parse(line, nullptr, false);
    if (!content.is_object())
        return {};
    try {
        BoxEdit edit;
        edit.time = content.at("time").get<std::string>();
        const auto name = content.at("action").get<std::string>();
        const auto found =
            std::find_if(kNames.begin(), kNames.end(), [&name](const auto& entry) { return name == entry.second; });
        if (found == kNames.end())
            return {};
        edit.action = found->first;
        edit.image = data::keyFromJson(content.at("image"));
        edit.before = data::boxesFromJson(content.at("before"));
        edit.after = data::boxesFromJson(content.at("after"));
        if (const auto added = content.find("added"); added != content.end())
            edit.added = data::addedFromJson(*added);
        if (const auto removed = content.find("removed"); removed != content.end())
            edit.removed = data::addedFromJson(*removed);
        if (const auto split = content.find("split"); split != content.end())
            edit.split = splitFromName(split->get<std::string>());
        return edit;
    } catch (const std::exception&) {
        return {};
    }
}

}  // namespace

void appendBoxEdit(const std::filesystem::path& journal, const BoxEdit& edit) {
    json content{{"time", edit.time},
                 {"action", nameOf(edit.action)},
                 {"image", data::keyToJson(edit.image)},
                 {"before", data::boxesToJson(edit.before)},
                 {"after", data::boxesToJson(edit.after)}};
    if (edit.added)
        content["added"] = data::addedToJson(*edit.added);
    if (edit.removed)
        content["removed"] = data::addedToJson(*edit.removed);
    if (edit.split)
        content["split"] = splitName(*edit.split);
    appendLine(journal, content.dump(-1, ' ', false, json::error_handler_t::replace));
}

std::vector<BoxEdit> readBoxEdits(const std::filesystem::path& journal, std::size_t most) {
    std::error_code error;
    if (!std::filesystem::exists(journal, error))
        return {};
    const RegularFile file(journal, ErrorKind::Dataset);
    const std::int64_t start = std::max<std::int64_t>(0, file.bytes() - kMostBytes);
    const std::string text = file.read(start, static_cast<std::size_t>(file.bytes() - start));
    std::vector<BoxEdit> edits;
    std::ptrdiff_t done = 0;  // of `edits`; the others are undone
    for (const std::string_view line : data::splitLines(text)) {
        std::optional<BoxEdit> edit = editFromLine(line);
        if (!edit)
            continue;
        if (edit->action == Action::Undo) {
            done = std::max<std::ptrdiff_t>(0, done - 1);
        } else if (edit->action == Action::Redo) {
            done = std::min(std::ssize(edits), done + 1);
        } else {
            edits.erase(edits.begin() + done, edits.end());
            edits.push_back(std::move(*edit));
            ++done;
        }
    }
    edits.erase(edits.begin() + done, edits.end());
    edits.erase(edits.begin(), edits.end() - std::min(done, static_cast<std::ptrdiff_t>(most)));
    return edits;
}

}  // namespace engine
