// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_file.h"

#include <ATen/ops/empty.h>
#include <fmt/format.h>

#include "engine/api/limits.h"
#include "engine/checkpoint/format_error.h"
#include "engine/checkpoint/pickle_reader.h"
#include "engine/checkpoint/tensor_checks.h"

namespace engine::checkpoint {
namespace {

constexpr std::string_view kRebuildTensor = "torch._utils._rebuild_tensor_v2";
constexpr std::string_view kRebuildParameter = "torch._utils._rebuild_parameter";

[[noreturn]] void fail(const std::string& what) {
    throw FormatError("model.damaged", "a tensor cannot be right: " + what);
}

const PickleNode& argument(const PickleNode& call, std::size_t index, PickleKind kind) {
    if (index >= call.arguments->items.size() || call.arguments->items[index]->kind != kind) {
        fail(fmt::format("argument {} of {} is missing or of another type", index, cleanText(className(&call), 200)));
    }
    return *call.arguments->items[index];
}

std::vector<std::int64_t> integers(const PickleNode& tuple) {
    std::vector<std::int64_t> values;
    for (const PickleNode* item : tuple.items) {
        if (item->kind != PickleKind::Int) {
            fail("a size or stride is no integer");
        }
        values.push_back(item->integer);
    }
    return values;
}

struct Storage {
    c10::ScalarType type;
    std::string key;
    std::int64_t elements;
};

Storage describeStorage(const PickleNode& persistent) {
    const PickleNode& id = *persistent.arguments;
    if (id.kind != PickleKind::Tuple || id.items.size() < 5 || id.items[0]->text != "storage" ||
        id.items[1]->kind != PickleKind::Global || id.items[2]->kind != PickleKind::Text ||
        id.items[4]->kind != PickleKind::Int) {
        fail("its storage is not named as PyTorch names one");
    }
    const auto type = storageType(id.items[1]->text);
    if (!type) {
        throw FormatError(
            "model.damaged",
            fmt::format("a tensor is stored as {}, which Espalier does not read", cleanText(id.items[1]->text, 200)),
            "Save the weights again as float32 or float16.");
    }
    return {*type, std::string(id.items[2]->text), id.items[4]->integer};
}

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
        throw FormatError("model.foreign", "this is a TorchScript program, not a PyTorch checkpoint",
                          "Choose the .pt file that training wrote (best.pt).");
    }
    throw FormatError("model.foreign", "this is a zip archive but no PyTorch checkpoint: it holds no data.pkl",
                      "Choose a .pt, .pth or .safetensors file with weights.");
}

PickleTree readTree(const ZipArchive& zip, const std::string& root) {
    if (const ZipArchive::Entry* order = zip.find(root + "byteorder");
        order != nullptr && zip.read(*order, 64).find("little") == std::string::npos) {
        throw FormatError("model.foreign", "its numbers are stored in big-endian order",
                          "Save the weights again on a computer with an x86 or ARM processor.");
    }
    return readPickle(zip.read(*zip.find(root + "data.pkl"), static_cast<std::uint64_t>(limits::kPickleBytes)));
}

}  // namespace

TorchFile::TorchFile(const std::filesystem::path& file)
    : m_zip(file),
      m_root(findRoot(m_zip)),
      m_tree(readTree(m_zip, m_root)),
      m_bytesLeft(std::filesystem::file_size(file)) {}

bool TorchFile::isTensor(const PickleNode* node) {
    return node != nullptr && node->kind == PickleKind::Call &&
           (className(node) == kRebuildTensor || className(node) == kRebuildParameter);
}

Tensor TorchFile::tensor(const PickleNode& node) {
    if (className(&node) == kRebuildParameter) {
        const PickleNode& data = argument(node, 0, PickleKind::Call);
        if (className(&data) != kRebuildTensor) {
            fail("a parameter without a tensor");
        }
        return tensor(data);
    }
    const Storage storage = describeStorage(argument(node, 0, PickleKind::Persistent));
    const std::int64_t offset = argument(node, 1, PickleKind::Int).integer;
    const std::vector<std::int64_t> shape = integers(argument(node, 2, PickleKind::Tuple));
    const std::vector<std::int64_t> strides = integers(argument(node, 3, PickleKind::Tuple));

    const std::string record = m_root + "data/" + storage.key;
    const ZipArchive::Entry* entry = m_zip.find(record);
    if (entry == nullptr) {
        fail(fmt::format("the archive lacks \"{}\"", cleanText(record, 200)));
    }
    const auto itemSize = static_cast<std::int64_t>(c10::elementSize(storage.type));
    const std::optional<std::int64_t> bytes = storage.elements < 0 ? std::nullopt : product(storage.elements, itemSize);
    if (!entry->isStored || !bytes || static_cast<std::uint64_t>(*bytes) != entry->size) {
        fail(fmt::format("\"{}\" has {} bytes, expected {} elements of {}", cleanText(record, 200), entry->size,
                         storage.elements, itemSize));
    }
    const std::optional<std::int64_t> reach = extent(shape, strides);
    const std::optional<std::int64_t> count = elementCount(shape);
    if (!reach || !count || offset < 0 || offset > storage.elements || *reach > storage.elements - offset ||
        *count > storage.elements) {
        fail(fmt::format("shape [{}] with strides [{}] at {} leaves its storage of {} elements", fmt::join(shape, ", "),
                         fmt::join(strides, ", "), offset, storage.elements));
    }
    if (m_counted.emplace(storage.key, offset, *count).second) {
        const auto size = static_cast<std::uint64_t>(*count * itemSize);
        if (size > m_bytesLeft) {
            fail("all tensors together are larger than the file");
        }
        m_bytesLeft -= size;
    }
    Tensor& whole = m_storages[storage.key];
    if (whole.defined() && whole.scalar_type() != storage.type) {
        fail(fmt::format("\"{}\" is used as two types", cleanText(record, 200)));
    }
    if (!whole.defined()) {
        Tensor values = at::empty({storage.elements}, at::TensorOptions().dtype(storage.type));
        m_zip.read(*entry, values.data_ptr());
        if (storage.type == c10::ScalarType::Bool) {
            makeBools(values.data_ptr(), entry->size);
        }
        whole = values;
    }
    return whole.as_strided(shape, strides, offset).contiguous();
}

}  // namespace engine::checkpoint
