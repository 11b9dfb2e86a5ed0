// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/checkpoint/legacy_file.h"

#include <bit>

namespace test {
namespace {

std::string littleEndian(std::uint64_t value, int size) {
    std::string bytes;
    for (int i = 0; i < size; ++i) {
        bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    }
    return bytes;
}

std::string joined(const std::vector<std::string>& items) {
    std::string bytes;
    for (const std::string& item : items) {
        bytes += item;
    }
    return bytes;
}

std::string integers(std::initializer_list<std::int64_t> values) {
    std::vector<std::string> items;
    for (const std::int64_t value : values) {
        items.push_back(pickled::integer(value));
    }
    return pickled::tuple(items);
}

}  // namespace

namespace pickled {

std::string integer(std::int64_t value) {
    return "\x8a\x08" + littleEndian(static_cast<std::uint64_t>(value), 8);
}

std::string text(const std::string& value) {
    return "X" + littleEndian(value.size(), 4) + value;
}

std::string global(const std::string& module, const std::string& name) {
    return "c" + module + "\n" + name + "\n";
}

std::string tuple(const std::vector<std::string>& items) {
    return "(" + joined(items) + "t";
}

std::string list(const std::vector<std::string>& items) {
    return "](" + joined(items) + "e";
}

std::string dict(const std::vector<std::string>& items) {
    return "}(" + joined(items) + "u";
}

std::string call(const std::string& callable, const std::vector<std::string>& arguments) {
    return callable + tuple(arguments) + "R";
}

std::string storage(const std::string& key, std::int64_t elements, const std::string& type, const std::string& view) {
    return tuple({text("storage"), global("torch", type), text(key), text("cuda:0"), integer(elements), view}) + "Q";
}

std::string tensor(const std::string& storage, std::int64_t offset, std::initializer_list<std::int64_t> sizes,
                   std::initializer_list<std::int64_t> strides) {
    return call(global("torch._utils", "_rebuild_tensor_v2"),
                {storage, integer(offset), integers(sizes), integers(strides), "\x89",
                 call(global("collections", "OrderedDict"), {})});
}

std::string whole(const std::string& value) {
    return "\x80\x02" + value + ".";
}

}  // namespace pickled

using namespace pickled;

LegacyFile::LegacyFile()
    : magic(whole("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19")),
      protocol(whole("M\xe9\x03")),
      computer(whole(dict({text("protocol_version"), "M\xe9\x03", text("little_endian"), "\x88", text("type_sizes"),
                           dict({text("int"), "K\x04"})}))),
      object(whole(dict({text("weight"), tensor(storage("81", 6), 0, {2, 3}, {3, 1}), text("bias"),
                         tensor(storage("94", 2), 0, {2}, {1})}))),
      keys(whole(list({text("81"), text("94")}))),
      stored{{6, floats({1, 2, 3, 4, 5, 6})}, {2, floats({7, 8})}} {}

std::string LegacyFile::bytes() const {
    std::string file = magic + protocol + computer + object + keys;
    for (const auto& [elements, bytes] : stored) {
        file += littleEndian(static_cast<std::uint64_t>(elements), 8) + bytes;
    }
    return file;
}

std::string floats(std::initializer_list<float> values) {
    std::string bytes;
    for (const float value : values) {
        bytes += littleEndian(std::bit_cast<std::uint32_t>(value), 4);
    }
    return bytes;
}

}  // namespace test
