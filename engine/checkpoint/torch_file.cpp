// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_file.h"

#include <ATen/ops/empty.h>
#include <fmt/format.h>

#include "engine/checkpoint/format_error.h"
#include "engine/checkpoint/tensor_checks.h"

namespace engine::checkpoint {
namespace {

constexpr std::string_view kRebuildTensor = "torch._utils._rebuild_tensor_v2";
constexpr std::string_view kRebuildOldTensor = "torch._utils._rebuild_tensor";  // the same four arguments, no more
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
            fail("a size or stride is not an integer");
        }
        values.push_back(item->integer);
    }
    return values;
}

bool isPlainTensor(const PickleNode& call) {
    return className(&call) == kRebuildTensor || className(&call) == kRebuildOldTensor;
}

/// Old files name a part of a storage as (key of the part, first element, elements).
void narrow(TorchStorage& storage, const PickleNode& view) {
    if (view.kind != PickleKind::Tuple || view.items.size() != 3 || view.items[1]->kind != PickleKind::Int ||
        view.items[2]->kind != PickleKind::Int) {
        fail("the view of its storage is not named as PyTorch names one");
    }
    storage.begin = view.items[1]->integer;
    storage.seen = view.items[2]->integer;
    if (storage.begin < 0 || storage.seen < 0 || storage.begin > storage.elements ||
        storage.seen > storage.elements - storage.begin) {
        fail(fmt::format("a view of {} elements at {} leaves its storage of {} elements", storage.seen, storage.begin,
                         storage.elements));
    }
}

}  // namespace

std::uint64_t TorchStorage::bytes() const {
    const std::optional<std::int64_t> size = product(elements, static_cast<std::int64_t>(c10::elementSize(type)));
    if (!size) {
        fail(fmt::format("its storage claims {} elements", elements));
    }
    return static_cast<std::uint64_t>(*size);
}

TorchStorage describeStorage(const PickleNode& persistent) {
    const PickleNode& id = *persistent.arguments;
    if (id.kind != PickleKind::Tuple || id.items.size() < 5 || id.items[0]->text != "storage" ||
        id.items[1]->kind != PickleKind::Global || id.items[2]->kind != PickleKind::Text ||
        id.items[4]->kind != PickleKind::Int) {
        fail("its storage is not named as PyTorch names one");
    }
    const auto type = storageType(id.items[1]->text);
    if (!type) {
        const std::string found = cleanText(id.items[1]->text, 200);
        throw FormatError("model.number_type",
                          fmt::format("a tensor is stored as {}, which Espalier does not read", found),
                          "Save the weights again as float32 or float16.", {found});
    }
    TorchStorage storage{*type, std::string(id.items[2]->text), id.items[4]->integer, 0, id.items[4]->integer};
    if (storage.elements < 0) {
        fail(fmt::format("its storage claims {} elements", storage.elements));
    }
    if (id.items.size() > 5 && id.items[5]->kind != PickleKind::None) {
        narrow(storage, *id.items[5]);
    }
    return storage;
}

TorchFile::TorchFile(PickleTree tree, std::unique_ptr<TorchStorages> storages, std::uint64_t fileBytes)
    : m_tree(std::move(tree)), m_storages(std::move(storages)), m_bytesLeft(fileBytes) {}

bool TorchFile::isTensor(const PickleNode* node) {
    return node != nullptr && node->kind == PickleKind::Call &&
           (isPlainTensor(*node) || className(node) == kRebuildParameter);
}

Tensor TorchFile::tensor(const PickleNode& node) {
    if (className(&node) == kRebuildParameter) {
        const PickleNode& data = argument(node, 0, PickleKind::Call);
        if (!isPlainTensor(data)) {
            fail("a parameter without a tensor");
        }
        return tensor(data);
    }
    const TorchStorage storage = describeStorage(argument(node, 0, PickleKind::Persistent));
    const std::int64_t offset = argument(node, 1, PickleKind::Int).integer;
    const std::vector<std::int64_t> shape = integers(argument(node, 2, PickleKind::Tuple));
    const std::vector<std::int64_t> strides = integers(argument(node, 3, PickleKind::Tuple));

    const std::optional<std::uint64_t> stored = m_storages->bytes(storage.key);
    if (!stored) {
        fail(fmt::format("the file lacks its storage \"{}\"", cleanText(storage.key, 200)));
    }
    if (*stored != storage.bytes()) {
        fail(fmt::format("storage \"{}\" has {} bytes, expected {} elements of {}", cleanText(storage.key, 200),
                         *stored, storage.elements, c10::elementSize(storage.type)));
    }
    const std::optional<std::int64_t> reach = extent(shape, strides);
    const std::optional<std::int64_t> count = elementCount(shape);
    if (!reach || !count || offset < 0 || offset > storage.seen || *reach > storage.seen - offset ||
        *count > storage.seen) {
        fail(fmt::format("shape [{}] with strides [{}] at {} leaves its storage of {} elements", fmt::join(shape, ", "),
                         fmt::join(strides, ", "), offset, storage.seen));
    }
    const std::int64_t first = storage.begin + offset;
    if (m_counted.emplace(storage.key, first, *count).second) {
        const auto size = static_cast<std::uint64_t>(*count) * c10::elementSize(storage.type);
        if (size > m_bytesLeft) {
            fail("all tensors together are larger than the file");
        }
        m_bytesLeft -= size;
    }
    Tensor& whole = m_read[storage.key];
    if (whole.defined() && whole.scalar_type() != storage.type) {
        fail(fmt::format("storage \"{}\" is used as two types", cleanText(storage.key, 200)));
    }
    if (!whole.defined()) {
        Tensor values = at::empty({storage.elements}, at::TensorOptions().dtype(storage.type));
        m_storages->read(storage.key, values.data_ptr());
        if (storage.type == c10::ScalarType::Bool) {
            makeBools(values.data_ptr(), *stored);
        }
        whole = values;
    }
    return whole.as_strided(shape, strides, first).contiguous();
}

void refuseBigEndian() {
    throw FormatError("model.big_endian", "its numbers are stored in big-endian order",
                      "Save the weights again on a computer with an x86 or ARM processor.");
}

}  // namespace engine::checkpoint
