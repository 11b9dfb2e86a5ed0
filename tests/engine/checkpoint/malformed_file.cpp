// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/checkpoint/malformed_file.h"

#include <bit>
#include <limits>

#include "engine/checkpoint/pickle_writer.h"

namespace test {

using engine::checkpoint::PickleNode;
using engine::checkpoint::PickleTree;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();

PickleNode* integers(PickleTree& tree, const std::vector<std::int64_t>& values) {
    std::vector<PickleNode*> nodes;
    for (const std::int64_t value : values) {
        nodes.push_back(tree.integer(value));
    }
    return tree.tuple(nodes);
}

/// A checkpoint whose root `make` builds.
std::string withRoot(const std::function<PickleNode*(PickleTree&)>& make) {
    PickleTree tree;
    tree.root = make(tree);
    return rawZip(TinyCheckpoint().entries(engine::checkpoint::writePickle(tree)));
}

std::string withTensor(const std::function<PickleNode*(PickleTree&)>& make) {
    return withRoot([&](PickleTree& tree) { return tree.dict({{tree.text("weight"), make(tree)}}); });
}

std::string withPickle(const std::string& pickle) {
    return rawZip(TinyCheckpoint().entries(pickle));
}

std::string changed(const std::function<void(TinyCheckpoint&)>& change) {
    TinyCheckpoint checkpoint;
    change(checkpoint);
    return checkpoint.bytes();
}

std::string repacked(const std::function<void(std::vector<RawZipEntry>&)>& change) {
    std::vector<RawZipEntry> entries = TinyCheckpoint().entries();
    change(entries);
    return rawZip(entries);
}

PickleNode* rebuild(PickleTree& tree, std::vector<PickleNode*> arguments) {
    return tree.call(tree.global("torch._utils", "_rebuild_tensor_v2"), std::move(arguments));
}

void addTensorDamage(std::vector<MalformedFile>& files) {
    const auto add = [&](const char* kind, const std::function<void(TinyCheckpoint&)>& change) {
        files.push_back({kind, changed(change)});
    };
    add("negative size", [](TinyCheckpoint& c) { c.sizes = {-2, 3}; });
    add("least size", [](TinyCheckpoint& c) { c.sizes = {kMin, 3}; });
    add("sizes whose product overflows", [](TinyCheckpoint& c) { c.sizes = {kMax / 2, 4}; });
    add("sizes whose product wraps to 6", [](TinyCheckpoint& c) { c.sizes = {kMin / 2 + kMin / 4, 3}; });
    add("zero times overflow", [](TinyCheckpoint& c) { c.sizes = {0, kMax}, c.strides = {kMax, kMax}; });
    add("larger than the storage", [](TinyCheckpoint& c) { c.sizes = {3, 3}; });
    add("negative stride", [](TinyCheckpoint& c) { c.strides = {3, -1}; });
    add("huge stride", [](TinyCheckpoint& c) { c.strides = {kMax, 1}; });
    add("strides whose sum overflows", [](TinyCheckpoint& c) { c.strides = {kMax - 1, kMax - 1}; });
    add("stride one too far", [](TinyCheckpoint& c) { c.strides = {4, 1}; });
    add("expanded to a terabyte", [](TinyCheckpoint& c) { c.sizes = {1'000'000, 1'000'000}, c.strides = {0, 0}; });
    add("negative offset", [](TinyCheckpoint& c) { c.offset = -1; });
    add("offset one too far", [](TinyCheckpoint& c) { c.offset = 1; });
    add("largest offset", [](TinyCheckpoint& c) { c.offset = kMax; });
    add("fewer strides than sizes", [](TinyCheckpoint& c) { c.strides = {1}; });
    add("no sizes but strides", [](TinyCheckpoint& c) { c.sizes = {}; });
    add("negative storage", [](TinyCheckpoint& c) { c.elements = -6; });
    add("storage whose bytes wrap to 24", [](TinyCheckpoint& c) { c.elements = 6 + (std::int64_t{1} << 62); });
    add("storage longer than its record", [](TinyCheckpoint& c) { c.elements = 7; });
    add("record shorter than its storage", [](TinyCheckpoint& c) { c.record.resize(20); });
    add("record longer than its storage", [](TinyCheckpoint& c) { c.record += "more"; });
    add("empty record", [](TinyCheckpoint& c) { c.record.clear(); });
    add("another type", [](TinyCheckpoint& c) { c.storageClass = "DoubleStorage"; });
    add("unknown type", [](TinyCheckpoint& c) { c.storageClass = "ComplexFloatStorage"; });
    add("record that is not there", [](TinyCheckpoint& c) { c.key = "1"; });
    add("record elsewhere", [](TinyCheckpoint& c) { c.key = "../data.pkl"; });
}

void addPickleDamage(std::vector<MalformedFile>& files) {
    const auto nothing = [](PickleTree& tree) { return tree.none(); };
    files.push_back({"root is None", withRoot(nothing)});
    files.push_back({"no tensor at all", withTensor(nothing)});
    files.push_back({"tensor without arguments", withTensor([](PickleTree& t) { return rebuild(t, {}); })});
    files.push_back({"storage that is a text", withTensor([](PickleTree& t) {
                         return rebuild(t, {t.text("0"), t.integer(0), integers(t, {6}), integers(t, {1})});
                     })});
    files.push_back(
        {"storage id that is no tuple", withTensor([](PickleTree& t) {
             return rebuild(t, {t.persistent(t.text("0")), t.integer(0), integers(t, {6}), integers(t, {1})});
         })});
    files.push_back({"storage id that is short", withTensor([](PickleTree& t) {
                         return rebuild(t, {t.persistent(t.tuple({t.text("storage")})), t.integer(0), integers(t, {6}),
                                            integers(t, {1})});
                     })});
    files.push_back(
        {"size that is a text", withTensor([](PickleTree& t) {
             PickleNode* good = TinyCheckpoint().tensor(t);
             return rebuild(t, {good->arguments->items[0], t.integer(0), t.tuple({t.text("6")}), integers(t, {1})});
         })});
    files.push_back({"parameter without tensor", withTensor([](PickleTree& t) {
                         return t.call(t.global("torch._utils", "_rebuild_parameter"), {t.integer(1)});
                     })});
    files.push_back({"parameter of a parameter of itself", withPickle("\x80\x02}X\x06" + std::string(3, '\0') +
                                                                      "weight]q\x01(ctorch._utils\n_rebuild_parameter\n"
                                                                      "h\x01\x85Reh\x01s.")});
    files.push_back({"two tensors of one name", withRoot([](PickleTree& t) {
                         PickleNode* tensor = TinyCheckpoint().tensor(t);
                         return t.dict({{t.text("weight"), tensor}, {t.text("weight"), tensor}});
                     })});
    files.push_back({"300000 nested tuples", withPickle(")" + std::string(300'000, '\x85') + ".")});
    files.push_back({"300000 open marks", withPickle(std::string(300'000, '(') + ".")});
    files.push_back({"memo number 4294967295", withPickle("Nr\xff\xff\xff\xff.")});
    files.push_back({"unknown opcode", withPickle("\x80\x02}\x01.")});
    files.push_back({"opcode INST", withPickle("\x80\x02(S'ls'\nios\nsystem\n.")});
    files.push_back({"text of 4 GB", withPickle("X\xff\xff\xff\xff.")});
    files.push_back({"no STOP", withPickle("\x80\x02}")});
    files.push_back({"empty pickle", withPickle("")});
    // Each module holds the one before twice: 2^40 paths to a leaf.
    files.push_back({"modules shared without end", withRoot([](PickleTree& t) {
                         PickleNode* module = t.instance(t.global("m", "M"), t.dict({{t.text("_modules"), t.dict()}}));
                         for (int i = 0; i < 40; ++i) {
                             PickleNode* children = t.dict({{t.text("a"), module}, {t.text("b"), module}});
                             module = t.instance(t.global("m", "M"), t.dict({{t.text("_modules"), children}}));
                         }
                         return t.dict({{t.text("model"), module}});
                     })});
    files.push_back({"module that contains itself", withPickle("cm\nM\n)\x81q\x01}\x8c\x08_modules}\x8c\x01"
                                                               "ah\x01ssb.")});
    files.push_back({"call of os.system", withRoot([](PickleTree& t) {
                         PickleNode* call = t.call(t.global("os", "system"), {t.text("touch /tmp/espalier-was-here")});
                         return t.dict({{t.text("weight"), TinyCheckpoint().tensor(t)}, {t.text("extra"), call}});
                     }),
                     true});
    files.push_back({"call of os.system alone", withRoot([](PickleTree& t) {
                         PickleNode* call = t.call(t.global("os", "system"), {t.text("touch /tmp/espalier-was-here")});
                         return t.dict({{t.text("model"), call}});
                     })});
}

void addZipDamage(std::vector<MalformedFile>& files) {
    const auto add = [&](const char* kind, const std::function<void(std::vector<RawZipEntry>&)>& change) {
        files.push_back({kind, repacked(change)});
    };
    add("deflated tensor", [](auto& e) { e[1].data = deflated(e[1].data), e[1].method = 8; });
    add("two entries of one name", [](auto& e) { e.push_back(e[1]); });
    add("two pickles", [](auto& e) { e.push_back(e[0]); });
    add("name with ..", [](auto& e) { e.push_back({"a/../../b", "x"}); });
    add("absolute name", [](auto& e) { e.push_back({"/etc/passwd", "x"}); });
    add("name of a Windows drive", [](auto& e) { e.push_back({"C:x", "x"}); });
    add("name with a backslash", [](auto& e) { e.push_back({"a\\b", "x"}); });
    add("empty name", [](auto& e) { e.push_back({"", "x"}); });
    add("wrong checksum of a tensor", [](auto& e) { e[1].crc = 1; });
    add("wrong checksum of the pickle", [](auto& e) { e[0].crc = 1; });
    add("encrypted", [](auto& e) { e[1].flags |= 1; });
    add("unknown compression", [](auto& e) { e[1].method = 99; });
    add("stored but another size", [](auto& e) { e[1].size = 4096; });
    add("size beyond the file", [](auto& e) { e[1].size = e[1].packedSize = 0x7FFFFFFF; });
    add("names that differ", [](auto& e) { e[1].localName = "a/data/9"; });
    add("overlapping entries", [](auto& e) { e[1].offset = 0; });
    add("offset beyond the file", [](auto& e) { e[1].offset = 0x7FFFFFFF; });
    add("pickle that claims to unpack to 1 GB",
        [](auto& e) { e[0].data = deflated(e[0].data), e[0].method = 8, e[0].size = 1U << 30; });
    add("no pickle", [](auto& e) { e.erase(e.begin()); });
    add("TorchScript", [](auto& e) { e.push_back({"a/constants.pkl", "\x80\x02)."}); });
    add("big-endian", [](auto& e) { e.push_back({"a/byteorder", "big"}); });
    files.push_back(
        {"deflated pickle", repacked([](auto& e) { e[0].data = deflated(e[0].data), e[0].method = 8; }), true});
    files.push_back({"entries that nobody knows", repacked([](auto& e) { e.push_back({"a/.data/new", "?"}); }), true});
}

}  // namespace

TinyCheckpoint::TinyCheckpoint() {
    for (const float value : {1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 6.0F}) {
        const auto bits = std::bit_cast<std::uint32_t>(value);
        for (int i = 0; i < 4; ++i) {
            record += static_cast<char>(bits >> (8 * i) & 0xFF);
        }
    }
}

PickleNode* TinyCheckpoint::tensor(PickleTree& tree) const {
    PickleNode* id = tree.tuple({tree.text("storage"), tree.global("torch", storageClass), tree.text(key),
                                 tree.text("cpu"), tree.integer(elements)});
    return rebuild(tree, {tree.persistent(id), tree.integer(offset), integers(tree, sizes), integers(tree, strides),
                          tree.boolean(false), tree.orderedDict()});
}

std::string TinyCheckpoint::pickle() const {
    PickleTree tree;
    tree.root = tree.dict({{tree.text("weight"), tensor(tree)}});
    return engine::checkpoint::writePickle(tree);
}

std::vector<RawZipEntry> TinyCheckpoint::entries(const std::string& pickle) const {
    return {{"a/data.pkl", pickle}, {"a/data/0", record}, {"a/version", "3\n"}};
}

std::vector<MalformedFile> malformedCheckpoints() {
    std::vector<MalformedFile> files;
    addTensorDamage(files);
    addPickleDamage(files);
    addZipDamage(files);
    return files;
}

}  // namespace test
