// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_legacy_file.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "engine/api/limits.h"
#include "engine/checkpoint/format_error.h"
#include "engine/checkpoint/input_file.h"
#include "engine/checkpoint/pickle_reader.h"

namespace engine::checkpoint {
namespace {

/// The pickle of 0x1950a86a20f9469cfc6c.
constexpr std::string_view kMagic = "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.";
constexpr std::int64_t kProtocol = 1001;
constexpr std::uint64_t kFirstRead = 64 << 10;

[[noreturn]] void fail(const std::string& what) {
    throw FormatError("model.damaged", what);
}

class LegacyStorages : public TorchStorages {
public:
    explicit LegacyStorages(const std::filesystem::path& file) : m_file(file) {}

    std::uint64_t fileBytes() const { return m_file.size(); }

    PickleTree tree() {
        checkHeader();
        PickleTree tree = nextPickle();
        const PickleTree keys = nextPlainPickle();
        findStorages(describe(tree), *keys.root);
        return tree;
    }

    std::optional<std::uint64_t> bytes(const std::string& key) const override {
        const auto place = m_places.find(key);
        return place == m_places.end() ? std::nullopt : std::optional(place->second.bytes);
    }

    void read(const std::string& key, void* data) override {
        const Place& place = m_places.at(key);
        m_file.read(place.offset, data, place.bytes);
    }

private:
    struct Place {
        std::uint64_t offset, bytes;
    };
    using Storages = std::map<std::string, TorchStorage, std::less<>>;

    std::uint64_t left() const { return m_file.size() - m_position; }

    /// How long a pickle is shows when it was read: it is tried with more and more of the file.
    PickleTree nextPickle() {
        const std::uint64_t most = std::min(left(), static_cast<std::uint64_t>(limits::kPickleBytes));
        for (std::uint64_t size = std::min(kFirstRead, most);; size = std::min(8 * size, most)) {
            std::string bytes(size, '\0');
            m_file.read(m_position, bytes.data(), size);
            try {
                PickleTree tree = readPickle(std::move(bytes));
                m_position += tree.pickleBytes;
                return tree;
            } catch (const FormatError& error) {
                if (error.code != std::string_view("model.truncated") || size == left()) {
                    throw;
                }
                if (size == most) {
                    fail(fmt::format("its pickle is longer than {} bytes", most));
                }
            }
        }
    }

    /// One that only makes values; PyTorch writes no other beside that of the object.
    PickleTree nextPlainPickle() {
        PickleTree tree = nextPickle();
        if (!tree.globals().empty()) {
            const std::string name = cleanText(*tree.globals().begin(), 200);
            throw FormatError("model.unsafe", fmt::format("it names {} where only numbers and texts belong", name), {},
                              {name});
        }
        return tree;
    }

    void checkHeader() {
        std::string magic(kMagic.size(), '\0');
        m_file.read(0, magic.data(), magic.size());
        if (!isTorchLegacy(magic)) {
            fail("it does not start with the magic number of its kind");
        }
        m_position = magic.size();
        const PickleTree protocol = nextPlainPickle();
        if (protocol.root->kind != PickleKind::Int || protocol.root->integer != kProtocol) {
            fail(fmt::format("it is not of protocol {}, as files of its kind are", kProtocol));
        }
        const PickleTree computer = nextPlainPickle();
        const PickleNode* isLittle = find(computer.root, "little_endian");
        if (isLittle == nullptr || isLittle->kind != PickleKind::Bool) {
            fail("it does not say in which byte order its numbers are stored");
        }
        if (isLittle->integer == 0) {
            refuseBigEndian();
        }
    }

    static Storages describe(const PickleTree& tree) {
        Storages storages;
        for (const PickleNode* persistent : tree.persistents()) {
            const PickleNode& id = *persistent->arguments;
            if (id.kind == PickleKind::Tuple && !id.items.empty() && id.items[0]->text == "module") {
                continue;  // a class with its source text
            }
            const TorchStorage storage = describeStorage(*persistent);
            const auto [known, isNew] = storages.try_emplace(storage.key, storage);
            if (!isNew && (known->second.type != storage.type || known->second.elements != storage.elements)) {
                fail(fmt::format("storage \"{}\" is named with two types or sizes", cleanText(storage.key, 200)));
            }
        }
        return storages;
    }

    void findStorages(const Storages& storages, const PickleNode& keys) {
        if (keys.kind != PickleKind::List) {
            fail("it lists no storages");
        }
        for (const PickleNode* key : keys.items) {
            const auto storage = key->kind == PickleKind::Text ? storages.find(key->text) : storages.end();
            if (storage == storages.end()) {
                fail(fmt::format("it lists a storage \"{}\" that belongs to no tensor", cleanText(key->text, 200)));
            }
            place(storage->second);
        }
        for (const auto& [key, storage] : storages) {
            if (!m_places.contains(key)) {
                fail(fmt::format("it lacks the storage \"{}\"", cleanText(key, 200)));
            }
        }
        if (left() > 0) {
            fail(fmt::format("{} bytes follow its last storage, which ends at offset {}", left(), m_position));
        }
    }

    void place(const TorchStorage& storage) {
        const std::string name = cleanText(storage.key, 200);
        const std::int64_t elements = readCount();
        if (elements != storage.elements) {
            fail(fmt::format("storage \"{}\" has {} elements, expected {}", name, elements, storage.elements));
        }
        const std::uint64_t bytes = storage.bytes();
        if (bytes > left()) {
            throw FormatError("model.truncated", fmt::format("ends after {} bytes, where storage \"{}\" lacks {} more",
                                                             m_file.size(), name, bytes - left()));
        }
        if (!m_places.emplace(storage.key, Place{m_position, bytes}).second) {
            fail(fmt::format("it lists storage \"{}\" twice", name));
        }
        m_position += bytes;
    }

    std::int64_t readCount() {
        std::array<unsigned char, 8> bytes{};
        m_file.read(m_position, bytes.data(), bytes.size());
        m_position += bytes.size();
        std::uint64_t count = 0;
        for (std::size_t i = bytes.size(); i > 0; --i) {
            count = count << 8 | bytes[i - 1];
        }
        return static_cast<std::int64_t>(count);
    }

    InputFile m_file;
    std::uint64_t m_position = 0;
    std::map<std::string, Place> m_places;
};

}  // namespace

bool isTorchLegacy(std::string_view start) {
    return start.starts_with(kMagic);
}

TorchFile openTorchLegacy(const std::filesystem::path& file) {
    auto storages = std::make_unique<LegacyStorages>(file);
    PickleTree tree = storages->tree();
    const std::uint64_t fileBytes = storages->fileBytes();
    return TorchFile(std::move(tree), std::move(storages), fileBytes);
}

}  // namespace engine::checkpoint
