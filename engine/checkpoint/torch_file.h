// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "engine/checkpoint/pickle_tree.h"
#include "engine/checkpoint/zip_archive.h"
#include "engine/core/tensor.h"

namespace engine::checkpoint {

/// A file of torch.save (zip, yolo11-spec.md 2.1): the inert pickle and the tensors it names. One thread.
class TorchFile {
public:
    /// Throws FormatError, or Error "file.missing" and the like.
    explicit TorchFile(const std::filesystem::path& file);

    const PickleTree& tree() const { return m_tree; }

    /// A tensor or a parameter, by the function that would rebuild it.
    static bool isTensor(const PickleNode* node);
    /// Reads it: CPU, dtype as stored; tensors of one storage share its memory. Sizes, strides and storage are checked
    /// against the record before anything is allocated, and all tensors together are never larger than the file. Throws
    /// FormatError.
    Tensor tensor(const PickleNode& node);

private:
    ZipArchive m_zip;
    std::string m_root;  ///< the folder in the archive, "archive/"
    PickleTree m_tree;
    std::uint64_t m_bytesLeft = 0;
    std::set<std::tuple<std::string, std::int64_t, std::int64_t>> m_counted;  ///< storage, offset, elements
    std::map<std::string, Tensor> m_storages;
};

}  // namespace engine::checkpoint
