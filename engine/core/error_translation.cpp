// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/error_translation.h"

#include <c10/util/Exception.h>

#include <filesystem>
#include <new>
#include <string>

namespace engine {
namespace {

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

Error outOfMemory(const std::string& detail) {
    return Error(ErrorKind::OutOfMemory, "memory.out", "out of memory: " + detail, {},
                 "use a smaller batch, a smaller image size or a smaller model", {detail});
}

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

}  // namespace

Error currentError() {
    try {
        throw;
    } catch (const Error& error) {
        return error;
    } catch (const c10::OutOfMemoryError& error) {
        return outOfMemory(firstLine(error.what_without_backtrace()));
    } catch (const c10::Error& error) {
        const std::string text = error.what_without_backtrace();
        if (contains(text, "can't allocate memory") || contains(text, "out of memory"))
            return outOfMemory(firstLine(text));
        if (contains(text, "CUDA error") || contains(text, "device-side assert")) {
            return Error(ErrorKind::DeviceLost, "device.lost", "the GPU stopped working: " + firstLine(text), {},
                         "the run is safe: resume it, or choose the CPU with --device cpu", {firstLine(text)});
        }
        return Error(ErrorKind::Internal, "internal.torch", firstLine(text), {}, "please report this",
                     {firstLine(text)});
    } catch (const std::bad_alloc&) {
        return outOfMemory("an allocation failed");
    } catch (const std::filesystem::filesystem_error& error) {
        return Error(ErrorKind::Disk, "disk.access", error.what(), error.path1(),
                     "check that the path may be read and written", {error.code().message()});
    } catch (const std::exception& error) {
        return Error(ErrorKind::Internal, "internal", error.what(), {}, "please report this", {error.what()});
    }
}

}  // namespace engine
