// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/issue.h"
#include "engine/core/state_dict.h"

namespace engine::checkpoint {

/// Everything that exact resume needs; what it means is the trainer's business.
struct RunCheckpoint {
    std::int64_t epoch = 0;  ///< epochs finished
    std::int64_t step = 0;   ///< batches done in the epoch that follows
    StateDict tensors;       ///< bit-exact in any dtype
    std::string stateJson;   ///< counters, schedule, sampler, early stop, settings
};

/// Writes ckpt-<number>.safetensors and a line {file, epoch, step, bytes, sha256} in manifest.jsonl of
/// `folder` (RUN/checkpoints), reads the new file back, then deletes all but the last two. Throws Error (Disk).
void saveRunCheckpoint(const std::filesystem::path& folder, const RunCheckpoint& checkpoint);

/// The newest one that is whole (length and sha256 agree with the manifest); each damaged one on the way is
/// an issue naming the file. Nothing where there is no checkpoint at all. Throws Error (Model) where all are damaged.
std::optional<RunCheckpoint> loadRunCheckpoint(const std::filesystem::path& folder, std::vector<Issue>& issues);

}  // namespace engine::checkpoint
