// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace test {

/// Pieces of a pickle of protocol 2, as the bytes that PyTorch writes.
namespace pickled {

std::string integer(std::int64_t value);
std::string text(const std::string& value);
std::string global(const std::string& module, const std::string& name);
std::string tuple(const std::vector<std::string>& items);
std::string list(const std::vector<std::string>& items);
/// key, value, key, value
std::string dict(const std::vector<std::string>& items);
std::string call(const std::string& callable, const std::vector<std::string>& arguments);
/// @param view what PyTorch calls view_metadata: NONE, or a tuple
std::string storage(const std::string& key, std::int64_t elements, const std::string& type = "FloatStorage",
                    const std::string& view = "N");
std::string tensor(const std::string& storage, std::int64_t offset, std::initializer_list<std::int64_t> sizes,
                   std::initializer_list<std::int64_t> strides);
/// With PROTO and STOP.
std::string whole(const std::string& value);

}  // namespace pickled

/// A file of torch.save from before version 1.6 with {"weight": float32 [2, 3] of 1 to 6, "bias": float32 [2] of 7 and
/// 8}, in pieces that a test may change.
struct LegacyFile {
    struct Stored {
        std::int64_t elements;
        std::string bytes;
    };

    std::string magic, protocol, computer, object, keys;
    std::vector<Stored> stored;

    LegacyFile();
    std::string bytes() const;
};

/// Little-endian.
std::string floats(std::initializer_list<float> values);

}  // namespace test
