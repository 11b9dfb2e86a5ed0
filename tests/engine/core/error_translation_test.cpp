// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/error_translation.h"

#include <c10/util/Exception.h>
#include <gtest/gtest.h>

#include <new>
#include <stdexcept>

namespace engine {
namespace {

template <typename Throw>
Error translated(Throw raise) {
    try {
        raise();
    } catch (...) {
        return currentError();
    }
    throw std::logic_error("nothing was thrown");
}

TEST(ErrorTranslation, CpuAllocatorFailureIsOutOfMemory) {
    const Error error = translated(
        [] { TORCH_CHECK(false, "DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes."); });
    EXPECT_EQ(error.kind, ErrorKind::OutOfMemory);
    EXPECT_FALSE(error.hint.empty());
}

TEST(ErrorTranslation, TorchErrorsComeWithoutTheirStackTrace) {
    const Error error = translated([] { TORCH_CHECK(false, "shape mismatch"); });
    EXPECT_EQ(error.kind, ErrorKind::Internal);
    EXPECT_EQ(error.message, "shape mismatch");
}

TEST(ErrorTranslation, OwnErrorsPassUnchanged) {
    const Error error =
        translated([] { throw Error(ErrorKind::Model, "model.truncated", "cut", "a.pt", "get it again", {"a"}); });
    EXPECT_EQ(error.kind, ErrorKind::Model);
    EXPECT_EQ(error.code, "model.truncated");
    EXPECT_EQ(error.file, "a.pt");
    EXPECT_EQ(error.parameters, std::vector<std::string>{"a"});
}

TEST(ErrorTranslation, BadAllocAndDeviceLossAreToldApart) {
    EXPECT_EQ(translated([] { throw std::bad_alloc(); }).kind, ErrorKind::OutOfMemory);
    EXPECT_EQ(translated([] { TORCH_CHECK(false, "CUDA error: device-side assert triggered"); }).kind,
              ErrorKind::DeviceLost);
    EXPECT_EQ(translated([] { throw std::runtime_error("x"); }).kind, ErrorKind::Internal);
}

}  // namespace
}  // namespace engine
