// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/dataset_question.h"

#include <algorithm>

#include "engine/api/error.h"
#include "engine/data/text.h"

namespace engine::data {

std::string choiceOf(Question& question, const std::map<std::string, std::string>& answers) {
    const auto answer = answers.find(question.code);
    if (answer == answers.end())
        return question.choices.at(question.proposal);
    const auto choice = std::find(question.choices.begin(), question.choices.end(), answer->second);
    if (choice == question.choices.end()) {
        std::string choices;
        for (const std::string& possible : question.choices)
            choices.append(choices.empty() ? "" : ", ").append(possible);
        throw Error(
            ErrorKind::Usage, "dataset.answer",
            "[dataset] expected one of " + choices + " for " + question.code + ", found " + inQuotes(answer->second),
            {}, "answer with one of the choices", {question.code, choices, answer->second});
    }
    question.isAnswered = true;
    return *choice;
}

}  // namespace engine::data
