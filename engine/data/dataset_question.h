// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "engine/api/dataset_info.h"

namespace engine::data {

/// What `question` is read as: the answer to its code, which marks it as answered, else its proposal. Throws Error
/// (Usage) "dataset.answer" for an answer that is none of the choices.
std::string choiceOf(Question& question, const std::map<std::string, std::string>& answers);

}  // namespace engine::data
