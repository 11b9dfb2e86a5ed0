// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_zip_writer.h"

#include <exception>

#include <caffe2/serialize/inline_container.h>
#include <fmt/format.h>

#include "engine/core/atomic_file.h"

namespace engine::checkpoint {

void writeTorchZip(const std::filesystem::path& file, const std::string& pickle, const std::vector<Tensor>& storages) {
    writeAtomically(file, [&](const WriteFunction& write) {
        // PyTorchStreamWriter aborts the process when its callback throws or writes less: a failure waits here.
        std::exception_ptr failure;
        const auto writeAll = [&](const void* data, std::size_t size) {
            try {
                if (failure == nullptr) {
                    write(data, size);
                }
            } catch (...) {
                failure = std::current_exception();
            }
            return size;
        };
        caffe2::serialize::PyTorchStreamWriter archive(writeAll);
        archive.writeRecord("data.pkl", pickle.data(), pickle.size());
        archive.writeRecord("byteorder", "little", 6);
        for (std::size_t i = 0; i < storages.size(); ++i) {
            archive.writeRecord(fmt::format("data/{}", i), storages[i].data_ptr(), storages[i].nbytes());
        }
        archive.writeEndOfFile();
        if (failure != nullptr) {
            std::rethrow_exception(failure);
        }
    });
}

}  // namespace engine::checkpoint
