// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/tensor.h"

namespace engine::data {

/// Tensors by number in one memory-mapped file that is written once. One thread.
///
/// Layout, little endian: the tensors' bytes, each record at a multiple of 64; a JSON with the key, and for each record
/// its offset, types, shapes and XXH3-64; the length of that JSON in 8 bytes; 8 bytes of magic.
class FeatureCache {
public:
    /// Takes the next record. @param tensors CPU, contiguous or not; float32, bfloat16, float16 or int64.
    using AddFunction = std::function<void(const std::vector<Tensor>& tensors)>;

    /// The file, if it is whole and was written with this key; otherwise nothing.
    /// @param key names everything that the numbers depend on.
    static std::unique_ptr<FeatureCache> open(const std::filesystem::path& file, const std::string& key);

    /// Writes the records that `produce` adds, atomically, and opens the file. Throws Error (Disk), and what `produce`
    /// throws: then there is no file.
    static std::unique_ptr<FeatureCache> write(const std::filesystem::path& file, const std::string& key,
                                               const std::function<void(const AddFunction& add)>& produce);
    ~FeatureCache();

    std::size_t size() const;
    std::int64_t bytes() const;

    /// Views of the mapping: they must not outlive the cache, nor be written to. Checked against its hash when it is
    /// read first. Throws Error (Disk, "cache.damaged").
    std::vector<Tensor> read(std::size_t record);

private:
    struct State;
    explicit FeatureCache(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Deletes the oldest files of a folder until at most `maxBytes` are left in it. Trouble with a file leaves it there.
void keepWithin(const std::filesystem::path& folder, std::int64_t maxBytes);

}  // namespace engine::data
