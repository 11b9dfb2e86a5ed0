// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/checkpoint/pickle_tree.h"
#include "tests/engine/checkpoint/raw_zip.h"

namespace test {

/// A torch checkpoint {"weight": float32 [2, 3] with values 1 to 6}, or a damaged one.
struct TinyCheckpoint {
    std::string storageClass = "FloatStorage";
    std::string key = "0";
    std::int64_t elements = 6;
    std::int64_t offset = 0;
    std::vector<std::int64_t> sizes{2, 3}, strides{3, 1};
    std::string record;  ///< data/0; filled with the six floats

    TinyCheckpoint();
    engine::checkpoint::PickleNode* tensor(engine::checkpoint::PickleTree& tree) const;
    std::string pickle() const;
    std::vector<RawZipEntry> entries() const { return entries(pickle()); }
    std::vector<RawZipEntry> entries(const std::string& pickle) const;
    std::string bytes() const { return rawZip(entries()); }
};

struct MalformedFile {
    std::string kind;
    std::string bytes;
    bool isReadable = false;  ///< the tiny checkpoint is in it all the same
};

/// Each kind of damage once, made by structure, not by chance.
std::vector<MalformedFile> malformedCheckpoints();

}  // namespace test
