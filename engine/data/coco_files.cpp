// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/coco_files.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "engine/api/error.h"
#include "engine/core/read_file.h"
#include "engine/data/dataset_question.h"
#include "engine/data/file_ends.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> cocoFilesIn(const fs::path& folder, std::vector<Issue>& issues) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        try {
            if (beginsAsCoco(it->path()))
                files.push_back(it->path());
        } catch (const Error& problem) {
            issues.push_back({Severity::Error, problem.code, problem.message + "; it is not used", it->path(), 0,
                              Loss::Nothing, problem.parameters});
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<Split> splitOfWord(const std::string& word) {
    if (word == "train" || word == "training")
        return Split::Train;
    if (word == "val" || word == "valid" || word == "validation")
        return Split::Val;
    return word == "test" ? std::optional(Split::Test) : std::nullopt;
}

// The last such word, so that "my_test_train.json" is for training. Digits belong to no word: train2017.
std::optional<Split> splitOfName(const std::string& name) {
    std::optional<Split> split;
    std::string word;
    for (const char c : name + ' ') {
        if (std::isalpha(static_cast<unsigned char>(c))) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            continue;
        }
        if (const auto found = splitOfWord(word))
            split = found;
        word.clear();
    }
    return split;
}

// The name of the dataset's own folder says nothing about a split.
std::optional<Split> splitOf(const fs::path& file, const fs::path& root) {
    if (const auto split = splitOfName(displayPath(file.stem())))
        return split;
    return file.parent_path() == root ? std::nullopt : splitOfName(displayPath(file.parent_path().filename()));
}

fs::path chooseFile(const std::string& code, const std::vector<fs::path>& files, CocoFiles& result,
                    const std::map<std::string, std::string>& answers) {
    if (files.size() == 1)
        return files.front();
    Question question{code, "several COCO files fit; one is used", {}, 0, false, {}};
    std::uintmax_t largest = 0;
    bool isInstances = false;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string name = displayPath(relative(files[i], result.root));
        std::error_code ignored;
        const std::uintmax_t size = fs::file_size(files[i], ignored);
        const bool isBetter = displayPath(files[i].filename()).starts_with("instances");
        if (isBetter > isInstances || (isBetter == isInstances && size > largest)) {
            question.proposal = i;
            largest = size;
            isInstances = isBetter;
        }
        question.choices.push_back(name);
    }
    const std::string chosen = choiceOf(question, answers);
    const auto at = std::find(question.choices.begin(), question.choices.end(), chosen) - question.choices.begin();
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (static_cast<std::ptrdiff_t>(i) != at)
            result.unused.push_back(files[i]);
    }
    result.questions.push_back(std::move(question));
    return files[static_cast<std::size_t>(at)];
}

}  // namespace

CocoFiles findCocoFiles(const fs::path& path, const std::map<std::string, std::string>& answers) {
    CocoFiles result;
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        const fs::path folder = path.parent_path();
        result.root = folder.filename() == "annotations" ? folder.parent_path() : folder;
        result.uses.push_back({path, std::nullopt});
        return result;
    }
    result.root = path;
    std::vector<fs::path> files;
    for (const char* place : {"", "annotations", "train", "val", "valid", "validation", "test"}) {
        const std::vector<fs::path> found = cocoFilesIn(*place ? path / place : path, result.issues);
        files.insert(files.end(), found.begin(), found.end());
    }
    std::array<std::vector<fs::path>, 3> ofSplit;
    std::vector<fs::path> withoutSplit;
    for (const fs::path& file : files) {
        const auto split = splitOf(file, path);
        (split ? ofSplit[static_cast<std::size_t>(*split)] : withoutSplit).push_back(file);
    }
    for (const Split split : kSplits) {
        const auto& choices = ofSplit[static_cast<std::size_t>(split)];
        if (!choices.empty())
            result.uses.push_back(
                {chooseFile(std::string("coco.") + splitName(split), choices, result, answers), split});
    }
    if (!result.uses.empty())
        result.unused.insert(result.unused.end(), withoutSplit.begin(), withoutSplit.end());
    else if (!withoutSplit.empty())
        result.uses.push_back({chooseFile("coco.files", withoutSplit, result, answers), std::nullopt});
    return result;
}

bool beginsAsCoco(const fs::path& file) {
    if (file.extension() != ".json")
        return false;
    constexpr std::size_t kBytes = 4096;
    const std::string head = readFileEnds(file, kBytes, 0).head;
    const std::size_t first = head.find_first_not_of("\xef\xbb\xbf \t\r\n");
    if (first == std::string::npos || head[first] != '{' || head.find("\"shapes\"") != std::string::npos)
        return false;
    constexpr std::array kKeys{"\"images\"", "\"annotations\"", "\"categories\"", "\"licenses\"", "\"info\""};
    return std::any_of(kKeys.begin(), kKeys.end(),
                       [&](const char* key) { return head.find(key) != std::string::npos; });
}

}  // namespace engine::data
