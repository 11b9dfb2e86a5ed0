// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include <c10/core/ScalarType.h>

#include "engine/checkpoint/pickle_tree.h"
#include "engine/core/tensor.h"

namespace engine::checkpoint {

/// The storage of a tensor as its pickle names it; counts are elements. The tensor sees [begin, begin + seen) of it.
struct TorchStorage {
    c10::ScalarType type = c10::ScalarType::Float;
    std::string key;
    std::int64_t elements = 0;
    std::int64_t begin = 0, seen = 0;

    /// Throws FormatError where the storage's size overflows.
    std::uint64_t bytes() const;
};

/// @param persistent a node of kind Persistent. Throws FormatError where it is no storage that can be right.
TorchStorage describeStorage(const PickleNode& persistent);

/// Where a container of torch.save holds the bytes of its storages. One thread.
class TorchStorages {
public:
    virtual ~TorchStorages() = default;
    /// Nothing where there is no such storage.
    virtual std::optional<std::uint64_t> bytes(const std::string& key) const = 0;
    /// Fills bytes(key) bytes at `data`. Throws FormatError.
    virtual void read(const std::string& key, void* data) = 0;
};

/// A file of torch.save, whatever its container: the inert pickle and the tensors it names. One thread.
class TorchFile {
public:
    TorchFile(PickleTree tree, std::unique_ptr<TorchStorages> storages, std::uint64_t fileBytes);

    const PickleTree& tree() const { return m_tree; }

    /// A tensor or a parameter, by the function that would rebuild it.
    static bool isTensor(const PickleNode* node);
    /// Reads it: CPU, dtype as stored; tensors of one storage share its memory. Sizes, strides and storage are checked
    /// against the stored bytes before anything is allocated, and all tensors together are never larger than the file.
    /// Throws FormatError.
    Tensor tensor(const PickleNode& node);

private:
    PickleTree m_tree;
    std::unique_ptr<TorchStorages> m_storages;
    std::uint64_t m_bytesLeft = 0;
    std::set<std::tuple<std::string, std::int64_t, std::int64_t>> m_counted;  ///< storage, offset, elements
    std::map<std::string, Tensor> m_read;
};

/// Throws FormatError: no container of numbers in this byte order is read.
[[noreturn]] void refuseBigEndian();

}  // namespace engine::checkpoint
