// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/voc_sets.h"

#include <algorithm>
#include <array>

#include "engine/core/read_file.h"
#include "engine/data/dataset_question.h"
#include "engine/data/image_index.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

bool isOfOneClass(const std::string& name) {
    constexpr std::array kEnds{"_train", "_val", "_trainval", "_test"};
    return std::any_of(kEnds.begin(), kEnds.end(), [&](const char* end) { return name.ends_with(end); });
}

using Lists = std::map<std::string, fs::path>;

Lists findLists(const fs::path& folder) {
    std::error_code error;
    const fs::path sets = folder / "ImageSets", main = sets / "Main";
    Lists lists;
    const fs::path& place = fs::is_directory(main, error) ? main : sets;
    for (const fs::path& list : filesWithSuffix(place, ".txt")) {
        const std::string name = displayPath(list.stem());
        if (list.parent_path() == place && !isOfOneClass(name))
            lists.emplace(name == "valid" || name == "validation" ? "val" : name, list);
    }
    return lists;
}

// The most likely one: that of training, else the longest.
std::size_t proposalAmong(const std::vector<std::string>& names, const Lists& lists) {
    for (const char* usual : {"trainval", "train"}) {
        const auto found = std::find(names.begin(), names.end(), usual);
        if (found != names.end())
            return static_cast<std::size_t>(found - names.begin());
    }
    std::size_t longest = 0;
    std::uintmax_t most = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::error_code error;
        const std::uintmax_t bytes = fs::file_size(lists.at(names[i]), error);
        if (!error && bytes > most) {
            most = bytes;
            longest = i;
        }
    }
    return longest;
}

}  // namespace

VocSets readVocSets(const fs::path& folder, const std::map<std::string, std::string>& answers) {
    const Lists lists = findLists(folder);
    VocSets result;
    const auto use = [&](const std::string& name, std::optional<Split> split) {
        if (const auto list = lists.find(name); list != lists.end())
            result.uses.push_back({list->second, split});
    };
    if (lists.contains("train") && lists.contains("val")) {
        use("train", Split::Train);
        use("val", Split::Val);
        use("test", Split::Test);
        return result;
    }
    std::vector<std::string> names;
    for (const auto& [name, list] : lists) {
        if (name != "test")
            names.push_back(name);
    }
    if (names.empty())
        return result;
    Question question{"voc.sets", "", names, proposalAmong(names, lists), false, {}};
    question.choices.emplace_back("all");
    question.message = "the lists in ImageSets do not name training and validation images; which list holds both?";
    const std::string choice = choiceOf(question, answers);
    if (choice != "all") {
        const bool hasValidation = choice != "val" && choice != "trainval" && lists.contains("val");
        use(choice, hasValidation ? std::optional(Split::Train) : std::nullopt);
        if (hasValidation)
            use("val", Split::Val);
        use("test", Split::Test);
    }
    result.questions.push_back(std::move(question));
    return result;
}

}  // namespace engine::data
