// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_zip_file.h"

#include <fmt/format.h>

#include "engine/api/limits.h"
#include "engine/checkpoint/format_error.h"
#include "engine/checkpoint/pickle_reader.h"
#include "engine/checkpoint/zip_archive.h"

namespace engine::checkpoint {
namespace {

/// The folder in the archive, "archive/".
std::string findRoot(const ZipArchive& zip) {
    bool isTorchScript = false;
    for (const ZipArchive::Entry& entry : zip.entries()) {
        const std::size_t slash = entry.name.find('/');
        if (slash == std::string::npos) {
            continue;
        }
        const std::string root = entry.name.substr(0, slash + 1);
        isTorchScript = isTorchScript || entry.name == root + "constants.pkl";
        if (entry.name == root + "data.pkl" && zip.find(root + "constants.pkl") == nullptr) {
            return root;
        }
    }
    if (isTorchScript) {
        throw FormatError("model.torchscript", "this is a TorchScript program, not a PyTorch checkpoint",
                          "Choose the .pt file that training wrote (best.pt).");
    }
    throw FormatError("model.other_zip", "this is a zip archive but no PyTorch checkpoint: it holds no data.pkl",
                      "Choose a .pt, .pth or .safetensors file with weights.");
}

class ZipStorages : public TorchStorages {
public:
    explicit ZipStorages(const std::filesystem::path& file) : m_zip(file), m_root(findRoot(m_zip)) {}

    PickleTree tree() const {
        if (const ZipArchive::Entry* order = m_zip.find(m_root + "byteorder");
            order != nullptr && m_zip.read(*order, 64).find("little") == std::string::npos) {
            refuseBigEndian();
        }
        return readPickle(
            m_zip.read(*m_zip.find(m_root + "data.pkl"), static_cast<std::uint64_t>(limits::kPickleBytes)));
    }

    std::optional<std::uint64_t> bytes(const std::string& key) const override {
        const ZipArchive::Entry* entry = record(key);
        if (entry == nullptr) {
            return std::nullopt;
        }
        if (!entry->isStored) {
            throw FormatError("model.damaged", fmt::format("\"{}\" is compressed, which PyTorch does to no tensor",
                                                           cleanText(entry->name, 200)));
        }
        return entry->size;
    }

    void read(const std::string& key, void* data) override { m_zip.read(*record(key), data); }

private:
    const ZipArchive::Entry* record(const std::string& key) const { return m_zip.find(m_root + "data/" + key); }

    ZipArchive m_zip;
    std::string m_root;
};

}  // namespace

TorchFile openTorchZip(const std::filesystem::path& file) {
    auto storages = std::make_unique<ZipStorages>(file);
    PickleTree tree = storages->tree();
    return TorchFile(std::move(tree), std::move(storages), std::filesystem::file_size(file));
}

}  // namespace engine::checkpoint
