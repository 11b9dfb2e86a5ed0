// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/api/dataset_overlay.h"
#include "engine/data/sample_check.h"

namespace engine::data {

/// Leaves out pictures that were moved and added again from where they are now.
void dropMoved(std::map<std::string, AddedImage>& added);

/// Pictures that the user added to a dataset, in the order of the map: samples of the training split whose boxes or
/// class are left to the caller. One that is not there any more, or cannot be read, is lost.
std::vector<CheckedSample> checkAdded(const std::map<std::string, AddedImage>& added);

}  // namespace engine::data
